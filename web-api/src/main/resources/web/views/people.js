// People: every figure of every person, to sort and filter; what the chosen figure means stands below.

import * as api from '../api.js';
import { el } from '../dom.js';
import { sources } from '../parts/sources.js';
import { table } from '../parts/table.js';
import { capital, count, figure, groupWord, measure } from '../words.js';
import { explain } from './behind.js';
import { columnsOf, folded, named, unnamed } from './shared.js';

export const title = 'People';

export const needs = state => [state.survey, state.tie, state.by, state.min];

export async function load(state, survey) {
  if (folded(survey)) return null;
  const base = api.survey(state);
  const [network, figures, catalogue] = await Promise.all([
    api.get(api.of(state.survey, 'network'), base),
    api.get(api.of(state.survey, 'metrics'), base),
    api.get('metrics').catch(() => ({ metrics: [] })),
  ]);
  return { network: named(network), figures, catalogue: (catalogue.metrics ?? []).filter(card => card.shape === 'person') };
}

/** A table of so many people helps nobody: who looks for one goes through the map, who counts takes the file. */
function tooMany(root, state, update, survey) {
  const [one] = groupWord(state.by ?? survey.groups?.[0]);
  root.append(el('div', { class: 'page' }, el('header', {}, el('div', {},
    el('h1', { text: `${count(survey.people)} people are too many for one table.` }),
    el('p', {}, `Open a ${one} on the `, el('button', { type: 'button', class: 'link', text: 'map', on: { click: () => update({ view: 'map' }) } }),
      ' to look at its people, or take every figure of everybody as a file from ', el('button', { type: 'button', class: 'link', text: 'Exports', on: { click: () => update({ view: 'exports' }) } }), '.')))));
  return { show() {}, keys: {}, close() {} };
}

export function draw(root, data, { state, update, survey }) {
  if (data === null) return tooMany(root, state, update, survey);
  const { network, figures, catalogue } = data;
  const { people, groups } = network;
  const ids = [...new Set(Object.values(figures.people ?? {}).flatMap(Object.keys))];
  const known = catalogue.filter(card => ids.includes(card.id)).map(card => card.id);
  const measures = [...known, ...ids.filter(id => !known.includes(id))];
  const rows = people.id.map((id, at) => ({ id, name: people.name[at], group: groups[people.group[at]]?.name, figures: figures.people?.[id] ?? {} }));
  const [one] = groupWord(state.by ?? survey.groups?.[0]);
  const card = id => catalogue.find(each => each.id === id);
  const heads = measures.map(id => measure(id, catalogue)[0]);
  const head = id => (heads.filter(each => each === measure(id, catalogue)[0]).length > 1 ? id : measure(id, catalogue)[0]);
  const columns = [
    { head: 'Name', cell: row => el('button', { type: 'button', class: 'link', text: row.name, on: { click: () => update({ view: 'map', person: row.id }) } }), text: row => row.name, sort: row => row.name },
    { head: capital(one), cell: row => row.group, sort: row => row.group ?? '' },
    ...measures.map(id => ({ head: head(id), title: card(id)?.question, number: true, decimals: !rows.every(row => Number.isInteger(row.figures[id] ?? 0)), cell: row => valueOf(row, id), text: row => row.figures[id], sort: row => row.figures[id], id })),
  ];
  const hidden = unnamed(network);
  const nameOf = columnsOf(network);

  let sorted = { at: 1, down: false };
  let wanted = '';
  const holder = el('div', { class: 'people-table scroll', tabindex: '0', role: 'group', 'aria-label': 'Figures of people' });
  const means = el('p', { class: 'means', role: 'status' });
  const said = el('p', { role: 'status' });
  const field = el('input', { class: 'filter', type: 'search', placeholder: `Name or ${one}`, 'aria-label': `Filter by name or ${one}`, on: { input: event => { wanted = event.target.value.trim().toLowerCase(); paint(); } } });

  const more = sources('People', () => [{ caption: 'Figures of people', columns, rows: rows.filter(matches).sort(compare) }],
    () => [api.address(api.of(state.survey, 'metrics'), api.survey(state))]);
  const matches = row => `${row.name} ${row.group ?? ''}`.toLowerCase().includes(wanted);

  root.append(el('div', { class: 'page' },
    el('header', {}, el('div', {}, el('h1', { text: hidden ? 'Single people are not shown to this reader.' : `${count(rows.length)} people and what they give and receive.` }), said), el('div', { class: 'tools' }, field, more.buttons)),
    hidden ? null : el('section', { class: 'panel', 'aria-label': 'People' }, holder, means)));

  /** A figure; pointing at it shows that it opens what stands behind it, as the panel of a person does for the keyboard. */
  function valueOf(row, id) {
    const value = row.figures[id];
    return el('span', { class: card(id) ? 'opens' : null, 'data-id': row.id, 'data-figure': id, text: figure(value, !rows.every(each => Number.isInteger(each.figures[id] ?? 0))) });
  }

  holder.addEventListener('click', ({ target }) => {
    const { id, figure: of } = target.closest('td')?.querySelector('[data-figure]')?.dataset ?? {};
    const row = rows.find(each => each.id === id);
    if (row) explain(card(of), { person: id }, row.figures[of], state, each => nameOf(each).name, row.name);
  });

  function paint() {
    const kept = rows.filter(matches).sort(compare);
    if (hidden) return said.replaceChildren('Figures of groups are in Departments and in the exports.');
    said.textContent = wanted ? `${count(kept.length)} of ${count(rows.length)} match “${wanted}”.` : 'In order of department: no figure here ranks people. A head sorts, a name opens the map, a figure its rows.'.replace('department', one);
    const focused = [...holder.querySelectorAll('thead button')].indexOf(document.activeElement);
    holder.replaceChildren(kept.length ? table(`${count(kept.length)} people`, columns, kept, { sorted, onSort: sortBy })
      : el('p', {}, 'The filter leaves nobody. ', el('button', { type: 'button', class: 'link', text: 'Show all', on: { click: () => { wanted = field.value = ''; paint(); } } })));
    if (focused >= 0) holder.querySelectorAll('thead button')[focused]?.focus();
    const chosen = card(columns[sorted.at]?.id);
    means.replaceChildren(...(chosen ? [el('b', { text: `${measure(chosen.id, catalogue)[0]}. ` }), [chosen.definition, chosen.reading].filter(Boolean).join(' ')]
      : ['Sort by a figure to read what it means.']));
  }

  function compare(a, b) {
    const { sort } = columns[sorted.at];
    const [x, y] = [sort(a), sort(b)];
    const none = value => value === null || value === undefined;
    if (none(x) || none(y)) return none(x) === none(y) ? 0 : none(x) ? 1 : -1;
    const way = typeof x === 'number' ? x - y : String(x).localeCompare(String(y)) || a.name.localeCompare(b.name);
    return sorted.down ? -way : way;
  }

  function sortBy(at) {
    sorted = { at, down: sorted.at === at ? !sorted.down : Boolean(columns[at].number) };
    paint();
  }

  paint();
  return { show() {}, keys: { t: more.open }, close() {} };
}
