// The map as tables: the same people and ties, for those who read rather than look.

import { el } from '../dom.js';
import { table } from '../parts/table.js';
import { count, measure, slug } from '../words.js';
import { tallies } from './model.js';
import { drawn } from './rules.js';

const MOST = 1000;

/** Headings and tables of all people and ties that the filters leave. */
export function tables(model, state, { catalogue }) {
  const gone = new Set(state.hide);
  const hidden = new Set(model.group.flatMap((group, at) => (gone.has(slug(model.regions[group])) ? [at] : [])));
  const people = Array.from({ length: model.n }, (_, at) => at).filter(at => !hidden.has(at));
  const ties = drawn(model, state.ties, hidden);
  const { gives, receives } = tallies(model);
  const size = state.size ?? 'betweenness';
  const group = at => model.regions[model.group[at]];
  return [
    el('h2', { text: 'People' }),
    table(first(people.length, 'people'), [
      { head: 'Name', cell: at => model.name[at] }, { head: 'Group', cell: group },
      { head: 'Gives to', number: true, cell: at => gives[at] }, { head: 'Receives from', number: true, cell: at => receives[at] },
      ...(model.measures[size] && !size.startsWith('degree') ? [{ head: measure(size, catalogue)[0], number: true, cell: at => model.measures[size][at] }] : []),
    ], people.slice(0, MOST)),
    el('h2', { text: 'Ties' }),
    table(first(ties.length, 'pairs with a tie'), [
      { head: 'Gives', cell: tie => model.name[tie.a] }, { head: 'Receives', cell: tie => model.name[tie.b] },
      { head: 'Returned', cell: tie => (tie.both ? 'yes' : 'no') },
      { head: 'Across', cell: tie => (tie.inside ? 'no' : `${group(tie.a)} to ${group(tie.b)}`) },
      { head: 'Weight', number: true, cell: tie => tie.weight },
    ], ties.slice(0, MOST)),
  ];
}

const first = (n, what) => (n > MOST ? `The first ${count(MOST)} of ${count(n)} ${what}; the exports hold all` : `${count(n)} ${what}`);
