// Import: choose files, see row by row how they are read, say which column is which field, then keep them.

import * as api from '../api.js';
import { el } from '../dom.js';
import { mapping } from '../parts/columns.js';
import { toast } from '../parts/dialog.js';
import { panel } from '../parts/head.js';
import { refused } from '../parts/states.js';
import { reportOf } from './imported.js';

export const title = 'Import';

export const needs = () => [];

export const load = async () => null;

const SHEETS = '.csv,.tsv,.txt,.xlsx';
const ROLES = [['people', 'People', SHEETS], ['ties', 'Ties', SHEETS], ['survey', 'Declaration (optional)', '.json']];
export const TEMPLATES = ['people.csv', 'people.xlsx', 'ties.csv', 'ties.xlsx', 'survey.json'];

/** What each file may hold. */
const FORMS = [
  ['People', 'One row a person.', [['id', 'must be there; unique'], ['name', 'as it should be shown'], ['department, level, role', 'any of them can part people into groups'], ['leader, external', 'yes or no'], ['manager', 'the id of the boss'],
    ['hired', 'a date'], ['respondent', 'who answered; without it everybody inside'], ['anything else', 'is kept, and can part people too']]],
  ['Ties', 'One row an answer, or a table of people by people.', [['source, target', 'must be there; ids of people'], ['kind', 'which question: support, trust, mentors …'], ['weight', 'how strongly; 1 where it is not said'], ['timestamp', 'when'], ['anything else', 'is kept beside the tie']]],
  ['Declaration', 'Optional; without it kinds are read by their names.', [['name, wave', 'which survey this is'], ['kinds', 'what each question means, who answers it, its scale'], ['groups', 'which columns part people'], ['minimumGroup', 'below it figures are withheld'], ['partnership', 'stages of leaders with their thresholds']]],
];

const form = ([heading, said, rows]) => panel(heading, said, el('dl', { class: 'facts' }, rows.map(([name, what]) => [el('dt', {}, name), el('dd', { text: what })])));

/** A link that hands out a template. */
export const template = name => el('a', { href: `templates/${name}`, download: name, text: name });

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
      el('span', { class: 'mut' }, 'Templates: ', TEMPLATES.map((file, at) => [at ? ', ' : '', template(file)]))));
  let chosen = { people: {}, ties: {} };
  root.append(el('div', { class: 'page' },
    el('header', {}, el('div', {}, el('h1', { text: 'See how your files are read before anything is kept.' }), el('p', { text: 'Every row is counted as kept, merged or dropped, with its reason.' }))),
    drop, result, el('div', { class: 'cols three forms' }, FORMS.map(form))));

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
    chosen = { people: {}, ties: {} };
    keep.disabled = true;
    result.replaceChildren();
  }

  async function send(dryRun) {
    const form = new FormData();
    for (const [role] of ROLES) if (inputs[role].files[0]) form.append(role, inputs[role].files[0]);
    if (name.value.trim()) form.append('name', name.value.trim());
    if (Object.keys(chosen.people).length || Object.keys(chosen.ties).length) form.append('columns', JSON.stringify(chosen));
    if (!form.has('people') || !form.has('ties')) return result.replaceChildren(el('p', { class: 'means', text: 'A file of people and a file of ties are needed.' }));
    try {
      const report = await api.send('surveys', { dryRun, replace: replace.checked }, form);
      result.replaceChildren(reportOf(report), mapping(report.files ?? [], chosen, next => {
        chosen = next;
        send(true);
      }));
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
