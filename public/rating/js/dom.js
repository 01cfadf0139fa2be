/**
 * Makes an element. Texts become text nodes and nothing is ever parsed as HTML, so what partners
 * wrote about themselves cannot become markup.
 *
 * @param {string} tag
 * @param {Record<string, string | number | boolean | null | undefined>} attributes `true` sets an
 *   empty attribute; null, undefined and false leave it out
 * @param {...(Node | string | number | null | undefined | false)} children
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value != null) element.setAttribute(name, String(value));
  }
  element.append(...present(children));
  return element;
}

/** Puts these in place of what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...present(children));
}

/** The element of this id, which index.html promises. */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}

function present(children) {
  return children.filter((child) => child !== null && child !== undefined && child !== false);
}
