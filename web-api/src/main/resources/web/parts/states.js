// What stands where a view would be: starting, failed, empty, loading, refused.

import { el } from '../dom.js';
import { count } from '../words.js';
import { table } from './table.js';
import { waiting } from './halfmoon.js';

const state = (...content) => el('div', { class: 'state' }, ...content);
const button = (text, act, main = false) => el('button', { type: 'button', class: main ? 'btn main' : 'btn', text, on: { click: act } });

/** The database is starting; after a while the last line of its log is shown. */
export const starting = (status, late) => state(waiting(),
  el('h1', { text: 'Starting the database' }),
  el('p', { role: 'status', text: (status.message ?? '').replace(/^Starting the database\.?\s*/, '') || 'The first start takes about ten seconds.' }),
  late && status.detail ? el('pre', { text: status.detail }) : null);

/** The database did not start. */
export const failed = (status, retry) => state(
  el('h1', { text: 'The database did not start' }),
  el('p', { role: 'alert', text: (status.message ?? '').replace(/^The database did not start\.?\s*/, '') }),
  status.detail ? el('pre', { text: status.detail }) : null,
  el('div', { class: 'row' }, button('Retry', retry, true)));

/** A refusal of the API with its rows. */
export const refused = (problem, retry) => state(
  el('h1', { text: problem.message }),
  problem.detail ? el('p', { role: 'alert', text: problem.detail }) : null,
  problem.errors?.length ? rows(problem.errors) : null,
  el('div', { class: 'row' }, button('Retry', retry, true)));

/** A link to a survey that is not here: those that are, {text, href} each, and the way to bring one. */
export const unknown = (id, surveys, importLink) => state(
  el('h1', { text: 'There is no such survey' }),
  el('p', { role: 'alert', text: `No survey here has the id '${id}'. It may have been deleted, or the link is of another server.` }),
  el('ul', { class: 'there', 'aria-label': 'Surveys that are here' }, surveys.slice(0, 12).map(({ text, href }) => el('li', {}, el('a', { href, text })))),
  surveys.length > 12 ? el('p', { class: 'sm mut', text: `And ${count(surveys.length - 12)} more, in the list at the top once one is open.` }) : null,
  el('div', { class: 'row' }, el('a', { class: 'btn main', href: surveys[0].href, text: `Open ${surveys[0].text}` }), el('a', { class: 'btn', href: importLink, text: 'Import files' })));

/** The errors of a refusal, row by row. */
export const rows = errors => el('div', { class: 'scroll' }, table(`${count(errors.length)} to mend`, [
  { head: 'File', cell: each => each.file }, { head: 'Row', number: true, cell: each => each.row }, { head: 'Column', cell: each => each.column },
  { head: 'Value', cell: each => each.value }, { head: 'What is wrong', cell: each => each.message },
], errors));

/** A survey is being stored, and opens by itself once it is there. */
export const coming = name => state(waiting(),
  el('h1', { text: `Storing ${name}` }),
  el('p', { role: 'status', text: 'It opens here as soon as it is there.' }));

/** No survey yet: the sample, files, or a template to begin with. `templates` are links. */
export const empty = (importLink, sample, templates) => state(
  el('h1', { text: 'No survey here yet' }),
  el('p', { text: 'Bring a file of people and a file of ties, see row by row how they are read, then keep them. Or look around in a company that never was.' }),
  el('div', { class: 'row' }, el('a', { class: 'btn main', href: importLink, text: 'Import files' }), button('Open the sample', sample)),
  el('p', { class: 'sm mut' }, 'Or begin with a template: ', templates.map((each, at) => [at ? ', ' : '', each]), '.'));

/** The layout's own grey blocks; they appear after 300 ms. */
export const loading = () => el('div', { class: 'blocks', role: 'status', 'aria-label': 'Loading' },
  [['34rem', '2rem'], ['22rem', '1rem'], ['100%', '18rem']].map(([width, height]) => {
    const block = el('i');
    block.style.setProperty('--w', `min(100%, ${width})`);
    block.style.setProperty('--h', height);
    return block;
  }));
