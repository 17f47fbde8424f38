// Findings: what should be known, sentence by sentence, with the map that answers each.

import * as api from '../api.js';
import { el } from '../dom.js';
import { build } from '../map/model.js';
import { overview } from '../map/overview.js';
import { mapPanel } from '../map/panel.js';
import { showEvidence } from '../parts/evidence.js';
import { finding } from '../parts/finding.js';
import { sources } from '../parts/sources.js';
import { inWords, capital, reason, slug } from '../words.js';
import { behind, cardOf, explain } from './behind.js';
import { finder, groupsOf, LARGE, lookUp, mapColumn, named, nobody, personOf, unnamed } from './shared.js';

export const title = 'Findings';

/** What has to be asked again when it changes. */
export const needs = state => [state.survey, state.tie, state.by, state.min, mapColumn(state)];

export async function load(state, survey) {
  const base = api.survey(state);
  const [report, network, silos, catalogue] = await Promise.all([
    api.get(api.of(state.survey, 'findings'), base),
    survey.people > LARGE ? null : api.get(api.of(state.survey, 'network'), api.survey(state, mapColumn(state))),
    api.get(api.of(state.survey, 'silos'), base).catch(() => ({ silos: [] })),
    api.get('metrics').catch(() => ({ metrics: [] })),
  ]);
  const person = survey.people > LARGE ? await lookUp(state, report.insights.flatMap(insight => insight.evidence.people ?? [])) : null;
  const matrix = !network || unnamed(network) ? named(await api.get(api.of(state.survey, 'matrix'), base)) : null;
  return { report, matrix, network: named(network ?? nobody(matrix.groups)), silos: named(silos).silos ?? [], person, catalogue: catalogue.metrics ?? [] };
}

export function draw(root, data, { state, update, survey }) {
  const { report, matrix, network, silos, person, catalogue } = data;
  const number = groupsOf(network.groups, silos);
  const model = build(network);
  const byId = id => report.insights.find(insight => insight.id === id) ?? null;
  let now = state;
  const acts = {
    person: id => update({ person: id, ...(survey.people > LARGE ? { view: 'map' } : {}) }),
    toggle: (id, open) => {
      if (open && now.find !== id) update({ find: id, person: null });
      if (!open && now.find === id) update({ find: null });
    },
    evidence: (insight, part) => openEvidence(insight, part),
  };
  const nameOf = id => model.name[model.index.get(id)] ?? person?.(id).name ?? id;
  const cardFor = insight => catalogue.find(card => card.id === insight.evidence.metric);
  const whoOf = ({ evidence: { people = [], groups = [] } }) => ({ person: people[0], of: groups[0], to: groups[1] });
  const openEvidence = (insight, part) => showEvidence(insight, part, {
    parameters: report.parameters, card: cardFor(insight), nameOf, person: acts.person,
    call: api.address(api.of(now.survey, 'findings'), api.survey(now)), ...behind(cardFor(insight), whoOf(insight), now, nameOf),
  });
  const more = sources('Findings', () => [{ caption: 'Findings', rows: report.insights, columns: [
    { head: 'Finding', cell: insight => insight.sentence }, { head: 'Context', cell: insight => insight.context }, { head: 'Measure', cell: insight => insight.evidence.metric },
    { head: 'Value', number: true, cell: insight => insight.evidence.value }, { head: 'p', number: true, cell: insight => insight.evidence.p }, { head: 'q', number: true, cell: insight => insight.evidence.q },
    { head: 'Answers', number: true, cell: insight => insight.evidence.answers }, { head: 'What it does not say', cell: insight => insight.caution }] }],
  () => [api.address(api.of(now.survey, 'findings'), api.survey(now))]);
  const list = el('div', { class: 'finds' }, report.insights.map(insight => finding(insight, {
    open: insight.id === state.find, number: insight.gauge?.group ? number(insight.gauge.group) : null,
    connecting: ['SILO', 'THREAD'].includes(insight.topic) ? silos.find(silo => silo.group === insight.evidence.groups?.[0])?.connectors : null,
  }, acts)), withheld(report.withheld ?? []), el('p', { class: 'acts same' }, more.buttons));
  const story = el('section', { class: 'story', 'aria-label': 'Findings', tabindex: '-1' },
    el('h1', { class: 'lead', text: report.lead }),
    el('p', { class: 'sm mut', text: contextOf(report) }), list);
  const panel = matrix ? groupPanel(matrix, number, survey.people > LARGE ? name => update({ view: 'map', other: { ...state.other, in: slug(name) } }) : null) : mapPanel(model, { survey, number, catalogue, finding: of => byId(of.find), person: id => personOf(now, id), find: finder(network),
    explain: (person, id) => explain(cardOf(catalogue, id, 'person'), { person: person.id }, person.figures[id], now, nameOf, person.name), call: of => api.address(api.of(of.survey, 'network'), api.survey(of, mapColumn(of))) }, state, update);
  root.append(el('div', { class: 'split' }, story, panel.root));
  panel.start();

  function step(by) {
    const ids = report.insights.map(insight => insight.id);
    if (ids.length === 0) return;
    const at = ids.indexOf(now.find);
    const next = ids[Math.max(0, Math.min(ids.length - 1, at < 0 ? (by > 0 ? 0 : ids.length - 1) : at + by))];
    const summary = list.querySelector(`[data-id="${CSS.escape(next)}"] summary`);
    summary.focus();
    summary.parentElement.open = true;
    summary.scrollIntoView({ block: 'nearest' });
  }

  return {
    show(next) {
      now = next;
      for (const node of list.querySelectorAll('details')) node.open = node.dataset.id === next.find;
      panel.show(next);
    },
    keys: { ...panel.keys, j: () => step(1), k: () => step(-1), e: () => byId(now.find) && openEvidence(byId(now.find), 'evidence') },
    close: panel.close,
  };
}

/** In place of the map where single people are not shown, or are too many. */
const groupPanel = (matrix, number, open) => ({ root: el('section', { class: 'mapbox', 'aria-label': 'Map of groups' }, overview(matrix, number, open)), start() {}, show() {}, keys: {}, close() {} });

function contextOf({ insights, leadContext }) {
  if (insights.length === 0) return leadContext;
  return `${leadContext.replace(/\.?$/, '.')} ${insights.length === 1 ? 'Choose the finding' : 'Choose a finding'} to see it on the map.`;
}

function withheld(list) {
  if (list.length === 0) return null;
  const total = list.reduce((sum, each) => sum + each.count, 0);
  const why = [...new Set(list.map(each => reason(each.reason)))].join('; ');
  return el('p', { class: 'more', text: `${capital(inWords(total))} more ${total === 1 ? 'is' : 'are'} not shown: ${why}.` });
}
