// A figure that has no card in the catalogue: a button that opens what it counts, the list behind it, its rows and its call.

import { el } from '../dom.js';
import { dialog } from './dialog.js';
import { call, facts } from './evidence.js';
import { surveyRows } from './rows.js';
import { table } from './table.js';

/** The figure as a button; `make()` gives the story when it is asked for, `about` names figure and whom it is of to who does not see. */
export const told = (text, make, about = null) => el('button', { type: 'button', class: 'link meant num', text, 'aria-label': about ? `${about}: ${text}` : null, on: { click: () => tell(make()) } });

/** Opens a story {title, values, means, how, list: {caption, columns, rows}, rows: {answer, url, nameOf}, url}; all but title and means may be left out. */
export function tell({ title, values, means, how, list, rows, url }) {
  dialog('drawer', title,
    values ? facts(values) : null,
    el('h3', { text: 'What it means' }), el('p', { text: means }),
    how ? [el('h3', { text: 'How it is computed' }), el('p', { text: how })] : null,
    list?.rows.length ? [el('h3', { text: list.caption }), el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': list.caption }, table(list.caption, list.columns, list.rows))] : null,
    rows ? [el('h3', { text: 'Rows of the survey' }), surveyRows(rows.answer, rows.url, rows.nameOf)] : null,
    url ? [el('h3', { text: 'The same from the API' }), call(url)] : null);
}
