// The card of an introduction: two people, the chain of today's steps, what it would bring.

import { drawing, el } from '../dom.js';
import { percent, some } from '../words.js';
import { told } from './told.js';

const MEET = [
  ['circle', { cx: 7, cy: 16, r: 3.5, fill: 'currentColor' }], ['circle', { cx: 25, cy: 16, r: 3.5, fill: 'currentColor' }],
  ['path', { d: 'M12 16h8', stroke: 'currentColor', 'stroke-width': 2, 'stroke-dasharray': '2.5 2.5' }],
];

/** `given` is {a, b, way, closer, many, common}; `way` the people of today's chain or null; acts are show(), not(), person(id) and gain(), what stands behind the figure. */
export function introduction({ a, b, way, closer, many, common }, number, acts) {
  const who = each => el('button', { type: 'button', class: 'plain', text: each.name, on: { click: () => acts.person(each.id) } });
  const steps = way ? way.length - 1 : null;
  return el('article', { class: 'panel' },
    el('div', { class: 'pair' },
      el('div', {}, el('h2', {}, who(a)), el('span', { class: 'sm' }, el('span', { class: `dot k${number(a.group)}` }), a.group)),
      drawing(null, '0 0 32 32', MEET),
      el('div', {}, el('h2', {}, who(b)), el('span', { class: 'sm' }, b.group, el('span', { class: `dot k${number(b.group)}` })))),
    way ? el('div', { class: 'path', role: 'img', 'aria-label': `Today: ${way.map(each => each.name).join(', ')}` },
      way.map((each, at) => [at ? el('u') : null, el('i', { class: `k${number(each.group)}`, title: `${each.name}, ${each.group}` })])) : null,
    el('p', { class: 'sm mut' }, way
      ? [`Today ${some(steps, 'step', 'steps')} apart. The warm way begins with `, el('b', { text: way[1].name }), '.']
      : 'Today no way leads from one to the other.'),
    closer === null ? null : el('p', {}, `Brings ${many} `, told(percent(closer), acts.gain, `${a.name} and ${b.name}`), ' closer.'),
    common.length ? el('p', { class: 'sm mut', text: `Both are tied to ${common.slice(0, 3).join(', ')}${common.length > 3 ? ` and ${common.length - 3} more` : ''}.` }) : null,
    el('div', { class: 'acts' }, acts.not ? el('button', { type: 'button', class: 'link', text: 'Not this one', 'aria-label': `Not ${a.name} and ${b.name}: suggest others`, on: { click: acts.not } }) : null, el('button', { type: 'button', class: 'link', text: 'Show on the map', 'aria-label': `Show ${a.name} and ${b.name} on the map`, on: { click: acts.show } })));
}
