// The panel of a person: those around them, what goes out and comes back. No score, no rank, no adjective.

import { drawing, el, svg } from '../dom.js';
import { bar } from './bar.js';
import { halfmoon } from './halfmoon.js';
import { dialog } from './dialog.js';
import { FIVE, STATES, WORDS as STATE_WORDS } from './five.js';
import { table } from './table.js';
import { figure, some } from '../words.js';

/**
 * `person` as the API gives it; `number(group)` is its colour; `acts` are person(id), path(), explain(id of a figure), close(),
 * near({steps, side} or undefined for no such filter, null for no change) with nearNow, and the catalogue.
 */
export function personPanel(person, number, acts) {
  const around = relations(person);
  const gives = person.gives.length;
  const receives = person.receives.length;
  const total = gives + receives;
  return el('section', { class: 'side person', 'aria-label': person.name },
    el('header', {},
      el('div', {},
        el('h2', { text: person.name }),
        el('p', { class: 'where' }, el('span', { class: `dot k${number(person.group)}` }), [person.group, person.level, person.role].filter(Boolean).join(' · '))),
      el('button', { type: 'button', class: 'close', 'aria-label': `Close ${person.name}`, text: '×', on: { click: acts.close } })),
    total === 0 ? [el('p', { class: 'sm mut', text: 'No tie of this kind in this survey.' }), standing(person, acts)] : [
      ego(person, around, number),
      el('div', { class: 'even' },
        el('div', { class: 'lab' }, shownFigure('degree.out', `gives to ${gives}`, acts), shownFigure('degree.in', `receives from ${receives}`, acts)),
        bar(gives / total, 0.5, number(person.group))),
      standing(person, acts),
      el('p', { class: 'row' }, el('button', { type: 'button', class: 'btn', text: 'All figures', on: { click: () => allFigures(person, acts) } }), el('button', { type: 'button', class: 'btn', text: 'Path to …', 'aria-label': `Path from ${person.name} to somebody`, on: { click: acts.path } })),
      acts.near ? steps(acts) : null,
      el('p', { class: 'mooned' }, key('both', 'both ways'), key('gives', 'gives'), key('receives', 'receives')),
      el('ul', { class: 'ties', 'aria-label': some(around.length, 'tie', 'ties') }, around.map(each => row(each, number, acts))),
    ]);
}

const SIDES = [['both', 'either way'], ['gives', 'by giving'], ['receives', 'by receiving']];

/** Leaves only those so many steps around; what is chosen now stands chosen. */
function steps({ near, nearNow }) {
  const choose = (name, options, value) => el('select', { class: 'btn', 'aria-label': name, 'data-keep': name, on: { change: () => near(nearNow ? read() : null) } }, options.map(([each, text]) => el('option', { value: each, text, selected: each === value })));
  const [far, side] = [choose('Steps', [['1', '1 step'], ['2', '2 steps'], ['3', '3 steps']], String(nearNow?.steps ?? 1)), choose('Direction', SIDES, nearNow?.side ?? 'both')];
  const read = () => ({ steps: Number(far.value), side: side.value });
  return el('p', { class: 'row' }, far, side, el('button', { type: 'button', class: 'btn', 'data-keep': 'near', 'aria-pressed': String(Boolean(nearNow)), text: 'Only these', on: { click: () => near(nearNow ? undefined : read()) } }));
}

/** A figure that opens its meaning. */
const shownFigure = (id, text, acts) => el('button', { type: 'button', class: 'link meant', text, on: { click: () => acts.explain(id) } });

/** The five relationships as half-moons, the boss, mentors and mentees. */
function standing({ five, bosses = [], mentors = [], mentees = [] }, acts) {
  const named = (words, list) => (list.length === 0 ? null : el('p', { class: 'line' }, `${words} `, list.map((each, at) => [at ? ', ' : '', el('button', { type: 'button', class: 'link', text: each.name, title: each.group, on: { click: () => acts.person(each.id) } })])));
  return [
    five ? el('ul', { class: 'moons', 'aria-label': 'Five relationships by support' }, FIVE.map(([key, text]) => el('li', { title: `${text}: ${STATE_WORDS[STATES[five[key]]]}` },
      halfmoon(STATES[five[key]], STATE_WORDS[STATES[five[key]]]), text))) : null,
    named('Reports to', bosses), named(mentors.length === 1 ? 'Mentor' : 'Mentors', mentors), named('Is mentor of', mentees),
  ];
}

/** Every figure of the person in a drawer; a name says what it means and shows its rows. */
function allFigures(person, acts) {
  const card = id => acts.catalogue.find(each => each.id === id && each.shape === 'person');
  dialog('drawer', `Figures of ${person.name}`, el('p', { class: 'sm mut', text: 'No figure here ranks people. A name says what the figure means and shows the rows it stands on.' }),
    table('All figures', [
      { head: 'Figure', cell: ([id]) => (card(id) ? shownFigure(id, card(id).name, acts) : id) }, { head: 'Value', number: true, cell: ([, value]) => figure(value) },
    ], Object.entries(person.figures)));
}

const key = (state, words) => el('span', {}, halfmoon(state), words);

const WORDS = { both: 'gives and receives', gives: 'gives', receives: 'receives' };

const row = (each, number, acts) => el('li', {},
  halfmoon(each.state, WORDS[each.state]),
  el('span', { class: `dot k${number(each.group)}`, title: each.group }),
  el('button', { type: 'button', class: 'link', text: each.name, title: each.group, on: { click: () => acts.person(each.id) } }));

/** Everybody tied to the person with the state of the tie, by group and name. */
function relations({ gives, receives }) {
  const all = new Map();
  for (const other of gives) all.set(other.id, { ...other, state: 'gives' });
  for (const other of receives) all.set(other.id, { ...other, state: all.has(other.id) ? 'both' : 'receives' });
  return [...all.values()].sort((a, b) => (a.group === b.group ? (a.name < b.name ? -1 : 1) : a.group < b.group ? -1 : 1));
}

/** The ego network of one step: the person in the middle, the others around by group. */
function ego(person, around, number) {
  const shown = around.slice(0, 48);
  const spots = shown.map((each, at) => {
    const angle = (at / shown.length) * 2 * Math.PI - Math.PI / 2;
    const far = shown.length > 24 && at % 2 ? 58 : 76;
    return { each, x: 90 + far * Math.cos(angle), y: 90 + far * Math.sin(angle) };
  });
  const picture = drawing('ego', '0 0 180 180', [], `${person.name} and ${some(around.length, 'person', 'people')} around`);
  picture.append(
    ...spots.map(({ each, x, y }) => svg('line', { x1: 90, y1: 90, x2: x, y2: y, class: each.state === 'both' ? 'both' : null })),
    ...spots.map(({ each, x, y }) => svg('circle', { cx: x, cy: y, r: 6, class: `k${number(each.group)}` }, svg('title', { text: `${each.name}, ${each.group}` }))),
    svg('circle', { cx: 90, cy: 90, r: 10, class: `me k${number(person.group)}` }));
  return picture;
}
