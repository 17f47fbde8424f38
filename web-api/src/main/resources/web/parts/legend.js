// The legend that filters: a click hides or shows, a double or Alt click shows only this.

import { drawing, el } from '../dom.js';
import { count } from '../words.js';

/** Entries are {key, name, count, number}; `hidden` is a set of keys; `acts` are toggle(key) and only(key). */
export function legend(entries, hidden, acts, sizeWords) {
  const button = entry => el('button', {
    type: 'button', 'aria-pressed': String(!hidden.has(entry.key)), title: 'Click hides or shows; double click shows only this',
    on: {
      click: event => (event.altKey ? acts.only(entry.key) : acts.toggle(entry.key)),
      dblclick: () => acts.only(entry.key),
    },
  }, el('span', { class: `dot k${entry.number}` }), `${entry.name} `, el('span', { class: 'n', text: count(entry.count) }));
  const stroke = width => drawing('line', '0 0 34 14', [['path', { d: 'M1 7h32', stroke: 'currentColor', 'stroke-width': width }]]);
  const dots = drawing('sizes', '0 0 44 14', [[5, 3], [17, 4.5], [34, 7]].map(([cx, r]) => ['circle', { cx, cy: 7, r, fill: 'currentColor' }]));
  return el('div', { class: entries.length > 8 ? 'legend five' : 'legend' },
    el('div', { class: 'cats', role: 'group', 'aria-label': 'Show or hide' }, entries.map(button)),
    el('div', { class: 'marks' },
      el('span', {}, stroke(3), 'returned'), el('span', {}, stroke(1.2), 'one way'), sizeWords ? el('span', {}, dots, sizeWords) : null));
}
