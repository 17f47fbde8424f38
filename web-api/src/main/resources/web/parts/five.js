// The five relationships of each leader: one row a leader, half-moons, reach as a count.

import { el } from '../dom.js';
import { halfmoon } from './halfmoon.js';
import { meant } from './meaning.js';
import { stack } from './stack.js';

export const STATES = { MUTUAL: 'both', GIVEN_ONLY: 'gives', RECEIVED_ONLY: 'receives', NONE: 'none', NA: 'absent' };
export const WORDS = { both: 'both ways', gives: 'gives only', receives: 'receives only', none: 'no tie', absent: 'no such people' };
export const FIVE = [['boss', 'Boss'], ['reports', 'Reports'], ['colleagues', 'Colleagues'], ['customers', 'Customers'], ['departments', 'Departments']];

/** How many of the relationships that a leader can have are there: [with a tie, applicable]. */
function reach(row) {
  const states = FIVE.map(([key]) => row[key]).filter(state => state && state !== 'NA');
  return [states.filter(state => state !== 'NONE').length, states.length];
}

/** Without names: how many leaders have each relationship, as one bar each; `counts` as the API gives them, `card` says what is meant. */
export const fiveCounts = (counts, card, url) => el('div', {}, FIVE.filter(([key]) => counts[key]).map(([key, text]) => {
  const each = counts[key];
  const none = Object.values(each).every(number => typeof number !== 'number');
  return el('div', { class: 'obs' }, el('div', { class: 'lab' }, el('span', { text })),
    none ? el('p', { class: 'sm mut few', text: 'fewer than 5 people' })
      : stack([['both ways', each.mutual, 'strong'], ['gives', each.given_only, 's4'], ['receives', each.received_only, 's3'], ['none', each.none, 's2'], ['no such people', each.na, 's1']], () => ({ title: `Leaders and their ${text.toLowerCase()}`, means: card?.reading ?? 'How many leaders have this relationship, and which way it goes.', how: card?.definition, url })));
}));

/** A state in words, for tables. */
export const inWords = state => WORDS[STATES[state]] ?? '–';

const key = (state, words) => el('span', {}, halfmoon(state), words);

/** The grid; rows are {id, name, group, ...states}; `open(id)` shows a leader, `card` says what reach means. */
export const five = (rows, open, card) => [
  el('p', { class: 'key5' }, key('both', 'both ways'), key('gives', 'gives'), key('receives', 'receives'), key('none', 'none'), key('absent', 'no such people')),
  el('table', { class: 'five' },
    el('caption', { class: 'out', text: 'Five relationships of each leader' }),
    el('thead', {}, el('tr', {}, ['Leader', ...FIVE.map(([, text]) => text), 'Reach'].map(text => el('th', { scope: 'col', text })))),
    el('tbody', {}, rows.map(row => el('tr', {},
      el('th', { scope: 'row' }, el('button', { type: 'button', class: 'link', text: row.name, on: { click: () => open(row.id) } }), el('span', { class: 'dp', text: row.group })),
      FIVE.map(([each]) => el('td', { class: row[each] === 'NA' ? 'na' : null }, halfmoon(STATES[row[each]], WORDS[STATES[row[each]]]))),
      el('td', { class: 'num' }, meant(reach(row).join('/'), card, { values: [['Leader', row.name], ...FIVE.map(([each, text]) => [text, WORDS[STATES[row[each]]]])] })))))),
];
