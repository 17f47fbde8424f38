// Exports: the same figures in the formats of other tools.

import * as api from '../api.js';
import { el } from '../dom.js';
import { sources } from '../parts/sources.js';

export const title = 'Exports';

export const needs = state => [state.survey];

export const load = async () => null;

const DOORS = [
  ['report.html', 'Report', 'All findings with their evidence, one file to send or print.'],
  ['report.docx', 'Report to edit', 'The same report as a Word file.'],
  ['report.pptx', 'Slides', 'The same report as slides, a finding each.'],
  ['people.csv', 'Figures of people', 'One row a person, every measure; for a spreadsheet or R.'],
  ['groups.csv', 'Figures of groups', 'One row a department, every measure.'],
  ['figures.csv', 'Every figure', 'One row a figure: of the whole, of people, of groups, of pairs of groups, with reasons where undefined.'],
  ['csv', 'Ties', 'One row a tie: source, target, kind, weight.'],
  ['json', 'Network, JSON', 'Nodes and links as NetworkX and D3 read them.'],
  ['graphml', 'Network, GraphML', 'For Gephi, igraph, yEd, NetworkX.'],
  ['gexf', 'Network, GEXF', 'For Gephi, with types of all figures.'],
];

export function draw(root, data, { state }) {
  const url = format => api.address(api.of(state.survey, 'exports', format), api.survey(state));
  const more = sources('Exports', () => [{ caption: 'Files', rows: DOORS, columns: [{ head: 'Format', cell: ([format]) => format }, { head: 'Name', cell: ([, name]) => name }, { head: 'What it holds', cell: ([, , what]) => what }, { head: 'Address', cell: ([format]) => url(format) }] }], () => DOORS.map(([format]) => url(format)));
  root.append(el('div', { class: 'page' },
    el('header', {}, el('div', {}, el('h1', { text: 'Take it with you.' }), el('p', { text: 'Each file holds what this link shows: the same kinds of tie and the same grouping.' })), el('div', { class: 'tools' }, more.buttons)),
    el('div', { class: 'doors' }, DOORS.map(([format, name, what]) => el('section', { class: 'panel' },
      el('h2', { text: name }), el('p', { class: 'sub', text: what }),
      el('a', { class: 'btn', href: url(format), download: true }, 'Download', el('span', { class: 'out', text: ` ${name}` })))))));
  return { show() {}, keys: { t: more.open }, close() {} };
}
