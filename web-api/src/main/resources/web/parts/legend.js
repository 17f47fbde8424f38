// The legend that filters: a click hides or shows, a double or Alt click shows only this.

import { drawing, el } from '../dom.js';
import { count } from '../words.js';

const MOST_COLOURS = 10;
const natural = new Intl.Collator('en', { numeric: true });

/** Of more entries than there are colours those with one first, each part in the order of names, 2 before 10. */
const inOrder = entries => (entries.length <= MOST_COLOURS ? entries
  : [...entries].sort((one, other) => (one.number === 0) - (other.number === 0) || natural.compare(one.name, other.name)));

/**
 * Entries are {key, name, count, left?, number}, left being how many of them other filters leave; `hidden` is a set of keys; `acts` are
 * toggle(key), only(key) and, where people may be chosen, gather(key). `change` {fresh, lost, kept} counts ties since an earlier wave.
 */
export function legend(entries, hidden, acts, sizeWords, change = null) {
  const button = entry => el('button', {
    type: 'button', 'aria-pressed': String(!hidden.has(entry.key)), title: `Click hides or shows; double click shows only this${acts.gather ? '; Shift-click chooses its people' : ''}`,
    on: {
      click: event => (event.altKey ? acts.only : event.shiftKey && acts.gather ? acts.gather : acts.toggle)(entry.key),
      dblclick: () => acts.only(entry.key),
    },
  }, el('span', { class: `dot k${entry.number}` }), `${entry.name} `, el('span', { class: 'n', text: entry.left === undefined ? count(entry.count) : `${count(entry.left)} of ${count(entry.count)}` }));
  const ways = change ? [el('span', {}, marked('fresh'), `${count(change.fresh)} new`), el('span', {}, marked('lost'), `${count(change.lost)} lost`), el('span', {}, marked('kept'), `${count(change.kept)} kept${change.some ? `; ${change.some}` : ''}`)]
    : null;
  const stroke = width => drawing('line', '0 0 34 14', [['path', { d: 'M1 7h32', stroke: 'currentColor', 'stroke-width': width }]]);
  const dots = drawing('sizes', '0 0 44 14', [[5, 3], [17, 4.5], [34, 7]].map(([cx, r]) => ['circle', { cx, cy: 7, r, fill: 'currentColor' }]));
  return el('div', { class: `legend${entries.length > 8 ? ' five' : ''}${change ? ' changes' : ''}` },
    el('div', { class: 'cats', role: 'group', 'aria-label': 'Show or hide' }, inOrder(entries).map(button)),
    el('div', { class: 'marks' },
      ways ?? [el('span', {}, stroke(3), 'returned'), el('span', {}, stroke(1.2), 'one way')], sizeWords ? el('span', {}, dots, sizeWords) : null));
}

const marked = kind => drawing(`line ${kind}`, '0 0 34 14', [['path', { d: 'M1 7h32' }]]);
