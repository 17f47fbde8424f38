// From the link to what the map shows: colours, sizes, who is hidden, what stands out. No DOM.

import { read } from './camera.js';
import { figureOf, keying } from './keying.js';
import { hull } from './regions.js';
import { ofFinding, ofPerson, ofWay } from './rules.js';
import { ways } from './ways.js';

export const SIZE = 'betweenness';

/** The legend's entries and whom each holds; a finding about communities shows them unless a colour is chosen. */
export function keysOf(model, state, { number, catalogue, finding }) {
  const colour = state.colour ?? (finding(state)?.topic === 'COMMUNITY' ? 'community' : null);
  return keying(model, colour, number, catalogue);
}

/** All shortest ways between the person and the other one of the link, or null. */
export const wayOf = (model, state) => (state.to ? ways(model, model.index.get(state.person), model.index.get(state.to)) : null);

function focusOf(model, state, finding) {
  const way = wayOf(model, state);
  if (way) return ofWay(way);
  const person = model.index.get(state.person);
  return person === undefined ? ofFinding(finding(state), model) : ofPerson(person, model);
}

/** What the stage is to show. */
export function lookOf(model, state, given) {
  const { list, of, regions } = keysOf(model, state, given);
  const gone = new Set(state.hide);
  const hidden = new Set();
  const places = regions ? list : keying(model, null, given.number).list;
  const place = regions ? of : at => model.group[at];
  const members = places.map(() => []);
  for (let at = 0; at < model.n; at++) {
    const entry = list[of(at)];
    if (!entry || gone.has(entry.key)) hidden.add(at);
    else members[place(at)]?.push(at);
  }
  const focus = focusOf(model, state, given.finding);
  const values = state.size === 'same' ? null : model.measures[state.size ?? SIZE] ?? null;
  const bySize = Array.from({ length: model.n }, (_, at) => at).filter(at => !hidden.has(at)).sort((a, b) => (values?.[b] ?? 0) - (values?.[a] ?? 0));
  return {
    number: at => list[of(at)]?.number ?? 0, values, focus, hidden, bySize, ties: state.ties, camera: read(state.at),
    regions: places.map((entry, at) => ({
      name: entry.name, people: entry.count, number: figureOf(state.colour) ? 0 : entry.number, hidden: members[at].length === 0,
      points: members[at].length ? hull(model, members[at]) : [], chosen: focus?.groups.includes(entry.name) ?? false,
    })),
  };
}
