// What an import made of the files: what became of rows, how kinds are read, every finding.

import { el } from '../dom.js';
import { table } from '../parts/table.js';
import { capital, count, some } from '../words.js';

/** The report of a dry run or an import. */
export function reportOf(report) {
  const found = report.findingCounts ?? {};
  return el('section', { class: 'panel' },
    el('h2', { text: report.accepted ? 'These files can be kept.' : 'These files cannot be kept yet.' }),
    el('p', { class: 'sub', text: `${some(found.ERROR ?? 0, 'error', 'errors')}, ${some(found.WARNING ?? 0, 'warning', 'warnings')}, ${some(found.NOTE ?? 0, 'note', 'notes')}` }),
    scroll('Rows of each file', rowsOfFiles(report.files ?? [])),
    (report.kinds ?? []).length ? [el('h2', { class: 'part', text: 'How the kinds are read' }), el('ul', {}, report.kinds.map(kind => el('li', {}, el('b', { text: `${kind.name}: ` }), kind.reading)))] : null,
    (report.findings ?? []).length ? [el('h2', { class: 'part', text: 'Row by row' }), scroll('Findings row by row', table(some(report.findings.length, 'remark', 'remarks'), findingColumns, report.findings))] : null);
}

/** A table of what became of the rows of each file. */
export const rowsOfFiles = files => table('Rows of each file', [
  { head: 'File', cell: file => file.file }, ...['read', 'kept', 'merged', 'dropped'].map(key => ({ head: capital(key), number: true, cell: file => file.rows[key] })),
  { head: 'Why', cell: file => said((file.reasons ?? []).map(each => `${count(each.count)} ${each.outcome}: ${each.reason.replaceAll('-', ' ')}${rowsOf(each.rows)}`).join('; ')) },
], files);

/** Columns of a table of findings {severity, file, row, column, value, message}. */
export const findingColumns = [
  { head: 'How grave', cell: each => el('span', { class: `sev ${each.severity}`, text: each.severity.toLowerCase() }) }, { head: 'File', cell: each => each.file },
  { head: 'Row', number: true, cell: each => each.row }, { head: 'Column', cell: each => each.column }, { head: 'Value', cell: each => each.value },
  { head: 'What', cell: each => said(sentenceOf(each)) },
];

/** Words that keep a width to be read at, where the table scrolls. */
const said = text => (text ? el('span', { class: 'said', text }) : null);

/** The sentence of a finding without the place that stands in the columns before it. */
function sentenceOf({ file, row, column, value, message }) {
  const place = `${file}${row ? `, row ${row}` : ''}${column ? `, column '${column}'` : ''}${value ? `, value '${value}'` : ''}: `;
  return capital(message.startsWith(place) ? message.slice(place.length) : message);
}

const scroll = (name, content) => el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': name }, content);

const rowsOf = rows => (rows?.length ? ` (row ${rows.slice(0, 12).join(', ')}${rows.length > 12 ? ' …' : ''})` : '');
