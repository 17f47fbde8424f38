// Exports: what this link shows as files, by what one wants to do with them.

import * as api from '../api.js';
import { el } from '../dom.js';
import { sources } from '../parts/sources.js';

export const title = 'Exports';

export const needs = state => [state.survey];

export const load = async (state, survey, names) => names;

const DOORS = [
  ['To present', 'What was found, in words and pictures, under your title and colours.', [
    ['report.html', 'Report', 'HTML', 'All findings with their evidence, one file to send or to print as PDF.'],
    ['report.docx', 'Report to edit', 'Word', 'The same report, its tables and headings as Word knows them.'],
    ['report.pptx', 'Slides', 'PowerPoint', 'A finding a slide, bars as charts with their data.'],
  ]],
  ['To compute with', 'Every figure with its name in the dictionary; undefined is empty, never 0.', [
    ['xlsx', 'Workbook', 'Excel', 'Sheets for people, groups, pairs of groups, the network, ties, definitions and what it was made with.'],
    ['people.csv', 'Figures of people', 'CSV', 'One row a person, every measure; for a spreadsheet, R or Python.'],
    ['groups.csv', 'Figures of groups', 'CSV', 'One row a department, every measure.'],
    ['figures.csv', 'Every figure', 'CSV', 'One row a figure: of the whole, of people, of groups, of pairs of groups, with the reason where undefined.'],
    ['dictionary.csv', 'Data dictionary', 'CSV', 'Every column of every file: meaning, unit, range, when undefined, source.'],
  ]],
  ['To draw elsewhere', 'People and ties for programs that draw and compute networks.', [
    ['graphml', 'Network', 'GraphML', 'For Gephi, yEd, igraph and NetworkX, every figure with its type.'],
    ['gexf', 'Network for Gephi', 'GEXF', 'With names as labels and types of all figures.'],
    ['net', 'Network for Pajek', 'NET', 'For Pajek, UCINET and igraph: people by id, ties with weights.'],
    ['clu', 'Groups for Pajek', 'CLU', 'The partition into departments that goes with it.'],
    ['json', 'Network for the web', 'JSON', 'Nodes and links as NetworkX and D3 read them.'],
    ['csv', 'Ties', 'CSV', 'One row a tie: source, target, kind, weight, groups, whether returned.'],
  ]],
];

/** What a reader gets who sees nobody. */
const NAMELESS = ['report.html', 'report.docx', 'report.pptx', 'xlsx', 'groups.csv', 'dictionary.csv'];

export function draw(root, names, { state }) {
  const veiled = names === 'leader';
  const doors = DOORS.map(([heading, said, files]) => [heading, said, veiled ? files.filter(([format]) => NAMELESS.includes(format)) : files]).filter(([, , files]) => files.length);
  const all = doors.flatMap(([, , files]) => files);
  const url = format => api.address(api.of(state.survey, 'exports', format), api.survey(state));
  const more = sources('Exports', () => [{ caption: 'Files', rows: all, columns: [{ head: 'Name', cell: ([, name]) => name }, { head: 'Format', cell: ([, , format]) => format }, { head: 'What it holds', cell: each => each[3] }, { head: 'Address', cell: ([ending]) => url(ending) }] }], () => all.map(([ending]) => url(ending)));
  root.append(el('div', { class: 'page' },
    el('header', {}, el('div', {}, el('h1', { text: 'Take it with you.' }), el('p', { text: `Each file holds what this link shows: the same kinds of tie and the same grouping.${veiled ? ' Files about single people are for those who see names.' : ''}` })), el('div', { class: 'tools' }, more.buttons)),
    doors.map(([heading, said, files]) => [el('h2', { class: 'part', text: heading }), el('p', { class: 'sm mut', text: said }),
      el('div', { class: 'doors' }, files.map(([ending, name, format, what]) => el('section', { class: 'panel' },
        el('div', {}, el('h3', {}, name, ' ', el('span', { class: 'q tag', text: format })), el('p', { class: 'sub', text: what })),
        el('a', { class: 'btn', href: url(ending), download: true }, 'Download', el('span', { class: 'out', text: ` ${name}` })))))])));
  return { show() {}, keys: { t: more.open }, close() {} };
}
