// People: the columns one chooses, of the people one chooses, in an order that ranks nobody unasked. The API finds them, page by page.

import * as api from '../api.js';
import { el } from '../dom.js';
import { chips } from '../parts/chip.js';
import { chooseColumns, chooseWhom } from '../parts/choosing.js';
import { refused } from '../parts/states.js';
import { showMeaning } from '../parts/meaning.js';
import { sources } from '../parts/sources.js';
import { table } from '../parts/table.js';
import { tips } from '../parts/tip.js';
import { capital, count, groupWord, label, measure, printing, reason, some } from '../words.js';
import { asks, grouped, read, readable, usual, write } from './asking.js';
import { explain } from './behind.js';
import { columnsOf, LARGE, named } from './shared.js';

export const title = 'People';

export const needs = state => [state.survey, state.tie, state.by, state.min];

const PAGE = 200;
const LOT = 1000;
const YES_OR_NO = ['leader', 'external', 'respondent'];

const people = (state, params) => api.get(api.of(state.survey, 'people'), { ...api.survey(state), ...params });

export async function load(state, survey, names) {
  if (names === 'leader') return null;
  const [first, catalogue] = await Promise.all([people(state, { limit: 1, choices: true }), api.get('metrics')]);
  const stated = first.choices.filter(({ values }) => values.length !== 1 || values[0].value !== '');
  const known = catalogue.metrics.filter(card => card.shape === 'person').map(card => card.id);
  const fields = stated.map(each => each.column);
  const shown = readable(read(state.other, survey.people > LARGE), known, fields, fields.filter(field => field !== (state.by ?? survey.groups?.[0])));
  const page = await people(state, { ...asks(shown), limit: PAGE, offset: 0 });
  return { page, choices: stated.filter(({ values }) => values.length > 1), fields, catalogue: catalogue.metrics.filter(card => card.shape === 'person') };
}

export function draw(root, data, { state: given, update, survey, names }) {
  if (data === null) {
    root.append(el('div', { class: 'page' }, el('header', {}, el('div', {}, el('h1', { text: 'Single people are not shown to this reader.' }), el('p', { text: 'Figures of groups are in Departments and in the exports.' })))));
    return { show() {}, keys: {}, close() {} };
  }
  const { catalogue, choices } = data;
  const large = survey.people > LARGE;
  const known = catalogue.map(card => card.id);
  const fields = data.fields.filter(field => field !== (given.by ?? survey.groups?.[0]));
  const [one] = groupWord(given.by ?? survey.groups?.[0]);
  const card = id => catalogue.find(each => each.id === id);
  const names1 = known.map(id => measure(id, catalogue)[0]);
  const nameOf = id => (!card(id) ? label(id) : names1.filter(name => name === measure(id, catalogue)[0]).length > 1 ? card(id).name : measure(id, catalogue)[0]);
  const say = (column, value) => (YES_OR_NO.includes(column) ? (value === 'true' ? 'yes' : 'no') : value === '' ? 'not stated' : value);
  let state = given;
  let shown = wanted();
  let found = null;
  let turn = 0;

  const holder = el('div', { class: 'people-table scroll', tabindex: '0', role: 'group', 'aria-label': 'Figures of people' });
  const said = el('p', { role: 'status' });
  const chosen = el('div', { class: 'chosen' });
  const foot = el('div', { class: 'further' });
  const field = el('input', { class: 'filter', type: 'search', placeholder: 'Name', value: shown.named, 'aria-label': 'Filter by name', on: { input: event => change({ named: event.target.value.trim() }) } });
  const button = (text, what, act) => el('button', { type: 'button', class: 'btn', 'data-choose': what, text, on: { click: act } });
  const figures = () => shown.cols.filter(id => card(id));
  const pickColumns = () => chooseColumns(grouped(known, fields), nameOf, shown.cols, usual(large), cols => change({ cols }));
  const pickPeople = () => chooseWhom({ choices, nameOf, say, where: shown.where, ranges: shown.ranges,
    figures: [...new Set([...figures(), ...shown.ranges.map(each => each.figure)])].filter(id => card(id)).map(id => ({ id, name: nameOf(id) })) }, change);
  const more = sources('People', everybody, () => lots(found?.matching ?? 0).map(lot => api.address(api.of(state.survey, 'people'), { ...api.survey(state), ...asks(shown), ...lot })));

  root.append(el('div', { class: 'page people' },
    el('header', {}, el('div', {}, el('h1', { text: `${count(survey.people)} people and what they give and receive.` }), said),
      el('div', { class: 'tools' }, field, button('Whom to show', 'whom', pickPeople), button('Columns', 'columns', pickColumns), more.buttons)),
    chosen, el('section', { class: 'panel', 'aria-label': 'People' }, holder, foot)));
  const hide = tips(holder);

  /** What the link wants, without columns that this survey does not have. */
  function wanted() {
    return readable(read(state.other, large), known, data.fields, fields);
  }

  function change(patch) {
    update({ other: write(state.other, { ...shown, ...patch }, large) }, { replace: true });
  }

  const lots = matching => Array.from({ length: Math.max(1, Math.ceil(matching / LOT)) }, (none, at) => ({ limit: LOT, offset: at * LOT }));

  /** Everybody who matches, for the file and the whole table. */
  async function everybody() {
    const answers = await Promise.all(lots(found.matching).map(lot => people(state, { ...asks(shown), ...lot })));
    const rows = answers.flatMap(rowsOf);
    return [{ caption: 'Figures of people', columns: columns(rows), rows }];
  }

  const rowsOf = answer => named({ groups: answer.people.map(each => ({ name: each.group })) }).groups
    .map((group, at) => ({ ...answer.people[at], group: group.name, reasons: answer.reasons[answer.people[at].id] ?? {} }));

  function columns(rows) {
    return [
      { head: 'Name', by: 'name', cell: row => el('button', { type: 'button', class: 'link', text: row.name, on: { click: () => update({ view: 'map', person: row.id }) } }), text: row => row.name },
      { head: capital(one), by: 'group', cell: row => row.group },
      ...shown.cols.map(id => [id, card(id) && printing(rows.map(row => row.figures?.[id]))]).map(([id, printed]) => (card(id) ? {
        head: nameOf(id), by: id, number: true, cell: row => valueOf(row, id, printed), text: row => row.figures?.[id],
        tip: card(id).question || card(id).reading, more: () => showMeaning(card(id)),
      } : { head: nameOf(id), by: id, cell: row => say(id, row.fields?.[id] ?? ''), text: row => row.fields?.[id] })),
    ];
  }

  /** A figure, or why there is none; pointing at it shows that it opens what stands behind it, as the panel of a person does for the keyboard. */
  function valueOf(row, id, printed) {
    const value = row.figures?.[id];
    if (value === null || value === undefined) return el('span', { class: 'none' }, '– ', el('small', { text: reason(row.reasons[id]) }));
    return el('span', { class: 'opens', 'data-id': row.id, 'data-figure': id, text: printed(value) });
  }

  holder.addEventListener('click', async ({ target }) => {
    const { id, figure: of } = target.closest('td')?.querySelector('[data-figure]')?.dataset ?? {};
    const row = found.rows.find(each => each.id === id);
    if (!row) return;
    const network = survey.people > LARGE ? null : named(await api.get(api.of(state.survey, 'network'), api.survey(state)));
    const other = network ? columnsOf(network) : known => ({ name: known });
    explain(card(of), { person: id }, row.figures[of], state, each => other(each).name, row.name);
  });

  async function ask(offset = 0) {
    const mine = ++turn;
    try {
      const answer = await people(state, { ...asks(shown), limit: PAGE, offset });
      if (mine !== turn) return;
      take(answer, offset);
    } catch (problem) {
      if (mine === turn) holder.replaceChildren(refused(problem, () => ask(offset)));
    }
  }

  function take(answer, offset = 0) {
    found = { matching: answer.matching, rows: [...(offset ? found.rows : []), ...rowsOf(answer)] };
    paint();
  }

  function paint() {
    hide();
    const all = chipsOf();
    said.textContent = all.length ? `${count(found.matching)} of ${some(survey.people, 'person', 'people')}.` : 'In order of department: no figure here ranks people. A head sorts, a name opens the map, a figure its rows.'.replace('department', one);
    chosen.replaceChildren(all.length ? chips([...all, ...(all.length > 1 ? [{ text: 'Everything', remove: clear }] : [])]) : '');
    const each = columns(found.rows);
    const at = each.findIndex(column => column.by === shown.sort.replace(/^-/, ''));
    const focused = [...holder.querySelectorAll('thead button')].indexOf(document.activeElement);
    holder.replaceChildren(found.rows.length ? table(all.length ? `${count(found.matching)} of ${count(survey.people)} people` : `${count(survey.people)} people`, each, found.rows, { sorted: at < 0 ? null : { at, down: shown.sort.startsWith('-') }, onSort: sortBy })
      : el('p', {}, 'The filter leaves nobody. ', el('button', { type: 'button', class: 'link', text: 'Show all', on: { click: clear } })));
    if (focused >= 0) holder.querySelectorAll('thead button')[focused]?.focus();
    const left = found.matching - found.rows.length;
    foot.replaceChildren(left > 0 ? el('button', { type: 'button', class: 'btn', text: `Show ${count(Math.min(PAGE, left))} more of ${count(left)}`, on: { click: () => ask(found.rows.length) } }) : '');
    holder.dataset.matching = found.matching;
  }

  function clear() {
    field.value = '';
    change({ where: [], ranges: [], named: '' });
  }

  function chipsOf() {
    const without = (list, at) => list.filter((each, other) => other !== at);
    return [
      ...(shown.named ? [{ text: `Name: ${shown.named}`, remove: () => { field.value = ''; change({ named: '' }); } }] : []),
      ...shown.where.map(([column, values], at) => ({ text: `${nameOf(column)}: ${values.map(value => say(column, value)).join(' or ')}`, remove: () => change({ where: without(shown.where, at) }) })),
      ...shown.ranges.map(({ figure: id, least, most }, at) => ({ text: `${nameOf(id)} ${[least && `at least ${least}`, most && `at most ${most}`].filter(Boolean).join(', ')}`, remove: () => change({ ranges: without(shown.ranges, at) }) })),
    ];
  }

  /** A figure sorts downward first, a text upward; once more turns it round. */
  function sortBy(at) {
    const { by, number } = columns(found.rows)[at];
    change({ sort: shown.sort === by ? `-${by}` : shown.sort === `-${by}` ? by : number ? `-${by}` : by });
  }

  take(data.page);
  return {
    show(next) {
      const before = JSON.stringify(shown);
      state = next;
      shown = wanted();
      if (document.activeElement !== field) field.value = shown.named;
      if (JSON.stringify(shown) !== before) ask();
    },
    keys: { t: more.open }, close: hide,
  };
}
