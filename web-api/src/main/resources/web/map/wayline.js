// The way between two people as a chain of names above the map.

import { el } from '../dom.js';
import { count, some } from '../words.js';

/** Elements, none where no way is asked for; `acts` are person(id) and end(). */
export function wayLine(model, state, way, number, acts) {
  const [from, to] = [model.index.get(state.person), model.index.get(state.to)];
  if (from === undefined || to === undefined) return [];
  const end = el('button', { type: 'button', class: 'close', 'aria-label': 'End the path', text: '×', on: { click: acts.end } });
  if (!way) return [el('span', { text: `No way leads from ${model.name[from]} to ${model.name[to]} over these ties.` }), end];
  const name = at => el('button', { type: 'button', class: 'link', on: { click: () => acts.person(model.id[at]) } },
    el('span', { class: `dot k${number(model.regions[model.group[at]])}` }), model.name[at]);
  const others = way.number > 1 ? `, ${count(way.number - 1)} more as short` : '';
  return [
    el('ol', { 'aria-label': `Way from ${model.name[from]} to ${model.name[to]}` }, way.first.map(at => el('li', {}, name(at)))),
    el('span', { class: 'mut', text: `${some(way.steps, 'step', 'steps')}${others}` }), end,
  ];
}
