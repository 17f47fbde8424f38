// A table of data: text to the left, figures to the right; the first column stays when it scrolls.

import { el } from '../dom.js';
import { figure } from '../words.js';

/**
 * Columns are {head, cell(row), number?, decimals?, title?, tip?, more?}; a cell may be text, a number or an element. What a
 * head means is shown where `tip` is pointed at or has the focus, and `more()` opens the whole of it.
 * `sorted` {at, down} and `onSort(at)` make heads that sort.
 */
export function table(caption, columns, rows, { sorted = null, onSort = null } = {}) {
  const head = (column, at) => el('th', {
    scope: 'col', class: column.number ? 'n' : null, title: column.title, 'data-tip': column.tip,
    'aria-sort': sorted?.at === at ? (sorted.down ? 'descending' : 'ascending') : null,
  }, onSort
    ? el('button', { type: 'button', on: { click: () => onSort(at) } }, column.head, sorted?.at === at ? (sorted.down ? ' ↓' : ' ↑') : '')
    : column.head, column.more ? el('button', { type: 'button', class: 'ask', 'aria-label': `What ${column.head} means`, text: '?', on: { click: column.more } }) : null);
  const cell = (column, row, at) => {
    const value = column.cell(row);
    const content = column.number && !(value instanceof Node) ? figure(value, column.decimals) : value ?? '–';
    return el(at === 0 ? 'th' : 'td', { scope: at === 0 ? 'row' : null, class: column.number ? 'n' : null }, content);
  };
  return el('table', { class: 'data' },
    el('caption', { text: caption }),
    el('thead', {}, el('tr', {}, columns.map(head))),
    el('tbody', {}, rows.map(row => el('tr', {}, columns.map((column, at) => cell(column, row, at))))));
}
