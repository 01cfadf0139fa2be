import { fill, h } from './dom.js';
import { count, number, t } from './language.js';

/**
 * One filter as a group of checkboxes. Rows are kept and changed in place: an element that is made
 * anew loses the focus, and with it everybody who works with the keyboard.
 */
export class FacetGroup {
  #rows = new Map();
  #title = h('span');
  #chosen = h('span', { class: 'number' });
  #legend = h('legend', { class: 'visually-hidden' });
  #list = h('ul', { class: 'facet' });

  constructor(filter, open) {
    this.filter = filter;
    this.element = h(
      'details',
      { class: 'facet-group', open },
      h('summary', {}, this.#title, ' ', this.#chosen),
      h('fieldset', {}, this.#legend, this.#list),
    );
  }

  /** Its title, in the present language: there before the first answer is. */
  speak() {
    fill(this.#title, t(this.filter));
    fill(this.#legend, t(this.filter));
  }

  show(rows) {
    const chosen = rows.filter((row) => row.chosen).length;
    fill(this.#chosen, chosen > 0 && count('chosen', chosen));
    this.element.hidden = rows.length === 0;
    this.#dropAllBut(new Set(rows.map(({ value }) => value)));
    rows.forEach((row, place) => this.#showRow(row, place));
  }

  #dropAllBut(values) {
    for (const [value, { item }] of this.#rows) {
      if (values.has(value)) continue;
      item.remove();
      this.#rows.delete(value);
    }
  }

  #showRow(row, place) {
    const { item, box, name, partners } = this.#rowFor(row.value);
    box.checked = row.chosen;
    // Without a check one could still come back to it by the space bar, so it keeps the focus.
    box.disabled = row.count === 0 && !row.chosen && box !== document.activeElement;
    fill(name, row.name);
    fill(partners, number(row.count));
    const there = this.#list.children[place];
    if (there !== item) this.#list.insertBefore(item, there ?? null);
  }

  #rowFor(value) {
    const known = this.#rows.get(value);
    if (known) return known;
    const box = h('input', { type: 'checkbox', name: this.filter, value });
    const name = h('span', { class: 'facet-name' });
    const partners = h('span', { class: 'facet-count' });
    const row = {
      item: h('li', {}, h('label', {}, box, name, ' ', partners)),
      box,
      name,
      partners,
    };
    this.#rows.set(value, row);
    return row;
  }
}
