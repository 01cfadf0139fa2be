import type { Core } from '@strapi/strapi';

import { permissionOf, type RecordActions } from './actions/action';
import { routesOfActions } from './actions/actions.routes';
import { registerPermissions, staffPermission, type PermissionSpec } from './actions/permissions';
import { recordsRoute } from './actions/records.routes';
import { checkClock, checkPublicUrl, checkSecrets } from './boot/checks';
import { releaseBootLock, takeBootLock } from './boot/boot-lock';
import { keepTables } from './boot/keep-tables';
import { runInUtc } from './boot/utc';
import { createClock } from './clock';
import { registerRefusalsOf, syncDatabaseObjects } from './database/objects';
import { registerDeadlines } from './deadlines/deadlines';
import { registerHandlers } from './events';
import { withView } from './content-types/view-config';
import { guardDocuments, type Governance } from './governed';
import { apiToken } from './http/api-token';
import { compileRoutes, type CompiledRoutes } from './http/compile-routes';
import { shapeErrors } from './http/error-shape';
import { dropForms, keepFormsApart } from './http/forms-apart';
import { requireGoodPasswords } from './http/login-errors';
import { extendLogins } from './http/login-services';
import { throttleLogins } from './http/login-throttle';
import type { Route } from './http/route';
import { registerRawForms } from './http/raw-form';
import { registerForms } from './http/uploads';
import { startJobs } from './jobs/jobs';
import { jobsRoutes } from './jobs/jobs.routes';
import { mailConfig } from './mail/mail-config';
import { registerMails } from './mail/mail';
import { mailManifest } from './mail/mail.manifest';
import { routesOfEvidence } from './files/evidence.routes';
import { filesManifest } from './files/files.manifest';
import { closeStorage, openStorage } from './files/storage';
import type { FeatureManifest } from './manifest';
import { openApiRoute } from './openapi/openapi.route';
import { platformManifest } from './platform.manifest';
import { registerRefusals, registerWords } from './refusals';
import { goLiveRoutes } from './go-live/go-live.routes';
import { settingsGovernance } from './settings/settings.governance';
import { settingsRoutes } from './settings/settings.routes';
import { registerWaiting } from './waiting/waiting';
import { waitingRoutes } from './waiting/waiting.routes';
import { keepRecordsOutOfWebhooks } from './webhooks';
import { prepareSiteRole } from './http/site-role';

/** The plumbing comes in the form of features too, before all others. */
const PLATFORM: readonly FeatureManifest[] = [platformManifest, mailManifest, filesManifest];

interface Hosted {
  readonly strapi: Core.Strapi;
}

/** Strapi's own type of a hook is `any`. */
interface Hook {
  register(handler: () => Promise<void>): void;
}

/** Every route of the product by feature, those of its actions included. */
export function routesByFeature(features: readonly FeatureManifest[]): Map<string, Route[]> {
  const all = [...PLATFORM, ...features];
  const kinds = kindsOf(all);
  const routes = new Map(all.map(({ name, routes: own }) => [name, [...(own ?? [])]]));
  routes.set('actions', kinds.flatMap(routesOfActions));
  routes.set('evidence', kinds.flatMap(routesOfEvidence));
  routes.set('records', [recordsRoute(kinds, governanceOf(all))]);
  routes.set('jobs', jobsRoutes(jobsOf(all)));
  routes.set('settings', settingsRoutes(settingsOf(all)));
  routes.set('go-live', goLiveRoutes(all.flatMap(({ placeholders }) => placeholders ?? [])));
  routes.set('waiting', waitingRoutes(all.flatMap(({ waiting }) => waiting ?? [])));
  routes.set('openapi', [openApiRoute(() => [...routes])]);
  return routes;
}

/** Several features may add actions to one kind of record; it has one list of them. */
function kindsOf(all: readonly FeatureManifest[]): RecordActions[] {
  const kinds = new Map<string, RecordActions>();
  for (const kind of all.flatMap((feature) => feature.actions ?? [])) {
    const before = kinds.get(kind.record);
    const actions = [...(before?.actions ?? []), ...kind.actions];
    kinds.set(kind.record, { ...before, ...kind, actions });
  }
  return [...kinds.values()];
}

/** Makes the texts and handlers of every manifest known. @returns all manifests, the platform's first */
export function useManifests(features: readonly FeatureManifest[]): readonly FeatureManifest[] {
  const all = [...PLATFORM, ...features];
  for (const feature of all) {
    registerRefusals(feature.refusals ?? {});
    registerWords(feature.words ?? {});
    registerMails(feature.mails ?? {});
  }
  registerHandlers(all.flatMap((feature) => feature.on ?? []));
  registerDeadlines(all.flatMap((feature) => feature.deadlines ?? []));
  registerWaiting(all.flatMap(({ waiting }) => waiting ?? []));
  return all;
}

/** The plugin's server half, as Strapi takes it, from the features' manifests. */
export function assemble(features: readonly FeatureManifest[]): object {
  const all = useManifests(features);
  const routes = [...routesByFeature(features).values()].flat();
  registerForms(routes);
  registerRawForms(routes);
  const compiled = [...routesByFeature(features)].map(
    ([name, routes]) => [name, compileRoutes(name, routes)] as const,
  );
  return {
    contentTypes: contentTypesOf(all),
    controllers: Object.fromEntries(compiled.map(([name, { controller }]) => [name, controller])),
    policies: policiesOf(all),
    routes: {
      admin: { type: 'admin', routes: compiled.flatMap(([, { admin }]) => admin) },
      'content-api': { type: 'content-api', routes: contentApiOf(compiled) },
    },
    services: { clock: () => createClock(process.env.PROGRAM_NOW) },
    register: ({ strapi }: Hosted) => register(strapi, all),
    bootstrap: ({ strapi }: Hosted) => bootstrap(strapi, features),
    destroy: ({ strapi }: Hosted) => destroy(strapi, all),
  };
}

async function register(strapi: Core.Strapi, all: readonly FeatureManifest[]): Promise<void> {
  runInUtc();
  checkSecrets(strapi);
  checkPublicUrl(strapi);
  await openStorage(strapi);
  await keepFormsApart(strapi);
  // Half a configuration of mail refuses the start.
  mailConfig();
  const objects = all.flatMap((feature) => feature.database ?? []);
  registerRefusalsOf(objects);
  requireGoodPasswords(strapi);
  extendLogins(strapi);
  keepRecordsOutOfWebhooks(strapi);
  strapi.server.use(shapeErrors);
  const afterSync = strapi.hook('strapi::content-types.afterSync') as Hook;
  afterSync.register(() => syncDatabaseObjects(strapi.db.connection, objects));
  guardDocuments(strapi, governanceOf(all));
  await takeBootLock(strapi);
}

async function bootstrap(strapi: Core.Strapi, features: readonly FeatureManifest[]): Promise<void> {
  // Here, not in register: after the body was read, before users-permissions' own route.
  strapi.server.use(throttleLogins(strapi));
  const all = [...PLATFORM, ...features];
  try {
    await keepTables(strapi);
    await checkClock(strapi);
    await registerPermissions(strapi, permissionsOf(all));
    for (const feature of all) await feature.seed?.(strapi);
    await prepareSiteRole(strapi, [...routesByFeature(features)]);
  } finally {
    await releaseBootLock(strapi);
  }
  if (strapi.config.get('plugin::partner-program.jobs', true)) await startJobs(strapi, jobsOf(all));
  for (const feature of all) await feature.start?.(strapi);
}

async function destroy(strapi: Core.Strapi, all: readonly FeatureManifest[]): Promise<void> {
  for (const feature of all) await feature.stop?.(strapi);
  closeStorage(strapi);
  dropForms(strapi);
  await releaseBootLock(strapi);
}

function contentTypesOf(all: readonly FeatureManifest[]): object {
  const rules = new Map<string, Governance>(governanceOf(all).map((rule) => [rule.uid, rule]));
  const titles = all.flatMap(({ views }) =>
    Object.entries(views ?? {}).map(([name, { title }]) => [uidOf(name), title] as const),
  );
  const titleByUid = new Map<string, string>(titles);
  const titleOf = (uid: string): string | undefined => titleByUid.get(uid);
  const types = all.flatMap(({ contentTypes, views }) =>
    Object.entries(contentTypes ?? {}).map(([name, schema]) => {
      const rule = rules.get(uidOf(name));
      return [name, { schema: withView(schema, views?.[name], rule, titleOf) }];
    }),
  );
  return Object.fromEntries(types) as object;
}

function uidOf(name: string): string {
  return `plugin::partner-program.${name}`;
}

function policiesOf(all: readonly FeatureManifest[]): object {
  const own = Object.assign({}, ...all.map((feature) => feature.policies ?? {})) as object;
  return { ...own, 'staff-permission': staffPermission, 'api-token': apiToken };
}

function contentApiOf(compiled: readonly (readonly [string, CompiledRoutes])[]): object[] {
  return compiled.flatMap(([, { contentApi }]) => contentApi);
}

function governanceOf(all: readonly FeatureManifest[]) {
  const own = all.flatMap((feature) => feature.governance ?? []);
  return [...own, settingsGovernance(settingsOf(all))];
}

function settingsOf(all: readonly FeatureManifest[]) {
  return all.flatMap((feature) => feature.settings ?? []);
}

function jobsOf(all: readonly FeatureManifest[]) {
  return all.flatMap((feature) => feature.jobs ?? []);
}

function permissionsOf(all: readonly FeatureManifest[]): PermissionSpec[] {
  const ofActions = all.flatMap((feature) => (feature.actions ?? []).flatMap(permissionsOfKind));
  return [...all.flatMap((feature) => feature.permissions ?? []), ...ofActions];
}

function permissionsOfKind(kind: RecordActions): PermissionSpec[] {
  return kind.actions.map(({ name }) => ({
    uid: permissionOf(kind.record, name).replace('plugin::partner-program.', ''),
    displayName: name,
    subCategory: kind.record,
  }));
}
