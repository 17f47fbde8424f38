// Introductions: which two people, introduced, would bring departments closest, one after the other.

import * as api from '../api.js';
import { el } from '../dom.js';
import { ways } from '../map/ways.js';
import { sketch } from '../map/sketch.js';
import { gauge } from '../parts/bar.js';
import { panel } from '../parts/head.js';
import { introduction } from '../parts/introduction.js';
import { nothing } from '../plan.js';
import { capital, figure, groupWord, inWords, percent } from '../words.js';
import { onward } from './keeping.js';

const TOP = [1, 3, 5, 10];
const asked = state => ({ ...api.survey(state), top: state.other.top ?? 3, exclude: refused(state) });
const refused = state => (state.other.not ?? '').split(',').filter(Boolean);

export const introductions = {
  title: 'Introductions',
  load: state => api.get(api.of(state.survey, 'introductions'), asked(state)),
  draw(answer, { person, number, model, state, survey, names, update, set }) {
    const list = answer.introductions ?? [];
    const [, many] = groupWord(state.by ?? survey.groups?.[0]);
    const hidden = list.length === 0 && answer.after > answer.before;
    const closer = answer.before ? (answer.after - answer.before) / answer.before : 0;
    const way = each => (each.way?.length ? each.way.map(step => step.id) : null) ?? ways(model, model.index.get(each.a), model.index.get(each.b))?.first.map(at => model.id[at]) ?? null;
    const choose = el('label', {}, 'How many ', el('select', { class: 'btn', on: { change: event => set({ top: event.target.value === '3' ? null : event.target.value }) } },
      TOP.map(n => el('option', { value: String(n), text: String(n), selected: String(n) === (state.other.top ?? '3') }))));
    return {
      sentence: hidden ? `The best introductions would bring ${many} ${percent(closer)} closer.` : list.length === 0 ? 'No introduction would bring anybody closer.'
        : `${capital(inWords(list.length))} ${list.length === 1 ? 'introduction' : 'introductions'} would bring ${many} ${percent(closer)} closer.`,
      said: hidden ? 'Who they are is not shown to this reader.' : list.length ? `Chosen one after the other, each with those before it in place. Whoever has more than ${answer.loadCap ?? 'most people’s number of'} ties is spared.` : 'Everybody who could be introduced is tied already, or no tie of this kind exists.',
      body: [el('p', { class: 'tools row-below' }, choose, list.length && names === 'consultant' ? onward({ ...nothing, introductions: list.map(each => [each.a, each.b]) }, state, set) : null,
        refused(state).length ? el('button', { type: 'button', class: 'btn', text: `Take back ${inWords(refused(state).length)} left out`, on: { click: () => set({ not: null }) } }) : null),
        el('div', { class: list.length && model.n ? 'introduced' : null }, el('div', { class: 'intros' }, list.map((each, at) => introduction({
          place: at + 1, a: { id: each.a, ...person(each.a) }, b: { id: each.b, ...person(each.b) },
          way: way(each)?.map(id => ({ id, ...person(id) })) ?? null, closer: answer.before ? each.gain / answer.before : null, many,
          common: (each.common ?? []).map(id => person(id).name), silo: each.silo_change,
        }, number, { show: () => update({ view: 'map', person: each.a, to: each.b }), not: () => set({ not: [...refused(state), `${each.a}~${each.b}`].join(',') }), person: id => update({ view: 'map', person: id }), gain: () => ({
          title: `${person(each.a).name} and ${person(each.b).name}`, values: [['Closer by', percent(each.gain / answer.before)], ['Gain', figure(each.gain, true)], ['Closeness today', figure(answer.before, true)], ...(typeof each.silo_change === 'number' ? [['Change of silo scores', figure(each.silo_change, true)]] : [])],
          means: `How much closer people of different ${many} would be on average if these two had a tie, those introduced before them being tied already.`,
          how: `Closeness is the mean of one over the number of steps between all pairs of people of different ${many}: 1 if all were tied directly, 0 if no way led across. The gain is its difference with and without this tie, over its value today.`,
          url: api.address(api.of(state.survey, 'introductions'), asked(state)),
        }) }))), el('div', { class: 'beside' },
        (list.length || hidden) && answer.before ? panel(`Closeness between ${many}`, 'Mean of one over the steps between people of different groups: 1 if all were tied directly. Line: today.', gauge({
          label: hidden ? 'With these introductions' : `With ${list.length === 1 ? 'this introduction' : `these ${inWords(list.length)}`}`, observed: answer.after, expected: answer.before, expectedLabel: `${figure(answer.before, true)} today`,
        }, null, figure(answer.after, true))) : null,
        list.length && model.n ? panel('Where they are', 'Dashed: the ties that these introductions would make, on the map of today.', sketch(model, number, list.map(each => [model.index.get(each.a), model.index.get(each.b)]).filter(pair => !pair.includes(undefined)),
          list.map(each => `${person(each.a).name}, ${person(each.a).group}, and ${person(each.b).name}, ${person(each.b).group}`).join('; '))) : null))],
      tables: () => [{ caption: 'Introductions', rows: list, columns: [
        { head: 'One', cell: each => person(each.a).name }, { head: 'Group', cell: each => person(each.a).group },
        { head: 'Other', cell: each => person(each.b).name }, { head: 'Their group', cell: each => person(each.b).group },
        { head: 'Gain', number: true, decimals: true, cell: each => each.gain }, { head: 'Silo change', number: true, decimals: true, cell: each => each.silo_change },
        { head: 'Know both', cell: each => (each.common ?? []).map(id => person(id).name).join('; ') }] },
      { caption: 'Closeness of groups', rows: [['before', answer.before], ['after', answer.after]], columns: [{ head: 'When', cell: row => row[0] }, { head: 'Mean of one over steps', number: true, cell: row => figure(row[1], true), text: row => row[1] }] }],
      calls: () => [api.address(api.of(state.survey, 'introductions'), asked(state))],
    };
  },
};
