// Import: choose files, see row by row how they are read, then keep them.

import * as api from '../api.js';
import { el } from '../dom.js';
import { toast } from '../parts/dialog.js';
import { refused } from '../parts/states.js';
import { table } from '../parts/table.js';
import { count, some } from '../words.js';

export const title = 'Import';

export const needs = () => [];

export const load = async () => null;

const ROLES = [['people', 'People', '.csv,.tsv,.txt'], ['ties', 'Ties', '.csv,.tsv,.txt'], ['survey', 'Declaration (optional)', '.json']];

export const TEMPLATES = {
  'people.csv': 'id,name,department,level,leader,manager\np1,First Person,Sales,lead,true,\np2,Second Person,Sales,staff,false,p1\n',
  'ties.csv': 'source,target,kind,weight\np1,p2,support,4\np2,p1,support,3\n',
};

/** Saves a template file. */
export function template(name) {
  const link = el('a', { href: URL.createObjectURL(new Blob([TEMPLATES[name]], { type: 'text/csv' })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export function draw(root, data, { opened }) {
  const inputs = Object.fromEntries(ROLES.map(([role, , accept]) => [role, el('input', { type: 'file', accept, id: `file-${role}`, on: { change: clear } })]));
  const name = el('input', { class: 'filter', id: 'survey-name', autocomplete: 'off' });
  const replace = el('input', { type: 'checkbox', id: 'replace' });
  const result = el('div', { role: 'status' });
  const keep = el('button', { type: 'button', class: 'btn', text: 'Keep them', disabled: true, on: { click: () => send(false) } });
  const drop = el('div', { class: 'drop' },
    el('p', { text: 'Choose the files, or drop them here. A name with “tie” is read as ties, JSON as the declaration.' }),
    el('div', { class: 'files' }, ROLES.map(([role, text]) => el('label', { for: `file-${role}` }, el('b', { text }), inputs[role]))),
    el('p', { class: 'tools' }, el('label', { for: 'survey-name', text: 'Name' }), name, el('label', {}, replace, ' replace a survey of this name')),
    el('p', { class: 'tools' }, el('button', { type: 'button', class: 'btn main', text: 'Try it', on: { click: () => send(true) } }), keep,
      Object.keys(TEMPLATES).map(file => el('button', { type: 'button', class: 'link', text: `Template ${file}`, on: { click: () => template(file) } }))));
  root.append(el('div', { class: 'page' },
    el('header', {}, el('div', {}, el('h1', { text: 'See how your files are read before anything is kept.' }), el('p', { text: 'Every row is counted as kept, merged or dropped, with its reason.' }))),
    drop, result));

  drop.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', event => {
    event.preventDefault();
    drop.classList.remove('over');
    for (const file of event.dataTransfer.files) give(file);
    clear();
  });

  function give(file) {
    const role = /\.json$/i.test(file.name) ? 'survey' : /tie|edge|answer|relation/i.test(file.name) ? 'ties' : 'people';
    const box = new DataTransfer();
    box.items.add(file);
    inputs[role].files = box.files;
  }

  function clear() {
    keep.disabled = true;
    result.replaceChildren();
  }

  async function send(dryRun) {
    const form = new FormData();
    for (const [role] of ROLES) if (inputs[role].files[0]) form.append(role, inputs[role].files[0]);
    if (name.value.trim()) form.append('name', name.value.trim());
    if (!form.has('people') || !form.has('ties')) return result.replaceChildren(el('p', { class: 'means', text: 'A file of people and a file of ties are needed.' }));
    try {
      const report = await api.send('surveys', { dryRun, replace: replace.checked }, form);
      result.replaceChildren(reportOf(report));
      keep.disabled = !(dryRun && report.accepted);
      if (!dryRun && report.survey) {
        toast(report.saved === 'UNCHANGED' ? 'These files are here already' : 'Kept');
        opened(report.survey);
      }
    } catch (problem) {
      result.replaceChildren(refused(problem, () => send(dryRun)));
    }
  }

  return { show() {}, keys: {}, close() {} };
}

function reportOf(report) {
  const found = report.findingCounts ?? {};
  return el('section', { class: 'panel' },
    el('h2', { text: report.accepted ? 'These files can be kept.' : 'These files cannot be kept yet.' }),
    el('p', { class: 'sub', text: `${some(found.ERROR ?? 0, 'error', 'errors')}, ${some(found.WARNING ?? 0, 'warning', 'warnings')}, ${some(found.NOTE ?? 0, 'note', 'notes')}` }),
    scroll('Rows of each file', table('Rows of each file', [
      { head: 'File', cell: file => file.file }, ...['read', 'kept', 'merged', 'dropped'].map(key => ({ head: key, number: true, cell: file => file.rows[key] })),
      { head: 'Why', cell: file => (file.reasons ?? []).map(each => `${count(each.count)} ${each.outcome}: ${each.reason}${rowsOf(each.rows)}`).join('; ') },
    ], report.files ?? [])),
    (report.kinds ?? []).length ? [el('h2', { class: 'part', text: 'How the kinds are read' }), el('ul', {}, report.kinds.map(kind => el('li', {}, el('b', { text: `${kind.name}: ` }), kind.reading)))] : null,
    (report.findings ?? []).length ? [el('h2', { class: 'part', text: 'Row by row' }), scroll('Findings row by row', table(some(report.findings.length, 'remark', 'remarks'), [
      { head: '', cell: each => el('span', { class: `sev ${each.severity}`, text: each.severity.toLowerCase() }) }, { head: 'File', cell: each => each.file },
      { head: 'Row', number: true, cell: each => each.row }, { head: 'Column', cell: each => each.column }, { head: 'Value', cell: each => each.value },
      { head: 'What', cell: each => each.message },
    ], report.findings))] : null);
}

const scroll = (name, content) => el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': name }, content);

const rowsOf = rows => (rows?.length ? ` (row ${rows.slice(0, 12).join(', ')}${rows.length > 12 ? ' …' : ''})` : '');
