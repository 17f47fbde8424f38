// The matrix of who gives to whom: observed against expected, arrow keys move, withheld cells are dotted.

import { el } from '../dom.js';
import { step } from '../map/palette.js';
import { share, slug, some, times } from '../words.js';

const STEPS = ['0–.2', '.3–.4', '.5–.7', '.8–1.2', '1.3–2', '2.1–4', 'over 4'];

/** The table. `data` is the API's matrix, `order` the group indexes as shown, `selected` a key "row~column". */
export function matrix(data, order, selected, number, acts) {
  const names = data.groups.map(group => group.name);
  const start = keyOf(names, selected, order);
  const cells = new Map();
  const body = order.map((row, y) => el('tr', {},
    el('th', { scope: 'row', title: names[row] }, el('span', { class: `dot k${number(names[row])}` }), names[row]),
    order.map((column, x) => {
      const node = row === column ? diagonal(names[row], data, row, selected) : cell(data, names, row, column, selected);
      const button = node.querySelector('button');
      if (button) {
        cells.set(`${y} ${x}`, button);
        button.tabIndex = button.dataset.key === start ? 0 : -1;
        button.addEventListener('click', () => acts.select(button.dataset.key));
        button.addEventListener('keydown', event => walk(event, y, x, order.length, cells));
      }
      return node;
    })));
  return el('table', { class: order.length > 10 ? 'mx many' : 'mx' },
    el('caption', { class: 'out', text: 'Ties from row to column, observed against expected' }),
    el('colgroup', {}, el('col', { class: 'names' }), order.map(() => el('col', { class: 'cell' }))),
    el('thead', {}, el('tr', {}, el('td', {}, el('span', { class: 'out', text: 'Gives, then receives' })), order.map(at => el('th', { scope: 'col', title: names[at], text: names[at].split(' ').map(breakable).join(' ') })))),
    el('tbody', {}, body));
}

function keyOf(names, selected, order) {
  const keys = order.flatMap(row => order.filter(column => column !== row).map(column => `${slug(names[row])}~${slug(names[column])}`));
  return keys.includes(selected) ? selected : keys[0];
}

function diagonal(name, data, at, selected) {
  const inside = data.insideShare?.[at];
  const known = inside !== null && inside !== undefined && !data.cells[at][at].withheld;
  if (!known) return el('td', { class: 'few', title: few(data, name) }, el('span', { text: '·' }));
  const key = `${slug(name)}~${slug(name)}`;
  const said = `${name}: ${share(inside)} stays inside`;
  return el('td', { class: `in${key === selected ? ' sel' : ''}` },
    el('button', { type: 'button', 'data-key': key, 'aria-pressed': String(key === selected), title: said, 'aria-label': said }, el('span', { text: share(inside) })));
}

const few = (data, name) => `${name}: fewer than ${data.minimumGroup ?? 5} people`;

function cell(data, names, row, column, selected) {
  const at = data.cells[row][column];
  const key = `${slug(names[row])}~${slug(names[column])}`;
  const hidden = at.withheld || at.observedExpected === null || at.observedExpected === undefined;
  const say = at.withheld ? 'withheld, fewer than 5 people'
    : hidden ? `${some(at.ties, 'tie', 'ties')}, expectation not defined`
      : `${some(at.ties, 'tie', 'ties')}, ${at.observedExpected.toFixed(2)} times the expected number`;
  const printed = hidden ? null : times(at.observedExpected, at.ties);
  const said = [`${names[row]} to ${names[column]}:`, printed ? `${printed};` : null, say].filter(Boolean).join(' ');
  return el('td', { class: `${hidden ? 'few' : `d${step(at.observedExpected)}`}${key === selected ? ' sel' : ''}` },
    el('button', { type: 'button', 'data-key': key, 'aria-pressed': String(key === selected), title: said, 'aria-label': said },
      printed));
}

/** Arrow keys move to the next cell that says something. */
function walk(event, y, x, size, cells) {
  const [dy, dx] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key] ?? [0, 0];
  if (!dy && !dx) return;
  event.preventDefault();
  for (let [row, column] = [y + dy, x + dx]; row >= 0 && column >= 0 && row < size && column < size; row += dy, column += dx) {
    const next = cells.get(`${row} ${column}`);
    if (!next) continue;
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    return;
  }
}

/** A long word that may part before a consonant and its vowel, as near to its middle as can be. */
function breakable(word) {
  if (word.length < 9) return word;
  const places = [...word].map((letter, at) => at).filter(at => at > 2 && at < word.length - 2 && /[^aeiouyäöü]/i.test(word[at]) && /[aeiouyäöü]/i.test(word[at + 1]));
  const at = places.sort((a, b) => Math.abs(a - word.length / 2) - Math.abs(b - word.length / 2))[0];
  return at ? `${word.slice(0, at)}\u00ad${word.slice(at)}` : word;
}

/** The key of the seven steps. */
export const ramp = () => el('div', { class: 'ramp' }, el('span', { text: 'fewer than expected' }),
  el('ol', {}, STEPS.map((text, at) => el('li', { class: `d${at + 1}`, text }))),
  el('span', { text: 'more than expected' }), el('span', { class: 'mut', text: 'hatched: stays inside · dotted: not asked, or fewer than 5 people' }));
