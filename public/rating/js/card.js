import { addressOf } from './address.js';
import { badgeList } from './badges.js';
import { h } from './dom.js';
import { count, number, t } from './language.js';
import { logo } from './logo.js';

const LOGO_SIZE = 64;

/** A partner in the list. */
export function card(partner, state) {
  const href = addressOf({ ...state, partner: partner.slug });
  return h(
    'li',
    { class: 'card' },
    h(
      'article',
      {},
      place(partner.rank),
      logo(partner, LOGO_SIZE),
      h(
        'div',
        { class: 'card-body' },
        h('h3', {}, h('a', { href, 'data-slug': partner.slug }, partner.name)),
        whereabouts(partner),
        badgeList(partner.badges),
        names(t('categories'), partner.categories),
        names(t('industries'), partner.industries),
      ),
      figures(partner),
    ),
  );
}

/** City and region; null without both. Almaty is in the region "Almaty city": once is enough. */
export function whereabouts({ city, region }) {
  const same = city && region?.name.includes(city.name);
  const parts = [city?.name, !same && region?.name].filter(Boolean);
  return parts.length > 0 ? h('p', { class: 'where' }, parts.join(', ')) : null;
}

/** The place in the whole rating, whatever is filtered; outside of it there is none. */
function place(rank) {
  if (rank === null) return null;
  return h(
    'p',
    { class: 'place' },
    h('span', { class: 'visually-hidden' }, `${t('place')} `),
    number(rank),
  );
}

/** Names of categories or industries in one line; null without. */
export function names(title, values) {
  if (values.length === 0) return null;
  return h(
    'p',
    { class: 'names' },
    h('span', { class: 'names-title' }, `${title}: `),
    values.map(({ name }) => name).join(', '),
  );
}

function figures({ points, projectCount }) {
  return h(
    'div',
    { class: 'figures' },
    points !== null && h('p', { class: 'points' }, count('points', points)),
    h('p', {}, projectCount > 0 ? count('projects', projectCount) : t('noProjects')),
  );
}
