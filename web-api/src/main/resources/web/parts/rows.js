// What a figure stands on: the rows of the survey's files, and what other programs print for the same data.

import { csv, save } from '../csv.js';
import { el } from '../dom.js';
import { count, figure, reason, some } from '../words.js';
import { call } from './evidence.js';
import { table } from './table.js';

const SHOWN = 200;
const region = (name, content) => el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': name }, content);

/** The rows, once they come: `answer` is a promise of the API's evidence or of null, `url` its address. */
export function surveyRows(answer, url, nameOf) {
  const place = el('div', { role: 'status' }, el('p', { class: 'sm mut', text: 'Looking up the rows …' }));
  const columns = [
    { head: 'File', cell: row => row.file }, { head: 'Row', number: true, cell: row => row.row }, { head: 'Question', cell: row => row.question },
    { head: 'Answered by', cell: row => (row.answeredBy ? nameOf(row.answeredBy) : '–') }, { head: 'Gives', cell: row => nameOf(row.source) }, { head: 'Receives', cell: row => nameOf(row.target) },
    { head: 'Weight', number: true, cell: row => row.weight },
  ];
  answer.then(found => {
    if (!found || found.rowCount === 0) return place.replaceChildren(el('p', { class: 'sm mut', text: 'No single row stands behind it.' }));
    const shown = found.rows.slice(0, SHOWN);
    const all = `${some(found.rowCount, 'row', 'rows')} of the files, ${some(found.tieCount, 'tie', 'ties')}`;
    place.replaceChildren(
      el('p', { class: 'sm' }, `${all}. `, el('button', { type: 'button', class: 'link', text: 'Save the rows as CSV', on: { click: () => save(`rows-${found.metric}.csv`, csv(columns, found.rows)) } })),
      region('Rows of the survey', table(shown.length < found.rowCount ? `The first ${count(shown.length)}` : 'All rows', columns, shown)), call(url));
  }).catch(problem => place.replaceChildren(el('p', { class: 'sm mut', text: problem.message })));
  return place;
}

/** Other readings of a measure {network, people, groups}, once they come; `of` is the person or group meant, if any. */
export function otherReadings(answer, of) {
  const place = el('div', { role: 'status' });
  answer.then(found => {
    const list = found?.network?.[0] ?? found?.people?.[0] ?? found?.groups?.[0];
    if (!list) return;
    const value = reading => (reading.values ? reading.values[of] : reading.value);
    place.replaceChildren(region('Other readings', table('The same data, read in other ways', [
      { head: 'Reading', cell: reading => reading.name }, { head: 'Value', cell: reading => figure(value(reading)) },
      { head: 'Printed by', cell: reading => reason(reading.printedBy) }, { head: 'What differs', cell: reading => reading.definition },
    ], list.readings)));
  }).catch(() => place.remove());
  return place;
}
