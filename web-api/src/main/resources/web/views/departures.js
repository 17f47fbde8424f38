// Departures: what would be lost if these people left, as today's ties have it.

import * as api from '../api.js';
import { el } from '../dom.js';
import { bar } from '../parts/bar.js';
import { chip } from '../parts/chip.js';
import { curve } from '../parts/curve.js';
import { figures, panel } from '../parts/head.js';
import { search } from '../parts/search.js';
import { nothing } from '../plan.js';
import { count, figure, groupWord, inWords, percent, reason, share, some } from '../words.js';
import { onward } from './keeping.js';
import { others, unnamed } from './shared.js';

const leaving = state => (state.other.leaving ?? '').split(',').filter(Boolean);
const asked = state => ({ ...api.survey(state), person: leaving(state).join(',') });

export const departures = {
  title: 'Departures',
  load: async state => (leaving(state).length ? { answer: await api.get(api.of(state.survey, 'departures'), asked(state)) }
    : { curve: await api.get(api.of(state.survey, 'departures', 'curve'), api.survey(state)) }),
  draw({ answer = null, curve: course = null }, { network, person, number, state, survey, names, update, set }) {
    const ids = leaving(state);
    const [one, many] = groupWord(state.by ?? survey.groups?.[0]);
    const open = !unnamed(network);
    const put = list => set({ leaving: list.length ? list.join(',') : null });
    const add = () => search(others(network, state, survey, person, ids), number, id => put([...ids, id]));
    const chips = el('div', { class: 'chips' }, ids.map(id => chip(person(id).name, `${person(id).name} stays`, () => put(ids.filter(each => each !== id)), { number: number(person(id).group) })),
    el('button', { type: 'button', class: ids.length ? 'btn' : 'btn main', text: ids.length ? 'Somebody else too' : 'Choose a person', on: { click: add } }),
    ids.length && names === 'consultant' ? onward({ ...nothing, departures: ids }, state, set) : null);
    const who = ids.length === 1 ? person(ids[0]).name : `these ${inWords(ids.length)} people`;
    return {
      sentence: sentence(answer, who, many, ids.length),
      said: answer ? 'Computed on the ties of today; nobody would make new ones. It says nothing about how people would answer to a loss.' : open ? 'Choose one person or several. Nothing is stored, and nobody is told.' : 'Single people are not shown to this reader; these are counts.',
      body: [open ? chips : null, course ? courseOf(course) : null, answer ? result(answer, { person, number, one, many, open: id => update({ view: 'map', person: id }) }) : null],
      tables: () => [course ? courseTable(course) : { caption: 'Departures', rows: rowsOf(answer ?? {}, person), columns: [{ head: 'Figure', cell: row => row[0] }, { head: 'Value', cell: row => figure(row[1]), text: row => row[1] }] }],
      calls: () => [course ? api.address(api.of(state.survey, 'departures', 'curve'), api.survey(state)) : api.address(api.of(state.survey, 'departures'), asked(state))],
    };
  },
};

function sentence(answer, who, many, n) {
  if (!answer) return 'What would be lost if somebody left?';
  const would = `If ${who} left${n === 1 ? '' : ' together'}, `;
  if (answer.impact === null || answer.impact === undefined) return `${would}no way between ${many} could be lost: there is none.`;
  return answer.impact <= 0 ? `${would}${many} would stay as close as they are.` : `${would}${many} would be ${percent(answer.impact)} less close.`;
}

/** What is left as more and more leave. */
function courseOf({ worst, random, orders, costly }) {
  const half = worst.find(point => point.largest < 0.5);
  const by = random.find(point => point.gone === half?.gone);
  const said = half ? `After ${some(half.gone, 'person', 'people')}, the worst first, fewer than half of those left would still be joined; at random ${share(by?.largest.middle ?? 0)} would.`
    : 'Even if the people who join most left first, more than half would stay joined.';
  return [
    typeof costly?.people === 'number' ? figures([[`Each of them costs over ${share(costly.above)} of closeness`, count(costly.people), costly.people === 1 ? 'person' : 'people']]) : null,
    panel('If more and more left', `Share of those left who are still joined. Band: ${count(orders)} random orders, a tenth to nine tenths.`,
      curve(worst.map(point => ({ gone: point.gone, value: point.largest })), random.map(point => ({ gone: point.gone, ...point.largest })), said), el('p', { class: 'note', text: said })),
  ];
}

const courseTable = ({ worst, random }) => ({ caption: 'What is left', rows: worst.map((point, at) => ({ ...point, random: random[at] })), columns: [
  { head: 'Gone', number: true, cell: row => row.gone }, { head: 'Joined, worst first', number: true, decimals: true, cell: row => row.largest }, { head: 'Joined, at random', number: true, decimals: true, cell: row => row.random.largest.middle },
  { head: 'Efficiency, worst first', number: true, decimals: true, cell: row => row.efficiency }, { head: 'Efficiency, at random', number: true, decimals: true, cell: row => row.random.efficiency.middle },
] });

function result(answer, { person, one, many, open }) {
  const cut = answer.groups_cut ?? [];
  const ids = list => list?.map(each => each.id ?? each);
  const lists = [
    ['Left without a mentor', ids(answer.mentees_left)], ['Left without a boss', ids(answer.reportsLeft)],
    ['Customers with one contact left', ids(answer.customers?.onOnePerson)], ['Customers with none left', ids(answer.customers?.uncovered)],
  ].filter(([, list]) => list);
  const people = ([heading, list]) => panel(heading, some(list.length, 'person', 'people'), el('ul', { class: 'names' }, list.map(id => el('li', {},
    el('button', { type: 'button', class: 'link', text: person(id).name, on: { click: () => open(id) } }), el('span', { class: 'dp', text: person(id).group })))));
  const undefinedText = `Not shown: ${reason(answer.reasons?.impact ?? 'not defined')}.`;
  return [
    figures([
      ['Closeness lost', answer.impact === null ? '–' : percent(Math.max(0, answer.impact)), `between ${many}`],
      ['Pairs without a way', typeof answer.pairs_disconnected === 'number' ? count(answer.pairs_disconnected) : '–', 'who have one today'],
      ...lists.map(([name, list]) => [name, count(list.length), list.length === 1 ? 'person' : 'people']),
    ]),
    el('div', { class: 'cols three' },
      panel(`Closeness between ${many}`, 'Bar: after. Line: before.', answer.impact === null ? el('p', { text: undefinedText }) : answer.before ? el('div', { class: 'obs' },
        el('div', { class: 'lab' }, el('span', { text: 'Mean of one over the steps' }), el('b', { class: 'num', text: `${figure(answer.after, true)} of ${figure(answer.before, true)}` })), bar(answer.after / answer.before, 1)) : null),
      panel(`A ${one} left alone`, null, el('p', { class: cut.length ? null : 'mut', text: cut.length ? `${cut.join(', ')} would lose the last tie to another ${one}.` : `Every ${one} would keep a tie to another.` })),
      lists.filter(([, list]) => list.length).map(people)),
  ];
}

const rowsOf = (answer, person) => [
  ['Impact', answer.impact], ['Before', answer.before], ['After', answer.after], ['Pairs without a way', answer.pairs_disconnected],
  ['Cut off', (answer.groups_cut ?? []).join('; ')], ['Left without a mentor', (answer.mentees_left ?? []).map(id => person(id).name).join('; ')], ['Left without a boss', (answer.reportsLeft ?? []).map(each => each.name).join('; ')],
].filter(([, value]) => value !== undefined && value !== '');
