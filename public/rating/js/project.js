import { h } from './dom.js';
import { day, t } from './language.js';
import { webLink } from './web-links.js';

/** A published project. The customer is named only where it agreed: else the API says null. */
export function project({ title, summary, category, industry, finishedOn, url, customer }) {
  const link = url && webLink(url, t('projectSite'));
  return h(
    'li',
    { class: 'project' },
    h('h3', {}, title),
    h('p', { class: 'names' }, `${category.name} · ${industry.name}`),
    summary && h('p', { class: 'prose' }, summary),
    h(
      'p',
      { class: 'project-facts' },
      customer && h('span', {}, `${t('customer')}: ${customer}`),
      h('span', {}, `${t('finished')}: `, h('time', { datetime: finishedOn }, day(finishedOn))),
      link && h('span', {}, link),
    ),
  );
}
