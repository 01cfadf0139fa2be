import { h } from './dom.js';
import { t } from './language.js';

const LEVELS = { advanced: 'badgeAdvanced', basic: 'badgeBasic' };

/** Competences of a partner; null when it has none. A kind that is new to this page is left out. */
export function badgeList(badges) {
  const items = badges.map(badgeOf).filter(Boolean);
  return items.length > 0 ? h('ul', { class: 'badges' }, ...items) : null;
}

function badgeOf({ competence, level }) {
  if (competence === 'quality-program') {
    return h('li', { class: 'badge badge-quality' }, t('badgeQuality'));
  }
  if (competence !== 'kkv') return null;
  const words = [t('badgeKkv'), Object.hasOwn(LEVELS, level) && t(LEVELS[level])].filter(Boolean);
  return h('li', { class: `badge badge-${level}`, title: t('badgeKkvHint') }, words.join(', '));
}
