// Waves: what moved since an earlier wave, on the people of both, and what is no more than noise.

import * as api from '../api.js';
import { el } from '../dom.js';
import { figures, head, panel } from '../parts/head.js';
import { meant } from '../parts/meaning.js';
import { overTime, overTimeRows } from '../parts/overtime.js';
import { sources } from '../parts/sources.js';
import { spark } from '../parts/spark.js';
import { stack } from '../parts/stack.js';
import { table } from '../parts/table.js';
import { capital, count, figure, groupWord, inWords, measure, reason, share, some } from '../words.js';
import { behind } from './behind.js';

export const title = 'Waves';

export const needs = state => [state.survey, state.tie, state.by, state.min, state.other.from];

export async function load(state) {
  const [{ organizations }, catalogue] = await Promise.all([api.get('waves'), api.get('metrics').catch(() => ({ metrics: [] }))]);
  const waves = organizations.find(each => each.waves.some(wave => wave.id === state.survey))?.waves ?? [];
  const earlier = waves.slice(0, waves.findIndex(wave => wave.id === state.survey));
  const from = earlier.find(wave => wave.id === state.other.from) ?? earlier.at(-1) ?? null;
  return { waves, earlier, from, catalogue: catalogue.metrics ?? [], change: from ? await api.get(api.of(state.survey, 'change'), { ...api.survey(state), from: from.id }) : null };
}

const known = value => typeof value === 'number';
const signed = value => (value > 0 ? `+${figure(value, true)}` : figure(value, true));
const waveName = wave => wave.wave ?? wave.name;

export function draw(root, { waves, earlier, from, change, catalogue }, { state, update, survey }) {
  if (!change) {
    root.append(el('div', { class: 'page' }, head(waves.length > 1 ? 'This is the earliest wave; choose a later one to see what moved.' : 'There is only one wave so far.',
      'A second wave of the same name shows here what was kept, what is new, and what is noise.')));
    return { show() {}, keys: {}, close() {} };
  }
  const [one] = groupWord(state.by ?? survey.groups?.[0]);
  const rows = Object.entries(change.figures ?? {}).map(([id, delta]) => ({ id, ...delta }));
  const card = id => catalogue.find(each => each.id === id && each.shape === 'network') ?? catalogue.find(each => each.id === id);
  const name = id => measure(id, catalogue)[0];
  const siloCard = catalogue.find(each => each.id === 'silo' && each.shape === 'group');
  const data = sources('Waves', tables, () => [api.address(api.of(state.survey, 'change'), { ...api.survey(state), from: from.id })]);
  const choose = earlier.length > 1 ? el('label', {}, 'Since ', el('select', { class: 'btn', on: { change: event => update({ other: { ...state.other, from: event.target.value } }, { replace: true }) } },
    earlier.map(wave => el('option', { value: wave.id, text: waveName(wave), selected: wave.id === from.id })))) : null;
  const { people, ties } = change;
  const figureColumns = [
    { head: 'Figure', cell: row => meant(name(row.id), card(row.id), () => ({ values: [['Before', figure(row.before, true)], ['Now', figure(row.after, true)]], ...behind(card(row.id), {}, state, id => id) })), text: row => name(row.id) }, { head: 'Course', cell: row => line(row, name(row.id), card(row.id)) },
    { head: 'Before', number: true, decimals: true, cell: row => row.before }, { head: 'Now', number: true, decimals: true, cell: row => row.after },
    { head: 'Change', number: true, cell: row => (known(row.delta) ? el('span', { text: signed(row.delta) }) : reason(change.reasons?.figures?.[row.id]?.delta ?? '–')) },
    { head: '95 % interval', cell: row => (known(row.low) && known(row.high) ? `${signed(row.low)} to ${signed(row.high)}` : el('span', { class: 'mut', text: known(row.delta) ? 'not of pairs' : 'none' })) },
    { head: 'Reading', cell: row => (row.beyond_chance ? el('b', { text: 'beyond chance' }) : known(row.low) ? 'no more than chance' : el('span', { class: 'mut', text: 'not told' })) },
  ];

  root.append(el('div', { class: 'page' },
    head(sentence(), `Everything here is about the ${some(people.common, 'person', 'people')} of both waves; those who came or left stand apart.`, [choose, ...data.buttons]),
    change.comparable ? null : el('p', { class: 'row-below' }, el('span', { class: 'q care', text: 'Not comparable' }), ' ', el('span', { class: 'sm', text: changed() })),
    figures([
      ['Ties kept', known(ties.kept_share) ? share(ties.kept_share) : '–', `of ${count(ties.before)}`, tiesBehind], ['New ties', known(ties.new_share) ? share(ties.new_share) : '–', `of ${count(ties.after)}`, tiesBehind],
      ['Joined', count(people.joined), people.joined === 1 ? 'person' : 'people', peopleBehind], ['Left', count(people.left), people.left === 1 ? 'person' : 'people', peopleBehind], ['Changed their ' + one, count(people.moved), people.moved === 1 ? 'person' : 'people', peopleBehind],
    ]),
    el('div', { class: 'cols wide-left' },
      panel('What moved', 'Line: from the wave before to this one, on the whole range that the figure can take. Band: 95 of 100 such surveys would fall here.', el('div', { class: 'scroll moved', tabindex: '0', role: 'group', 'aria-label': 'What moved' }, table(`Since ${waveName(from)}`, figureColumns, rows)),
        rows.some(row => known(row.delta) && !known(row.low)) ? el('p', { class: 'note', text: 'An interval comes of drawing pairs of people anew. A figure that is not of pairs, such as what three people make together or how many reach one, has none: such draws would not keep it, so whether it moved beyond chance is not told.' }) : null),
      el('div', { class: 'stacked' },
        panel('What became of ties', `${some(ties.before, 'tie', 'ties')} before, ${count(ties.after)} now, among those in both waves.`,
          stack([['kept', ties.kept, 'strong'], ['lost', ties.lost, 's3'], ['new', ties.new, 's4']], tiesBehind)),
        change.lines && Object.values(change.lines).some(each => each > 0) ? panel('Reporting lines', 'Lines with a tie between both ends.', stack([['both waves', change.lines.contact, 'strong'], ['stopped', change.lines.stopped, 's3'], ['begun', change.lines.begun, 's4']], linesBehind)) : null,
        overTimePart(), groupsPart()))));

  function overTimePart() {
    const said = overTime(change);
    return said ? panel('What goes together', 'From the wave before to this one; it does not say what comes of what.', ...said) : null;
  }

  function groupsPart() {
    const groups = Object.entries(change.groups ?? {}).map(([group, each]) => ({ group: group || 'Not stated', ...each, silo: each.figures?.silo })).filter(each => each.silo);
    if (groups.length === 0) return null;
    return panel(`Silo score of each ${one}`, 'Nearer to 1: keeps more to itself than its size explains.', el('table', { class: 'thin' }, el('caption', { class: 'out', text: 'Silo scores of both waves' }), el('tbody', {}, groups.map(each => el('tr', {},
      el('th', { scope: 'row', text: each.group }),
      el('td', {}, known(each.silo.before) || known(each.silo.after) ? line(each.silo, each.group, siloCard) : null),
      el('td', {}, known(each.silo.after) ? meant(each.silo.after.toFixed(2).replace('-', '−'), siloCard, () => ({ values: [['About', each.group], ['Before', figure(each.silo.before, true)], ['Now', figure(each.silo.after, true)]], ...behind(siloCard, { of: each.group }, state, id => id) })) : '–'))))));
  }

  const url = () => api.address(api.of(state.survey, 'change'), { ...api.survey(state), from: from.id });

  function tiesBehind() {
    return {
      title: 'What became of ties', url: url(), means: 'A tie is kept where the same person still gives to the same other one. New and lost ones need not be gained or ended: two answers to one question differ by chance too.',
      how: 'Only ties between people who answered in both waves are taken. The call lists them by id, at most 1,000 of each.',
      values: [['Before', count(ties.before)], ['Now', count(ties.after)], ['Kept', count(ties.kept)], ['Lost', count(ties.lost)], ['New', count(ties.new)], ['Kept of all that were or are (Jaccard)', figure(ties.jaccard, true)]],
    };
  }

  function linesBehind() {
    return {
      title: 'Reporting lines of both waves', url: url(), means: 'A line is in contact where one of its two ends names the other. One that stopped had a tie in the wave before and has none now.',
      how: 'Only lines that are in both rosters are counted.',
    };
  }

  function peopleBehind() {
    return {
      title: 'Who is compared', url: url(), means: 'Figures of change are about people in both rosters. Those who joined or left would move a figure without anybody doing anything else.', how: 'By the id of the roster.',
      values: [['In both waves', count(people.common)], ['Answered both', count(people.respondents)], ['Joined', count(people.joined)], ['Left', count(people.left)], [`Changed their ${one}`, count(people.moved)]],
    };
  }

  /** The ends of a figure's range where both are numbers. */
  function ends(of) {
    const [low, high] = /^\[(-?[\d.]+), (-?[\d.]+)\]$/.exec(of?.range ?? '')?.slice(1).map(Number) ?? [];
    return known(low) && known(high) ? [low, high] : null;
  }

  function line(delta, text, of) {
    return spark([{ value: delta.before }, { value: delta.after, low: known(delta.low) ? delta.before + delta.low : null, high: known(delta.high) ? delta.before + delta.high : null }],
      change.comparable, `${text}: ${figure(delta.before, true)}, then ${figure(delta.after, true)}`, ends(of));
  }

  function sentence() {
    const kept = known(ties.kept_share) ? `${count(Math.round(ties.kept_share * 100))} of 100 ties of ${waveName(from)} are still there` : 'No tie could be compared';
    const moved = rows.filter(row => row.beyond_chance).length;
    if (!change.comparable) return `${kept}; the questions changed.`;
    return `${kept}; ${moved === 0 ? 'no figure moved more than chance would' : `${inWords(moved)} ${moved === 1 ? 'figure' : 'figures'} moved more than chance would`}.`;
  }

  const changed = () => (change.kinds ?? []).filter(kind => !kind.comparable).map(kind => `${kind.kind}: ${kind.why.join(', ')}`).join('; ');

  function tables() {
    const column = (text, key) => ({ head: text, number: true, decimals: true, cell: row => row[key] });
    return [
      { caption: 'Figures of both waves', rows, columns: [{ head: 'Figure', cell: row => row.id }, column('Before', 'before'), column('Now', 'after'), column('Change', 'delta'), column('Low', 'low'), column('High', 'high'),
        column('Everybody before', 'whole_before'), column('Everybody now', 'whole_after'), { head: 'Beyond chance', cell: row => (row.beyond_chance ? 'yes' : 'no') }] },
      { caption: 'Groups', rows: Object.entries(change.groups ?? {}).flatMap(([group, each]) => Object.entries(each.figures ?? {}).map(([id, delta]) => ({ group, id, ...delta }))),
        columns: [{ head: capital(one), cell: row => row.group }, { head: 'Figure', cell: row => row.id }, column('Before', 'before'), column('Now', 'after'), column('Change', 'delta')] },
      { caption: 'What goes together', rows: overTimeRows(change), columns: [{ head: 'What', cell: row => row.what }, { head: 'Value', number: true, decimals: true, cell: row => row.value }, { head: 'p', number: true, decimals: true, cell: row => row.p }] },
    ].filter(each => each.rows.length);
  }

  return { show() {}, keys: { t: data.open }, close() {} };
}
