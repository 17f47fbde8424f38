// The head of a view: its sentence, a line below, its tools; and the row of facts that follows.

import { el } from '../dom.js';
import { meant } from './meaning.js';
import { told } from './told.js';

/** The head of a page; `said` may be null, `tools` are elements. */
export const head = (sentence, said, tools = []) => el('header', {},
  el('div', {}, el('h1', { text: sentence }), said ? el('p', { text: said }) : null),
  el('div', { class: 'tools' }, tools));

/** Facts as [name, figure, its "of 14", the card that says what it means, or what gives its story]; those without figure are left out, card and "of" may be. */
export const figures = entries => el('dl', { class: 'figures' }, entries
  .filter(entry => entry && entry[1] !== null && entry[1] !== undefined)
  .map(([name, figure, of, card]) => el('div', {}, el('dt', {}, typeof card === 'function' ? told(name, card) : meant(name, card, { values: [['Figure', [figure, of].filter(Boolean).join(' ')]] })), el('dd', {}, figure, of ? [' ', el('small', { text: of })] : null))));

/** A panel with its heading and the line below. */
export const panel = (heading, said, ...content) => el('section', { class: 'panel' },
  el('h2', { text: heading }), said ? el('p', { class: 'sub', text: said }) : null, ...content);
