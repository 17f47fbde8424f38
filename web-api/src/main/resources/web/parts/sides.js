// Two or more sides of one organization next to each other: today, and with a plan.

import { el } from '../dom.js';
import { capital, count, figure, share, some } from '../words.js';
import { bar } from './bar.js';
import { figures, panel } from './head.js';
import { meant } from './meaning.js';

const known = value => typeof value === 'number';

/** The share of ties that leave their group, of an E-I index; null where it is not defined. */
export const across = ei => (known(ei) ? (1 + ei) / 2 : null);

/** What a reader asks first of a side: groups, silos, ties across, closeness. */
export const mainFigures = ({ metrics, silos }) => ({
  groups: Object.keys(metrics.groups ?? {}).length, silos: silos.silos.filter(silo => silo.called).length,
  across: across(metrics.network.ei), closeness: metrics.network['efficiency.cross_group'] ?? null,
});

/** The row of facts: with the plan large, today small. */
export function mainFacts(before, after, many) {
  const [now, then] = [mainFigures(before), mainFigures(after)];
  const fact = (name, key, print) => [name, known(then[key]) ? print(then[key]) : '–', `${known(now[key]) ? print(now[key]) : '–'} today`];
  return figures([
    fact('Ties across', 'across', share), fact(capital(many), 'groups', count), fact('Called a silo', 'silos', count),
    fact(`Closeness between ${many}`, 'closeness', value => value.toFixed(3)),
  ]);
}

/** Silo scores of each group: bar with the plan, line today. `shown(name)` is how a group is called. */
export function siloSides(before, after, one, number, shown) {
  const names = [...new Set([...after.silos.silos, ...before.silos.silos].map(silo => silo.group))].sort((a, b) => (shown(a) < shown(b) ? -1 : 1));
  const of = (side, name) => side.silos.silos.find(silo => silo.group === name);
  const print = silo => (silo ? (known(silo.score) ? silo.score.toFixed(2) : '–') : '');
  return panel(`How far each ${one} keeps to itself`, 'Silo score. Bar: with the plan. Line: today.',
    el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Silo scores' }, el('table', { class: 'thin sides' },
      el('caption', { class: 'out', text: 'Silo scores today and with the plan' }),
      el('thead', {}, el('tr', {}, [capital(one), 'People', '', 'Today', 'With the plan'].map((text, at) => el(text ? 'th' : 'td', { scope: text ? 'col' : null, class: at ? 'n' : null, text })))),
      el('tbody', {}, names.map(name => {
        const [now, then] = [of(before, name), of(after, name)];
        const people = [now?.people ?? 0, then?.people ?? 0];
        return el('tr', {},
          el('th', { scope: 'row' }, el('span', { class: `dot k${number(shown(name))}` }), shown(name), then?.called ? el('span', { class: 'q tag', text: 'silo' }) : null),
          el('td', { class: 'n' }, people[0] === people[1] ? count(people[0]) : `${count(people[0])} → ${count(people[1])}`),
          el('td', { class: 'w' }, then && known(then.score) ? bar(then.score, known(now?.score) ? now.score : null) : el('span', { class: 'mut', text: then ? 'not defined' : 'is no more' })),
          el('td', { class: 'n', text: print(now) }), el('td', { class: 'n' }, el('b', { text: print(then) })));
      })))));
}

/** Every figure of the whole with its values on each side: [{id, name, card, values}], those that differ first. */
export function rowsOf(sides, catalogue) {
  const ids = [...new Set(sides.flatMap(side => Object.keys(side.metrics.network)))];
  const mine = catalogue.filter(card => card.shape === 'network');
  const cards = new Map(mine.map(card => [card.id, card]));
  const order = new Map(mine.map((card, at) => [card.id, at]));
  return ids.sort((a, b) => (order.get(a) ?? 999) - (order.get(b) ?? 999)).map(id => {
    const values = sides.map(side => side.metrics.network[id] ?? null);
    return { id, name: cards.get(id)?.name ?? id, card: cards.get(id), values, differs: values.some(value => value !== values[0]) };
  });
}

/** The figures of the whole as a table, those that stay folded away. `heads` names the sides, `more(row)` what the drawer shows. */
export function wholeSides(rows, heads, more) {
  const changed = rows.filter(row => row.differs);
  const same = rows.filter(row => !row.differs);
  return panel('Every figure of the whole', 'A name says what the figure means and shows its rows.',
    changed.length ? tableOf(changed, heads, more, 'Figures that change') : el('p', { class: 'mut', text: 'No figure of the whole would change.' }),
    same.length ? el('details', { class: 'fold' }, el('summary', { text: `${some(same.length, 'figure stays as it is', 'figures stay as they are')}` }), tableOf(same, heads.slice(0, 1), more, 'Figures that stay')) : null);
}

function tableOf(rows, heads, more, caption) {
  const two = heads.length === 2;
  const change = ([now, then]) => (known(now) && known(then) ? `${then - now >= 0.0005 ? '+' : ''}${figure(then - now)}` : '–');
  return el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': caption }, el('table', { class: 'data' }, el('caption', { class: 'out', text: caption }),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col', text: 'Figure' }), [...heads, two ? 'Change' : null].filter(Boolean).map(text => el('th', { scope: 'col', class: 'n', text })))),
    el('tbody', {}, rows.map(row => el('tr', {}, el('th', { scope: 'row' }, meant(row.name, row.card, () => more(row))),
      heads.map((text, at) => el('td', { class: 'n', text: figure(row.values[at]) })), two ? el('td', { class: 'n', text: change(row.values) }) : null)))));
}
