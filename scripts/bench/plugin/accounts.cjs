const ROLE = 'partner-program';
const password = 'Bench-password-1';

/** An owner of the partner and a super administrator, with tokens for both. */
exports.makeAccounts = async (strapi, { partner }) => {
  const tag = `${partner}-${process.pid}-${Date.now()}`;
  const roles = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: 'strapi-super-admin' } });
  const admin = await strapi.service('admin::user').create({
    email: `admin-${tag}@example.test`,
    firstname: 'Bench',
    lastname: 'Admin',
    password,
    isActive: true,
    registrationToken: null,
    roles: roles.map(({ id }) => id),
  });
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: ROLE } });
  const email = `owner-${tag}@example.test`;
  const user = await strapi
    .plugin('users-permissions')
    .service('user')
    .add({ username: email, email, password, provider: 'local', confirmed: true, role: role.id });
  await strapi.db.connection('pp_partner_users').insert({
    document_id: `owner${user.id}`,
    user_id: user.id,
    partner_id: partner,
    role: 'owner',
  });
  const { document_id: documentId, slug } = await strapi.db
    .connection('pp_partners')
    .where({ id: partner })
    .first('document_id', 'slug');
  return {
    partner: { documentId, slug },
    bins: await binsOf(strapi),
    admin: await issue(strapi, 'admin', admin.id),
    owner: await issue(strapi, 'users-permissions', user.id),
    salesToken: await salesToken(strapi, tag),
  };
};

/** Fifty partners that hold the competence, and so earn points for what they sell. */
function binsOf(strapi) {
  const partners = strapi.db.connection('pp_partners').whereBetween('id', [2, 51]).orderBy('id');
  return partners.where('partnership', 'active').pluck('bin');
}

async function issue(strapi, origin, userId) {
  const sessions = strapi.sessionManager(origin);
  const device = `bench-${userId}`;
  const refresh = await sessions.generateRefreshToken(String(userId), device, { type: 'refresh' });
  const { token } = await sessions.generateAccessToken(refresh.token);
  return `Bearer ${token}`;
}

async function salesToken(strapi, tag) {
  const { accessKey } = await strapi
    .service('admin::api-token')
    .create({ name: `bench-${tag}`, description: '', type: 'full-access', lifespan: null });
  return `Bearer ${accessKey}`;
}
