// Something chosen, with the button that takes it away.

import { el } from '../dom.js';

/** `said` tells what the button does; `number` is the colour of a dot before the text, `lost` marks what holds for nobody here, `keep` is the button's key. */
export function chip(text, said, remove, { number = null, lost = false, keep = null } = {}) {
  return el('span', { class: lost ? 'chip lost' : 'chip' }, number === null ? null : el('span', { class: `dot k${number}` }), text,
    el('button', { type: 'button', class: 'close', 'aria-label': said, 'data-keep': keep, text: '×', on: { click: remove } }));
}

/** All that is chosen, as a list: [{text, remove}]. */
export const chips = all => el('ul', { class: 'chips', 'aria-label': 'Shown are only' }, all.map(({ text, remove }) => el('li', {}, chip(text, `Take away: ${text}`, remove))));
