import { fill, h } from './dom.js';

const ROWS = 6;

/** Grey cards where the list will be, so that nothing jumps when it comes. Nobody reads them out. */
export function showSkeleton(place) {
  const rows = Array.from({ length: ROWS }, () =>
    h(
      'li',
      { class: 'skeleton', 'aria-hidden': 'true' },
      h('span', { class: 'bone bone-logo' }),
      h('span', { class: 'bone bone-title' }),
      h('span', { class: 'bone bone-line' }),
      h('span', { class: 'bone bone-line' }),
    ),
  );
  fill(place, ...rows);
}
