// Mentoring: who has a mentor, whether mentors have one, how early new people are taken in.

import * as api from '../api.js';
import { el } from '../dom.js';
import { bar } from '../parts/bar.js';
import { chains } from '../parts/chains.js';
import { figures, head, panel } from '../parts/head.js';
import { meant } from '../parts/meaning.js';
import { sources } from '../parts/sources.js';
import { capital, count, groupWord, inWords, reason, share, some } from '../words.js';
import { columnsOf, folded, groupsOf, networkOf, pairsOf } from './shared.js';

export const title = 'Mentoring';

export const needs = state => [state.survey, state.by, state.min];

const asked = state => ({ group: state.by, minWeight: state.min });
const known = value => typeof value === 'number';

export async function load(state, survey) {
  const kinds = survey.kinds.filter(kind => kind.meaning === 'MENTORING').map(kind => kind.name);
  const [leadership, network, catalogue] = await Promise.all([
    api.get(api.of(state.survey, 'leadership'), asked(state)),
    kinds.length ? networkOf(state, survey, { ...asked(state), tie: kinds.join(',') }) : null,
    api.get('metrics').catch(() => ({})),
  ]);
  return { mentoring: leadership.mentoring ?? {}, reasons: leadership.reasons?.mentoring ?? {}, network, concepts: catalogue.concepts ?? [] };
}

export function draw(root, { mentoring, reasons, network, concepts }, { state, update, survey }) {
  const person = network ? columnsOf(network) : id => ({ name: id, group: '' });
  const number = network ? groupsOf(network.groups) : () => 0;
  const pairs = network ? pairsOf(network) : [];
  const cycles = mentoring.cycles ?? [];
  const [one] = groupWord(state.by ?? survey.groups?.[0]);
  const link = id => el('button', { type: 'button', class: 'link', text: person(id).name, on: { click: () => open(id) } });
  const open = id => update({ view: 'map', person: id });
  const card = key => concepts.find(each => each.id === `mentoring.${key}`);
  const data = sources('Mentoring', tables, () => [api.address(api.of(state.survey, 'leadership'), asked(state))]);
  const waiting = mentoring.waiting_last_year;
  const windows = waiting?.windows;
  const onboarding = (windows ? Object.entries(windows).map(([days, each]) => [days, each.coverage]) : Object.entries(mentoring.onboarding ?? {})).filter(([days]) => /^\d+$/.test(days)).sort((a, b) => a[0] - b[0]);

  root.append(el('div', { class: 'page' },
    head(sentence(), mentoring.ties ? `${some(mentoring.ties, 'pair', 'pairs')} of mentor and mentee in this survey; ${some(mentoring.mentors, 'mentor', 'mentors')}, ${some(mentoring.mentees, 'mentee', 'mentees')}.` : null, data.buttons),
    mentoring.asked === false || !mentoring.ties ? el('p', { text: 'No question of this survey is about mentoring, or nobody named anybody. A kind of tie with the meaning MENTORING adds it.' }) : [
      figures([
        fact('People with a mentor', 'mentee_coverage', 'of those inside'),
        fact('Mentors with a mentor', 'mentors_mentor_coverage', 'of mentors'),
        fact('Whose mentor has one', 'grand_mentor_coverage', 'of mentees'),
        fact(`Across a ${one} line`, 'cross_functional', 'of pairs'),
        known(mentoring.max_depth) ? ['Longest chain', count(mentoring.max_depth), mentoring.max_depth === 1 ? 'step' : 'steps', card('max_depth')] : null,
        known(mentoring.load?.most) ? ['Most mentees of one', count(mentoring.load.most), known(mentoring.load.gini) ? `Gini ${mentoring.load.gini.toFixed(2)}` : null, card('load')] : null,
      ]),
      el('div', { class: 'cols wide-left' },
        pairs.length === 0 ? steps() : panel('Who mentors whom', `From left to right: mentors, their mentees, and theirs. Strong lines cross a ${one} line${cycles.length ? ', broken ones close a ring' : ''}.`,
          el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Chains of mentoring' }, chains(pairs, person, number, open))),
        el('div', { class: 'stacked' },
          panel('New people and their first mentor', `${windows ? 'Those who came in the last year. ' : ''}Share of those hired long enough ago to tell.`, onboarding.map(([days, value]) => early(days, value)), lag()),
          levels(),
          panel('Rings', cycles.length ? 'People who mentor each other round and round, each counted once.' : null,
            cycles.length ? el('ul', { class: 'rings' }, cycles.map(ring => el('li', {}, ring.map((id, at) => [at ? ' → ' : '', link(id)]), ' → back to ', link(ring[0]))))
              : el('p', { class: 'mut', text: 'No chain comes back to where it began.' }))))]));

  function fact(name, key, of) {
    const value = mentoring[key];
    if (known(value)) return [name, share(value), of, card(key)];
    return value === null ? [name, '–', 'not defined', card(key)] : null;
  }

  function early(days, value) {
    const label = `Within ${days} days`;
    return el('div', { class: 'obs' },
      el('div', { class: 'lab' }, el('span', { text: label }), el('b', { class: 'num' }, known(value) ? meant(share(value), card(windows ? 'waiting' : 'onboarding') ?? card('onboarding'), { values: [[label, share(value)], ...counted(windows?.[days])] }) : '–')),
      known(value) ? bar(value, null) : el('p', { class: 'sm mut', text: reason(reasons.waiting_last_year?.windows?.[days]?.coverage ?? reasons.onboarding?.[days] ?? 'not known') }));
  }

  function counted(each) {
    return each && known(each.censored) ? [['Came too lately to tell', count(each.censored)]] : [];
  }

  function lag() {
    const censored = windows?.['90']?.censored;
    const said = [
      known(waiting?.median_days) ? `Half had one after ${some(Math.round(waiting.median_days), 'day', 'days')} (Kaplan-Meier).` : null,
      known(censored) && censored > 0 ? `${capital(inWords(censored))} ${censored === 1 ? 'person' : 'people'} came too lately to tell about 90 days.` : null,
    ].filter(Boolean).join(' ');
    return said ? el('p', { class: 'note', text: said }) : null;
  }

  /** Without names: how many people stand at each step of a chain. */
  function steps() {
    const list = Object.entries(mentoring.depths ?? {}).filter(([, number]) => known(number));
    const most = Math.max(...list.map(([, number]) => number), 1);
    return panel('How long the chains are', `People by how many mentors stand before them.${folded(survey) ? '' : ' Names are not shown to this reader.'}`, el('table', { class: 'thin' }, el('caption', { class: 'out', text: 'People at each step' }), el('tbody', {},
      list.map(([depth, number]) => el('tr', {}, el('th', { scope: 'row', text: depth === '0' ? 'nobody before them' : `${depth} before them` }), el('td', { class: 'w' }, bar(number / most, null)), el('td', { text: count(number) }))))));
  }

  function levels() {
    const list = (mentoring.levels ?? []).filter(each => known(each.mentees) && each.people);
    return list.length === 0 ? null : panel('By level', 'Bar: share of the level that has a mentor.', el('table', { class: 'thin' }, el('caption', { class: 'out', text: 'Share with a mentor by level' }), el('tbody', {},
      list.map(each => el('tr', {}, el('th', { scope: 'row', text: /^\d+$/.test(each.level) ? `Level ${each.level}` : each.level || 'Not stated' }), el('td', { class: 'w' }, bar(each.mentees / each.people, null)), el('td', {}, meant(`${count(each.mentees)}/${count(each.people)}`, card('mentee_coverage'), { values: [['Level', each.level || 'Not stated'], ['With a mentor', count(each.mentees)], ['People', count(each.people)]] })))))));
  }

  function sentence() {
    if (!mentoring.ties) return 'Nothing is known about mentoring here.';
    const { mentors_mentor_coverage: above, mentee_coverage: below } = mentoring;
    const first = known(above) ? `${count(Math.round(above * 100))} of 100 mentors have a mentor themselves` : 'Nobody mentors here';
    return known(below) ? `${first}; ${count(Math.round(below * 100))} of 100 people have one.` : `${first}.`;
  }

  function tables() {
    const figure = ([name, value]) => ({ name, value });
    return [
      { caption: 'Pairs', rows: pairs, columns: [{ head: 'Mentor', cell: pair => person(pair.a).name }, { head: 'Their group', cell: pair => person(pair.a).group },
        { head: 'Mentee', cell: pair => person(pair.b).name }, { head: 'Group', cell: pair => person(pair.b).group }] },
      { caption: 'Figures', columns: [{ head: 'Figure', cell: row => row.name }, { head: 'Value', number: true, cell: row => row.value }],
        rows: [...Object.entries(mentoring).filter(([, value]) => value === null || known(value)), ...onboarding.map(([days, value]) => [`onboarding.${days}`, value])].map(figure) },
    ].filter(each => each.rows.length);
  }

  return { show() {}, keys: { t: data.open }, close() {} };
}
