// Both sides as tables: the whole, each group, each pair of groups, and the people whose figures would change.

import { rowsOf } from '../parts/sides.js';
import { shown } from '../plan.js';
import { capital } from '../words.js';

const both = (now, then) => [{ head: 'Today', number: true, cell: row => row[now] }, { head: 'With the plan', number: true, cell: row => row[then] }];

/** The tables of a result {before, after}. */
export function sideTables({ before, after }, catalogue, person, one) {
  const name = (id, shape) => catalogue.find(card => card.id === id && card.shape === shape)?.name ?? id;
  const entries = (side, key) => Object.entries(side.metrics[key] ?? {});
  const keys = key => [...new Set([...entries(before, key), ...entries(after, key)].map(([id]) => id))];
  const figures = (key, changed) => keys(key).flatMap(of => {
    const [now, then] = [before.metrics[key]?.[of] ?? {}, after.metrics[key]?.[of] ?? {}];
    return [...new Set([...Object.keys(now), ...Object.keys(then)])].filter(id => !changed || (now[id] ?? null) !== (then[id] ?? null))
      .map(id => ({ of, id, now: now[id] ?? null, then: then[id] ?? null }));
  });
  const cell = side => {
    const { groups, cells } = side.matrix;
    return new Map(groups.flatMap((from, row) => groups.map((to, column) => [`${from.name}\n${to.name}`, cells[row][column]])));
  };
  const [today, planned] = [cell(before), cell(after)];
  const pairs = [...new Set([...today.keys(), ...planned.keys()])].map(key => {
    const ratio = from => (from && !from.withheld ? from.observedExpected : null);
    return { from: key.split('\n')[0], to: key.split('\n')[1], ties: today.get(key)?.ties, planned: planned.get(key)?.ties, now: ratio(today.get(key)), then: ratio(planned.get(key)) };
  });
  return [
    { caption: 'The whole', rows: rowsOf([before, after], catalogue).map(row => ({ name: row.name, id: row.id, now: row.values[0], then: row.values[1] })),
      columns: [{ head: 'Figure', cell: row => row.name }, { head: 'Id', cell: row => row.id }, ...both('now', 'then')] },
    { caption: `Each ${one}`, rows: figures('groups', false), columns: [{ head: capital(one), cell: row => shown(row.of) }, { head: 'Figure', cell: row => name(row.id, 'group') }, ...both('now', 'then')] },
    { caption: 'Pairs of groups', rows: pairs, columns: [{ head: 'Gives', cell: row => shown(row.from) }, { head: 'Receives', cell: row => shown(row.to) },
      { head: 'Ties today', number: true, cell: row => row.ties }, { head: 'Ties with the plan', number: true, cell: row => row.planned },
      { head: 'Observed / expected today', number: true, cell: row => row.now }, { head: 'With the plan', number: true, cell: row => row.then }] },
    { caption: 'People whose figures change', rows: figures('people', true), columns: [{ head: 'Person', cell: row => person(row.of).name }, { head: 'Figure', cell: row => name(row.id, 'person') }, ...both('now', 'then')] },
  ].filter(each => each.rows.length);
}
