// How many people the filters leave, and each filter as a chip that takes it away.

import { el } from '../dom.js';
import { chip } from '../parts/chip.js';
import { count, some } from '../words.js';

/** Elements; where nothing is filtered the number of people if it is `always` told, so that the map keeps its place. `acts` are take(patch) and all(). */
export function shownLine(all, shown, filters, always, acts) {
  if (filters.length === 0) return always ? [el('span', { class: 'counted', role: 'status', text: `All ${some(all, 'person', 'people')}` })] : [];
  return [
    el('span', { class: 'counted', role: 'status' }, shown === 0 ? 'Nobody is left' : ['Showing ', el('b', { text: count(shown) }), ` of ${some(all, 'person', 'people')}`]),
    ...filters.map(({ words, patch, lost }, at) => chip(words, `Take away: ${words}`, () => acts.take(patch), { lost, keep: `chip-${at}` })), el('button', { type: 'button', class: 'link', 'data-keep': 'chip-all', text: 'Show everybody', on: { click: acts.all } }),
  ];
}

/** What stands on a map on which nobody is left. */
export const nobodyLeft = (filters, all) => el('div', { class: 'nobody' },
  el('p', { text: filters.length === 1 ? 'This filter leaves nobody:' : 'Together these filters leave nobody:' }), el('ul', {}, filters.map(({ words }) => el('li', { text: words }))),
  el('button', { type: 'button', class: 'btn main', text: 'Show everybody', on: { click: all } }));
