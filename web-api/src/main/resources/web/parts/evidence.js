// The evidence of a finding: what it stands on, how it is computed, its ties, and the call that gives the same.

import { el } from '../dom.js';
import { chance, count, figure, reason } from '../words.js';
import { dialog, toast } from './dialog.js';
import { otherReadings, surveyRows } from './rows.js';
import { table } from './table.js';

/**
 * Opens the drawer at `part` ("evidence", "computed" or "table"). `data` is {parameters, card, nameOf, call, person, rows, readings}: `rows`
 * {answer, url} and `readings` {answer, of} are promised, or null where there are none.
 */
export function showEvidence(insight, part, data) {
  const { evidence } = insight;
  const anchors = { evidence: section('What it stands on'), computed: section('How it is computed'), table: section('The ties') };
  const box = dialog('drawer', insight.sentence,
    anchors.evidence, facts([
      ['Figure', `${figure(evidence.value)}${insight.gauge ? `, ${insight.gauge.expectedLabel}` : ''}`],
      ['Chance', [chance('p', evidence.p), chance('q', evidence.q)].filter(Boolean).join(', ') || 'not tested'],
      ['Answers', count(evidence.answers ?? 0)],
      ['About', (evidence.groups ?? []).join(', ') || 'everybody'],
      ['Named', people(evidence.people ?? [], data)],
    ]),
    plain('What it does not say', insight.caution), plain('What one could do', insight.action),
    anchors.computed, computed(evidence.metric, data.card), facts(parameters(data.parameters)),
    evidence.ties?.length ? [anchors.table, ties(evidence.ties, data)] : null,
    data.rows ? [el('h3', { text: 'Rows of the survey' }), surveyRows(data.rows.answer, data.rows.url, data.nameOf)] : null,
    data.readings ? [el('h3', { text: 'Why other tools print another figure' }), otherReadings(data.readings.answer, data.readings.of)] : null,
    el('h3', { text: 'The same from the API' }), call(data.call));
  if (part !== 'evidence') anchors[part]?.scrollIntoView({ block: 'start' });
  return box;
}

const section = text => el('h3', { text, tabindex: '-1' });

const plain = (heading, text) => (text ? [el('h3', { text: heading }), el('p', { text })] : null);

/** A list of names and values, those without value left out. */
export const facts = pairs => el('dl', { class: 'facts' },
  pairs.filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => [el('dt', { text: name }), el('dd', { class: 'num' }, value)]));

function people(ids, data) {
  if (ids.length === 0) return null;
  return ids.map((id, at) => [at ? ', ' : '', el('button', {
    type: 'button', class: 'link', text: data.nameOf(id),
    on: { click: event => { event.target.closest('dialog').close(); data.person(id); } },
  })]).flat();
}

function computed(metric, card) {
  if (!card) return el('p', {}, 'Measure ', el('code', { text: metric }));
  return el('div', {},
    el('p', {}, el('b', { text: card.name }), ' ', el('code', { text: card.id })),
    el('p', { text: card.definition }),
    card.reading ? el('p', { class: 'mut', text: card.reading }) : null,
    el('p', { class: 'sm mut' }, (Array.isArray(card.source) ? card.source : [card.source]).filter(Boolean).join('; ')));
}

const NAMES = {
  tie: 'Ties', group: 'Grouped by', projection: 'Reading', basis: 'Basis', seed: 'Seed', permutations: 'Shuffles', minWeight: 'Least weight', direction: 'Direction', revision: 'Revision', version: 'Version',
};

/** The parameters of an answer as pairs of words. */
export const parameters = given => Object.entries(given ?? {})
  .filter(([, value]) => value !== null && typeof value !== 'object' || Array.isArray(value))
  .map(([key, value]) => [NAMES[key] ?? key, Array.isArray(value) ? value.join(', ') : typeof value === 'number' ? count(value) : reason(value)]);

const ties = (pairs, data) => el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Ties of this finding' },
  table(`${count(pairs.length)} ties${pairs.length >= 200 ? ', the first 200' : ''}; the first gives to the second`, [
    { head: 'Gives', cell: pair => data.nameOf(pair[0]) }, { head: 'Receives', cell: pair => data.nameOf(pair[1]) },
  ], pairs));

/** An address of the API with a button that copies it; with `body` it is posted. */
export function call(url, body = null) {
  const whole = new URL(url, location.href).href;
  return el('div', {},
    el('code', { class: 'code', text: body ? `POST ${url}\n\n${JSON.stringify(body, null, 1)}` : `GET ${url}` }),
    el('p', { class: 'sm' }, el('button', {
      type: 'button', class: 'link', text: 'Copy the call',
      on: { click: () => navigator.clipboard?.writeText(whole).then(() => toast('Copied')) },
    })));
}
