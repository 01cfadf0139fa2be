import { fileUrl } from './api.js';
import { h } from './dom.js';

/** A partner's logo; the first letter of its name where there is none, or it cannot be loaded. */
export function logo({ name, logo: path }, size) {
  const box = h('div', { class: 'logo', 'aria-hidden': 'true' });
  const letter = h('span', { class: 'logo-letter' }, firstLetter(name));
  const src = path && fileUrl(path);
  if (!src) {
    box.append(letter);
    return box;
  }
  // The name stands beside it: an alternative text would only say it twice.
  const image = h('img', { src, alt: '', width: size, height: size, loading: 'lazy' });
  image.addEventListener('error', () => image.replaceWith(letter), { once: true });
  box.append(image);
  return box;
}

/** Letters may take two units of a string. */
function firstLetter(name) {
  const [letter = ''] = name.match(/\p{L}|\p{N}/u) ?? [];
  return letter.toLocaleUpperCase();
}
