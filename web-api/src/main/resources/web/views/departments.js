// Departments: who gives to whom against expectation, and which departments keep to themselves.

import * as api from '../api.js';
import { el } from '../dom.js';
import { dialog } from '../parts/dialog.js';
import { matrix, ramp } from '../parts/matrix.js';
import { below, siloCard } from '../parts/silo.js';
import { sources } from '../parts/sources.js';
import { table } from '../parts/table.js';
import { tell } from '../parts/told.js';
import { capital, count, groupWord, inWords, share, slug, some, times } from '../words.js';
import { behind, cardOf, explain } from './behind.js';
import { groupsOf, named } from './shared.js';

export const title = 'Departments';

export const needs = state => [state.survey, state.tie, state.by, state.min];

export async function load(state) {
  const base = api.survey(state);
  const [data, silos, catalogue] = await Promise.all([
    api.get(api.of(state.survey, 'matrix'), base),
    api.get(api.of(state.survey, 'silos'), base),
    api.get('metrics').catch(() => ({ metrics: [] })),
  ]);
  return { matrix: named(data), silos: named(silos), catalogue: catalogue.metrics ?? [] };
}

export function draw(root, data, { state, update, survey }) {
  const { matrix: cells, silos, catalogue } = data;
  const number = groupsOf(cells.groups);
  const names = cells.groups.map(group => group.name);
  const [one, many] = groupWord(state.by ?? survey.groups?.[0]);
  const called = silos.silos.filter(silo => silo.called).sort((a, b) => b.score - a.score);
  const grid = el('div', { class: 'scroll' });
  const note = el('p', { class: 'note', role: 'status' });
  const sorting = el('div', { class: 'seg', role: 'group', 'aria-label': 'Order' });
  const more = sources('Departments', tables, () => ['matrix', 'silos'].map(route => api.address(api.of(now.survey, route), api.survey(now))));
  let now = state;
  let byName = state.other.order === 'name';

  root.append(el('div', { class: 'page' },
    el('header', {}, el('div', {}, el('h1', { text: sentence(called, many) }), el('p', { text: across(cells.cells, one) })), tools()),
    el('div', { class: 'cols wide-left' },
      el('section', { class: 'panel' },
        el('h2', { text: 'Who supports whom' }),
        el('p', { class: 'sub', text: `Rows give, columns receive. 1 is as many ties as the activity of both ${many} would suggest.` }),
        grid, ramp(), note),
      el('section', { class: 'panel first' },
        el('h2', { text: `${capital(many)} that keep to themselves` }),
        el('p', { class: 'sub', text: 'Bar: observed. Line: expected from size alone.' }),
        silosPart()))));

  function tools() {
    const columns = survey.groups ?? [];
    return el('div', { class: 'tools' },
      columns.length > 1 ? el('label', {}, 'By ', el('select', { class: 'btn', on: { change: event => update({ by: event.target.value === columns[0] ? null : event.target.value, cell: null }) } },
        columns.map(column => el('option', { value: column, text: capital(groupWord(column)[0]), selected: column === (state.by ?? columns[0]) })))) : null,
      sorting,
      more.buttons);
  }

  function silosPart() {
    const rest = silos.silos.filter(silo => !silo.called).sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
    const limit = silos.thresholds.score;
    const heading = called.length === 0 ? `No ${one} is called a silo; the threshold is ${limit}`
      : `The other ${inWords(rest.length)} ${rest.length === 1 ? 'is' : 'are'} not called a silo; the threshold is ${limit}`;
    return el('div', {},
      called.map(silo => siloCard(silo, number, names.length - 1, {
        person: id => update({ view: 'map', person: id, cell: null }),
        score, inside: each => insideOf(each),
      })),
      rest.length ? below(rest, limit, heading, score) : null);
  }

  function score(each) {
    explain(cardOf(catalogue, 'silo', 'group'), { of: each.group }, each.score, now, id => id, each.group);
  }

  function insideOf(each) {
    const { rows } = behind(cardOf(catalogue, 'ties', 'matrix'), { of: each.group, to: each.group }, now, id => id);
    return {
      title: `Support that stays inside ${each.group}`, values: [['Figure', share(each.internalShare)], ['By size alone', share(each.chanceShare)]], rows,
      means: `Of all ties that its people give, so many go to people of the same ${one}. By size alone: what would go there if everybody were chosen alike.`,
      url: api.address(api.of(now.survey, 'silos'), api.survey(now)),
    };
  }

  function order() {
    const all = names.map((name, at) => at);
    return byName || !cells.order ? all.sort((a, b) => (names[a] < names[b] ? -1 : 1)) : cells.order;
  }

  function paint() {
    const focused = grid.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    grid.replaceChildren(matrix(cells, order(), now.cell, number, { select: key => update({ cell: now.cell === key ? null : key }, { replace: true }) }));
    if (focused) grid.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    sorting.replaceChildren(...[['By closeness', false], ['A to Z', true]].map(([text, alphabet]) => el('button', {
      type: 'button', text, 'aria-pressed': String(byName === alphabet),
      on: { click: () => update({ other: alphabet ? { ...now.other, order: 'name' } : without(now.other, 'order') }, { replace: true }) },
    })));
    note.replaceChildren(...selected());
  }

  function selected() {
    const [from, to] = (now.cell ?? '').split('~').map(key => names.findIndex(name => slug(name) === key));
    const cell = cells.cells[from]?.[to];
    if (!cell) return ['Choose a cell to read it as a sentence.'];
    if (from === to) return inside(names[from], cell, cells.insideShare?.[from]);
    const head = el('b', { text: `${names[from]} supports ${names[to]}` });
    if (cell.withheld) return [head, ': not shown, fewer than 5 people.'];
    const expected = cell.expected === null ? '' : ` where ${cell.expected.toFixed(1)} were expected`;
    const rate = cell.observedExpected === null ? ': ' : ` ${times(cell.observedExpected, cell.ties)} times as often as expected: `;
    return [head, rate, `${some(cell.ties, 'tie', 'ties')}${expected}. `,
      cell.ties ? el('button', { type: 'button', class: 'link', text: `Show the ${some(cell.ties, 'tie', 'ties')}`, on: { click: () => openTies(from, to) } }) : ''];
  }

  function inside(name, cell, kept) {
    const silo = silos.silos.find(each => each.group === name);
    return [el('b', { text: name }), ` keeps ${share(kept)} of the ties that its people give, ${some(cell.ties, 'tie', 'ties')}. `,
      silo ? el('button', { type: 'button', class: 'link', text: 'What it means', on: { click: () => tell(insideOf(silo)) } }) : ''];
  }

  async function openTies(from, to) {
    const { people, groups, ties } = named(await api.get(api.of(now.survey, 'network'), api.survey(now)));
    const group = person => groups[people.group[person]]?.name;
    const rows = ties.source.map((source, at) => [source, ties.target[at], ties.weight?.[at]])
      .filter(([source, target]) => group(source) === names[from] && group(target) === names[to]);
    dialog('drawer', `${names[from]} supports ${names[to]}`, el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Ties' },
      table(some(rows.length, 'tie', 'ties'), [
        { head: 'Gives', cell: row => people.name[row[0]] }, { head: 'Receives', cell: row => people.name[row[1]] },
        { head: 'Weight', number: true, cell: row => row[2] },
      ], rows)));
  }

  function tables() {
    const shown = (from, to) => (cells.cells[from][to].withheld ? null : cells.cells[from][to]);
    return [{ caption: 'Ties from row to column', rows: order().flatMap(from => order().map(to => [from, to])), columns: [
      { head: 'Gives', cell: ([from]) => names[from] }, { head: 'Receives', cell: ([, to]) => names[to] },
      { head: 'Ties', number: true, cell: ([from, to]) => shown(from, to)?.ties }, { head: 'Expected', number: true, cell: ([from, to]) => shown(from, to)?.expected },
      { head: 'Observed / expected', number: true, cell: ([from, to]) => (shown(from, to) ? shown(from, to).observedExpected : el('span', { text: 'fewer than 5 people' })) },
    ] }, { caption: 'Silo scores', rows: silos.silos, columns: [
      { head: capital(one), cell: silo => silo.group }, { head: 'People', number: true, cell: silo => silo.people }, { head: 'Score', number: true, cell: silo => silo.score },
      { head: 'p', number: true, cell: silo => silo.p }, { head: 'q', number: true, cell: silo => silo.q }, { head: 'Stays inside', number: true, cell: silo => silo.internalShare },
      { head: 'By size', number: true, cell: silo => silo.chanceShare }, { head: 'Effective connectors', number: true, cell: silo => silo.effectiveConnectors },
      { head: 'Without the first', number: true, cell: silo => silo.scoreWithoutTop }, { head: 'Called', cell: silo => (silo.called ? 'yes' : 'no') },
    ] }];
  }

  paint();
  return {
    show(next) {
      now = next;
      byName = next.other.order === 'name';
      paint();
    },
    keys: { t: more.open }, close() {},
  };
}

function sentence(called, many) {
  if (called.length === 0) return `No ${many.replace(/ies$/, 'y').replace(/s$/, '')} keeps to itself beyond chance.`;
  const names = called.map(silo => silo.group);
  const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${list} ${names.length === 1 ? 'keeps to itself' : 'keep to themselves'}.`;
}

function across(cells, one) {
  let [all, crossing] = [0, 0];
  cells.forEach((row, from) => row.forEach((cell, to) => {
    if (cell.withheld) return;
    all += cell.ties ?? 0;
    if (from !== to) crossing += cell.ties ?? 0;
  }));
  return all === 0 ? 'There is no tie of this kind.' : `${count(Math.round((crossing / all) * 100))} of 100 ties cross a ${one} line.`;
}

function without(object, key) {
  const { [key]: gone, ...rest } = object;
  return rest;
}
