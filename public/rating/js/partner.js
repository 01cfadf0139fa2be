import { addressOf } from './address.js';
import { partnerUrl } from './api.js';
import { badgeList } from './badges.js';
import { names, whereabouts } from './card.js';
import { byId, fill, h } from './dom.js';
import { count, currentLanguage, number, t } from './language.js';
import { load } from './loader.js';
import { logo } from './logo.js';
import { notice, showProblem } from './notice.js';
import { project } from './project.js';
import { showSkeleton } from './skeleton.js';
import { mailLink, phoneLink, webLink } from './web-links.js';

const LOGO_SIZE = 112;
const page = byId('partner');
const problemPlace = byId('partner-problem');

/**
 * Shows a partner's page.
 *
 * @param {(partner: { name: string, slug: string }) => void} shown `slug` differs from the one
 *   asked for when the partner was renamed: the API sent us on (301) from its old address
 */
export function showPartner(state, shown) {
  const url = partnerUrl(state.partner, currentLanguage());
  byId('back-link').href = addressOf({ ...state, partner: '' });
  byId('json-link').href = url;
  return load(url, {
    answer: ({ data }) => {
      fill(problemPlace);
      page.removeAttribute('aria-busy');
      fill(page, ...partnerPage(data));
      shown(data);
    },
    waiting: () => {
      fill(problemPlace);
      page.setAttribute('aria-busy', 'true');
      fill(page, h('h1', { tabindex: -1 }, t('loading')), skeleton());
    },
    problem: (error, stale) => paintProblem(state, error, stale, shown),
  });
}

function paintProblem(state, error, stale, shown) {
  page.removeAttribute('aria-busy');
  if (error.status === 404) {
    fill(problemPlace);
    fill(page, h('h1', { tabindex: -1 }, t('notFound')), notice(t('notFoundHint')));
    return;
  }
  if (!stale) fill(page, h('h1', { tabindex: -1 }, t('problem')));
  showProblem(problemPlace, error, { stale, retry: () => showPartner(state, shown) });
}

function partnerPage(partner) {
  return [
    h(
      'header',
      { class: 'partner-head' },
      logo(partner, LOGO_SIZE),
      h(
        'div',
        {},
        h('h1', { tabindex: -1 }, partner.name),
        whereabouts(partner),
        badgeList(partner.badges),
        names(t('categories'), partner.categories),
        names(t('industries'), partner.industries),
      ),
      standing(partner),
    ),
    h('div', { class: 'partner-columns' }, about(partner), contacts(partner), projects(partner)),
  ];
}

function standing({ rank, points }) {
  if (rank === null) return null;
  return h(
    'div',
    { class: 'figures' },
    h('p', { class: 'standing' }, t('place'), ' ', h('strong', {}, number(rank))),
    h('p', { class: 'points' }, count('points', points)),
  );
}

function about({ description }) {
  if (!description) return null;
  return h('section', {}, h('h2', {}, t('about')), h('p', { class: 'prose' }, description));
}

function projects({ projects: all }) {
  const list = h('ul', { class: 'projects' }, ...all.map(project));
  return h(
    'section',
    {},
    h('h2', {}, t('publishedProjects'), ' ', h('span', { class: 'number' }, number(all.length))),
    all.length > 0 ? list : h('p', {}, t('noProjects')),
  );
}

function contacts({ site, contacts: { email, phone } }) {
  const rows = [
    [t('site'), site && webLink(site)],
    [t('email'), email && mailLink(email)],
    [t('phone'), phone && phoneLink(phone)],
  ].filter(([, link]) => link);
  const list = rows.flatMap(([title, link]) => [h('dt', {}, title), h('dd', {}, link)]);
  return h(
    'section',
    { class: 'contacts' },
    h('h2', {}, t('contacts')),
    rows.length > 0 ? h('dl', {}, ...list) : h('p', {}, t('noContacts')),
  );
}

function skeleton() {
  const list = h('ul', { class: 'cards' });
  showSkeleton(list);
  return list;
}
