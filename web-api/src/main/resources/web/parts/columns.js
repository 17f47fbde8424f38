// Which column of a file is which field: as it was read, to be changed by hand.

import { el } from '../dom.js';
import { label } from '../words.js';

const FIELDS = {
  people: ['id', 'name', 'department', 'level', 'leader', 'manager', 'external', 'role', 'hired', 'respondent'],
  ties: ['source', 'target', 'kind', 'weight', 'timestamp'],
};

/** `files` as an import reports them; `chosen` what was chosen before; `choose(next)` gets all choices anew. */
export function mapping(files, chosen, choose) {
  const known = files.filter(file => file.columns?.length);
  if (known.length === 0) return '';
  return el('section', { class: 'panel mapping' },
    el('h2', { text: 'Which column is which' }),
    el('p', { class: 'sub', text: 'As the headers were read. Change one and the files are tried again.' }),
    el('div', { class: 'cols three' }, known.map(file => el('div', {},
      el('h3', { text: file.file }),
      el('table', { class: 'thin' }, el('caption', { class: 'out', text: `Columns of ${file.file}` }),
        el('tbody', {}, file.columns.map(column => el('tr', {}, el('th', { scope: 'row', text: column.header || 'without a header' }), el('td', {}, select(file.role, column))))))))));

  function select(role, { header, field }) {
    return el('select', {
      class: 'btn', 'aria-label': `${header} is`, 'data-column': header,
      on: { change: event => choose({ ...chosen, [role]: free(role, header, event.target.value) }) },
    }, el('option', { value: '', text: 'a further attribute', selected: field === null }),
    FIELDS[role].map(each => el('option', { value: each, text: label(each), selected: field === each })));
  }

  /** The choice of a column takes its field from the one that had it. */
  function free(role, header, field) {
    const before = files.find(file => file.role === role).columns.find(column => column.field === field && field);
    const next = { ...chosen[role] };
    if (before && before.header !== header) next[before.header] = '';
    next[header] = field;
    return next;
  }
}
