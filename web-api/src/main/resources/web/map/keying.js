// What the colours of the map say: groups, communities, or the steps of a figure; each with a key that the legend shows. No DOM.

import { figure, measure, slug } from '../words.js';

const FIGURE = 'figure.';
const STEPS = 4;

/** The measure that colours the map, or null where a column or the communities do. */
export const figureOf = colour => (colour?.startsWith(FIGURE) ? colour.slice(FIGURE.length) : null);

/** How a measure is written in the link. */
export const asColour = id => FIGURE + id;

/** {list: [{key, name, count, number}], of: person -> index in the list, word}. */
export function keying(model, colour, number, catalogue) {
  const id = figureOf(colour);
  if (id && model.measures[id]) return byFigure(model.measures[id], measure(id, catalogue)[0]);
  if (colour === 'community') return byCommunity(model);
  const list = model.groups.map(group => ({ key: slug(group.name), name: group.name, count: group.people, number: number(group.name) }));
  return { list, of: at => model.group[at], regions: true };
}

/** The legend's entries and whom each holds; a finding about communities shows them unless a colour is chosen. */
export function keysOf(model, state, { number, catalogue, finding }) {
  const colour = state.colour ?? (finding(state)?.topic === 'COMMUNITY' ? 'community' : null);
  return keying(model, colour, number, catalogue);
}

function byCommunity(model) {
  const counts = new Array(model.communities).fill(0);
  for (const each of model.community) if (each !== null) counts[each]++;
  const list = counts.map((count, at) => ({ key: `community-${at + 1}`, name: `Community ${at + 1}`, count, number: at < 10 ? at + 1 : 0 }));
  return { list, of: at => model.community[at], regions: true };
}

/** Up to four steps with about as many people each; those without the figure stand apart. */
function byFigure(values, word) {
  const ends = endsOf(values);
  const step = value => (typeof value === 'number' ? ends.findIndex(end => value <= end) : ends.length);
  const members = Array.from({ length: ends.length + 1 }, () => []);
  for (const value of values) members[step(value)].push(value);
  const list = ends.map((end, at) => ({ key: `step-${at + 1}`, name: range(members[at]), count: members[at].length, number: `m${STEPS - ends.length + at + 1}` }));
  if (members[ends.length].length) list.push({ key: 'step-none', name: 'not defined', count: members[ends.length].length, number: 0 });
  return { list, of: at => step(values[at]), regions: false, word };
}

function endsOf(values) {
  const known = values.filter(value => typeof value === 'number').sort((a, b) => a - b);
  const ends = Array.from({ length: STEPS }, (_, at) => known[Math.ceil((known.length * (at + 1)) / STEPS) - 1]);
  return [...new Set(ends)].filter(end => end !== undefined);
}

function range(values) {
  const [low, high] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
  const short = value => figure(values.every(Number.isInteger) ? value : Number(value.toFixed(Math.abs(high) >= 10 ? 0 : 2)));
  return short(low) === short(high) ? short(low) : `${short(low)} to ${short(high)}`;
}
