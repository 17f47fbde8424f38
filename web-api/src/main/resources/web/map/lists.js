// The map as tables: the same people and ties, for those who read rather than look.

import { el } from '../dom.js';
import { table } from '../parts/table.js';
import { count, measure } from '../words.js';
import { tallies } from './model.js';
import * as choice from './choice.js';
import { drawn, ofChange } from './rules.js';
import { left, sieve } from './sieve.js';

const MOST = 1000;

/** Headings and tables of all people and ties that the filters leave; where people may be chosen, taken(person) is called for a check mark. */
export function tables(model, state, given, taken = null) {
  const people = taken ? choice.read(model, state.pick, given.catalogue) ?? new Set() : null;
  const chosen = { head: 'Chosen', cell: at => el('input', { type: 'checkbox', checked: people.has(at), 'data-at': String(at), 'aria-label': model.name[at] ?? model.id[at], on: { change: () => taken(at) } }) };
  return data(model, state, given).flatMap((each, number) => [
    el('h2', { text: each.caption }), table(first(each.rows.length, each.what), taken && number === 0 ? [each.columns[0], chosen, ...each.columns.slice(1)] : each.columns, each.rows.slice(0, MOST)),
  ]);
}

/** The same as lists: [{caption, what, columns, rows}]. */
export function data(model, state, given) {
  const { hidden } = sieve(model, state, given);
  const people = left(model, hidden);
  const ties = drawn(model, state.ties, hidden);
  const { gives, receives } = tallies(model);
  const size = state.size ?? 'betweenness';
  const group = at => model.regions[model.group[at]];
  return [
    { caption: 'People', what: 'people', rows: people, columns: [
      { head: 'Name', cell: at => model.name[at] }, { head: 'Group', cell: group },
      { head: 'Gives to', number: true, cell: at => gives[at] }, { head: 'Receives from', number: true, cell: at => receives[at] },
      ...(model.measures[size] && !size.startsWith('degree') ? [{ head: measure(size, given.catalogue)[0], number: true, cell: at => model.measures[size][at] }] : []),
    ] },
    { caption: 'Ties', what: 'pairs with a tie', rows: ties, columns: [
      { head: 'Gives', cell: tie => model.name[tie.a] }, { head: 'Receives', cell: tie => model.name[tie.b] },
      { head: 'Returned', cell: tie => (tie.both ? 'yes' : 'no') },
      { head: 'Across', cell: tie => (tie.inside ? 'no' : `${group(tie.a)} to ${group(tie.b)}`) },
      { head: 'Weight', number: true, cell: tie => tie.weight },
    ] },
    ...(given.change ? changes(model, given, hidden, group) : []),
  ];
}

/** Ties that are new or gone since an earlier wave, among people shown. */
function changes(model, { change, since }, hidden, group) {
  const columns = [{ head: 'Gives', cell: ([a]) => model.name[a] }, { head: 'Receives', cell: ([, b]) => model.name[b] }, { head: 'Across', cell: ([a, b]) => (model.group[a] === model.group[b] ? 'no' : `${group(a)} to ${group(b)}`) }];
  const { freshTies, lost } = ofChange(change, model);
  const seen = pairs => pairs.filter(([a, b]) => !hidden.has(a) && !hidden.has(b));
  return [{ caption: `New since ${since}`, what: 'new ties', rows: seen(freshTies), columns }, { caption: `Lost since ${since}`, what: 'lost ties', rows: seen(lost), columns }];
}

const first = (n, what) => (n > MOST ? `The first ${count(MOST)} of ${count(n)} ${what}; the exports hold all` : `${count(n)} ${what}`);
