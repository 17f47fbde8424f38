// What a figure means: its card in a drawer, with the rows behind it where they can be asked for.

import { el } from '../dom.js';
import { dialog } from './dialog.js';
import { capital } from '../words.js';
import { facts } from './evidence.js';
import { otherReadings, surveyRows } from './rows.js';
import { unless } from './unless.js';

/** The name of a figure as a button that opens its meaning; plain text where the catalogue does not know it. */
export const meant = (text, card, more = {}) => (card ? el('button', { type: 'button', class: 'link meant', text, on: { click: () => showMeaning(card, more) } }) : text);

/** Opens the drawer. `more` is {values: pairs of words, rows: {answer, url, nameOf}, readings: {answer, of}}, each optional; asked for when opened. */
export function showMeaning(card, more = {}) {
  const { values, rows, readings } = typeof more === 'function' ? more() : more;
  dialog('drawer', card.name,
    el('p', { text: card.question }),
    values ? facts(values) : null,
    el('h3', { text: 'What it means' }), card.reading ? el('p', { text: card.reading }) : null,
    facts([['Range', card.range], ['Unit', card.unit], ['Not defined', unless(card.undefined)]]),
    el('h3', { text: 'How it is computed' }), el('p', { text: capital(card.definition) }), el('p', { class: 'sm mut' }, el('code', { text: card.id }), ' ', [].concat(card.source ?? []).join('; ')),
    rows ? [el('h3', { text: 'Rows of the survey' }), surveyRows(rows.answer, rows.url, rows.nameOf)] : null,
    readings ? [el('h3', { text: 'Why other tools print another figure' }), otherReadings(readings.answer, readings.of)] : null);
}
