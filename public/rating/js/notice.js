import { fill, h } from './dom.js';
import { t } from './language.js';

/**
 * Says what went wrong and offers to try again. The API says it itself, in the reader's language;
 * only when it cannot be reached are the words ours.
 *
 * @param {Element} place an element with `role="alert"`: what appears in it is read out
 * @param {() => void} retry
 */
export function showProblem(place, error, { stale, retry }) {
  const button = h('button', { type: 'button' }, t('retry'));
  button.addEventListener('click', retry);
  fill(
    place,
    h(
      'div',
      { class: 'notice notice-problem' },
      h('p', {}, h('strong', {}, stale ? t('problemStale') : t('problem'))),
      h('p', {}, reasonOf(error)),
      button,
    ),
  );
}

/** Nothing to show, and what to do about it. */
export function notice(title, hint, link) {
  return h(
    'div',
    { class: 'notice' },
    h('p', {}, h('strong', {}, title)),
    hint && h('p', {}, hint),
    link && h('p', {}, link),
  );
}

/** Tries again by itself when the connection is back. */
export function whenBackOnline(retry) {
  addEventListener('online', retry);
}

function reasonOf(error) {
  if (error.status > 0) return error.message;
  return navigator.onLine ? t('network') : t('offline');
}
