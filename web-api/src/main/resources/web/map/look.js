// From the link to what the map shows: colours, sizes, who is hidden, what stands out. No DOM.

import { read } from './camera.js';
import { figureOf, keying, keysOf } from './keying.js';
import { hull } from './regions.js';
import * as choice from './choice.js';
import { ofChange, ofChosen, ofFinding, ofPerson, ofWay } from './rules.js';
import { sieve } from './sieve.js';
import { ways } from './ways.js';

export const SIZE = 'betweenness';

/** All shortest ways between the person and the other one of the link, or null. */
export const wayOf = (model, state) => (state.to ? ways(model, model.index.get(state.person), model.index.get(state.to)) : null);

function focusOf(model, state, { finding, catalogue, tools }) {
  const way = wayOf(model, state);
  if (way) return ofWay(way);
  const person = model.index.get(state.person);
  if (person !== undefined) return ofPerson(person, model);
  const chosen = tools ? choice.read(model, state.pick, catalogue) : null;
  return chosen?.size ? ofChosen(chosen, model) : ofFinding(finding(state), model);
}

/** What the stage is to show. */
export function lookOf(model, state, given) {
  const { list, of, regions } = keysOf(model, state, given);
  const { hidden } = sieve(model, state, given);
  const places = regions ? list : keying(model, null, given.number).list;
  const place = regions ? of : at => model.group[at];
  const members = places.map(() => []);
  for (let at = 0; at < model.n; at++) {
    if (!hidden.has(at)) members[place(at)]?.push(at);
  }
  const focus = focusOf(model, state, given);
  const values = state.size === 'same' ? null : model.measures[state.size ?? SIZE] ?? null;
  const bySize = Array.from({ length: model.n }, (_, at) => at).filter(at => !hidden.has(at)).sort((a, b) => (values?.[b] ?? 0) - (values?.[a] ?? 0));
  return {
    number: at => list[of(at)]?.number ?? 0, values, focus, hidden, bySize, ties: state.ties, names: state.names, camera: read(state.at),
    change: given.change ? ofChange(given.change, model) : null,
    regions: places.map((entry, at) => ({
      name: entry.name, people: members[at].length, number: figureOf(state.colour) ? 0 : entry.number, hidden: members[at].length === 0,
      points: members[at].length ? hull(model, members[at]) : [], chosen: focus?.groups.includes(entry.name) ?? false,
    })),
  };
}
