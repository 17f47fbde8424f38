// What the files of a survey held: what became of their rows, how columns were read, and every finding, a page at a time.

import * as api from '../api.js';
import { el } from '../dom.js';
import { panel } from '../parts/head.js';
import { table } from '../parts/table.js';
import { capital, count, some } from '../words.js';
import { findingColumns, rowsOfFiles } from './imported.js';

const PAGE = 25;
const route = state => api.of(state.survey, 'import');

/** What is kept of the import; null where the server has nothing to say. */
export const imported = state => api.get(route(state), { limit: PAGE }).catch(() => null);

/** The calls that give it. */
export const importCall = state => api.address(route(state), { limit: PAGE });

/** Panels about the files; without what an import found, one that says so. */
export function filed(kept, state) {
  if (!kept?.kept) {
    return [panel('What the files held', 'This survey was stored without what its import found. Importing the same files again keeps it and changes no figure.')];
  }
  return [
    panel('What became of the rows', 'Kept, merged and dropped add up to the rows read.', scroll('Rows of each file', rowsOfFiles(kept.files)), ...columnsOf(kept.files)),
    remarks(kept, state),
  ];
}

/** Tables of what is counted, for the button that shows all data. */
export const filedTables = kept => (kept?.kept ? [
  { caption: 'Rows of each file', rows: kept.files, columns: [{ head: 'File', cell: file => file.file }, ...['read', 'kept', 'merged', 'dropped'].map(key => ({ head: capital(key), number: true, cell: file => file.rows[key] }))] },
  { caption: 'Remarks by rule', rows: kept.rules, columns: [{ head: 'Rule', cell: each => each.rule }, { head: 'How grave', cell: each => each.severity.toLowerCase() }, { head: 'Times', number: true, cell: each => each.count }] },
] : []);

const scroll = (name, content) => el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': name }, content);

function columnsOf(files) {
  const rows = files.flatMap(file => file.columns.map(column => ({ ...column, file: file.file })));
  return rows.length === 0 ? [] : [el('details', {}, el('summary', { text: `How ${some(rows.length, 'column was', 'columns were')} read` }), scroll('Columns', table('How columns were read', [
    { head: 'Column', cell: each => each.header }, { head: 'File', cell: each => each.file }, { head: 'Read as', cell: each => each.field ?? 'a further attribute' },
  ], rows)))];
}

function remarks(kept, state) {
  const total = kept.rules.reduce((sum, each) => sum + each.count, 0);
  if (total === 0) return panel('What was odd in the files', 'Nothing: every row was read as it stands.');
  if (kept.listed === 0) return panel('What was odd in the files', 'Counted; single rows are not shown to this reader.', table('Remarks by rule', filedTables(kept)[1].columns, kept.rules));
  const chosen = { severity: '', rule: '', file: '' };
  const holder = el('div');
  const save = el('a', { class: 'btn', text: 'Save as CSV' });
  let asked = 0;

  const choice = (key, name, options) => el('label', {}, `${name} `, el('select', { class: 'btn', 'data-filter': key, on: { change: event => { chosen[key] = event.target.value; turn(0); } } },
    el('option', { value: '', text: 'all' }), options.map(([value, text]) => el('option', { value, text }))));

  function paint(page) {
    const from = page.offset;
    const to = from + page.findings.length;
    const step = (text, at, can) => el('button', { type: 'button', class: 'btn', text, disabled: !can, on: { click: () => turn(at) } });
    save.href = api.address(`${route(state)}.csv`, chosen);
    holder.replaceChildren(page.matching === 0 ? el('p', { text: 'No remark is of this kind.' })
      : scroll('Remarks row by row', table(`${count(from + 1)} to ${count(to)} of ${some(page.matching, 'remark', 'remarks')}`, findingColumns, page.findings)),
    page.matching > PAGE ? el('p', { class: 'tools' }, step('Before', Math.max(0, from - PAGE), from > 0), step('After', from + PAGE, to < page.matching)) : '');
  }

  async function turn(offset) {
    const mine = ++asked;
    const page = await api.get(route(state), { ...chosen, offset, limit: PAGE }).catch(problem => problem);
    if (mine !== asked) return;
    if (page instanceof Error) holder.replaceChildren(el('p', { class: 'means', text: `${page.message}. ${page.detail}` }));
    else paint(page);
  }

  paint(kept);
  return panel('What was odd in the files', kept.listed < total ? `${some(total, 'case', 'cases')}; the first ${count(kept.listed)} are listed, of each rule and file at most 100.` : 'Every remark, with its row.',
    el('p', { class: 'tools' }, choice('severity', 'How grave', [...new Set(kept.rules.map(each => each.severity))].map(each => [each, each.toLowerCase()])),
      choice('rule', 'Rule', kept.rules.map(each => [each.rule, `${each.rule.replaceAll('-', ' ')} (${count(each.count)})`])),
      choice('file', 'File', kept.files.map(each => [each.file, each.file])), save),
    holder);
}
