// The map as tables: the same people and ties, for those who read rather than look.

import { el } from '../dom.js';
import { table } from '../parts/table.js';
import { count, measure } from '../words.js';
import { keysOf } from './look.js';
import { tallies } from './model.js';
import { drawn } from './rules.js';

const MOST = 1000;

/** Headings and tables of all people and ties that the filters leave. */
export const tables = (model, state, given) => data(model, state, given).flatMap(each => [
  el('h2', { text: each.caption }), table(first(each.rows.length, each.what), each.columns, each.rows.slice(0, MOST)),
]);

/** The same as lists: [{caption, what, columns, rows}]. */
export function data(model, state, given) {
  const { list, of } = keysOf(model, state, given);
  const hidden = new Set(Array.from({ length: model.n }, (_, at) => at).filter(at => !list[of(at)] || state.hide.includes(list[of(at)].key)));
  const people = Array.from({ length: model.n }, (_, at) => at).filter(at => !hidden.has(at));
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
  ];
}

const first = (n, what) => (n > MOST ? `The first ${count(MOST)} of ${count(n)} ${what}; the exports hold all` : `${count(n)} ${what}`);
