// How large, how bright, how thick: the rules of the map, without DOM.

import { around } from './model.js';

const MOST_ACROSS = 3000;
const [MOST_NAMED, MOST_RINGED, MOST_STRONG] = [8, 400, 300];

/** Radii in pixels between the two ends, by the square root of the measure; without a measure the middle. */
export function sizes(values, n, [small, large] = [4, 12]) {
  if (!values) return new Float64Array(n).fill(small + (large - small) * 0.25);
  const top = values.reduce((most, value) => Math.max(most, value ?? 0), 0);
  return Float64Array.from({ length: n }, (_, at) => small + (large - small) * Math.sqrt(top > 0 ? Math.max(0, values[at] ?? 0) / top : 0));
}

/** What a finding asks the map to show, or null where it is about everybody. */
export function ofFinding(finding, model) {
  if (!finding) return null;
  const { evidence, topic } = finding;
  const at = ids => (ids ?? []).map(id => model.index.get(id)).filter(found => found !== undefined);
  const people = new Set(at(evidence.highlight));
  const ties = (evidence.ties ?? []).map(at).filter(pair => pair.length === 2);
  const named = at(evidence.people);
  const everybody = people.size === 0 || people.size >= model.n;
  if (topic === 'RECIPROCITY') return { people: null, named, ties: [], groups: [], returned: true };
  if (everybody && ties.length === 0 && named.length === 0) return null;
  for (const person of named) people.add(person);
  return { people: everybody && named.length === 0 ? null : people, named, ties, groups: evidence.groups ?? [], returned: false };
}

/** What choosing a person shows: the person, those tied to them, and the ties between. */
export function ofPerson(person, model) {
  const ties = model.ties.filter(({ a, b }) => a === person || b === person).map(({ a, b }) => [a, b]);
  return { people: around(model, person), named: [person], own: person, ties, groups: [], returned: false };
}

/** What choosing several people shows: them, and the ties among them; a ring each while they are few enough to tell apart. */
export function ofChosen(chosen, model) {
  const ties = model.ties.filter(({ a, b }) => chosen.has(a) && chosen.has(b)).map(({ a, b }) => [a, b]);
  const few = chosen.size <= MOST_NAMED ? [...chosen] : [];
  return { people: chosen, named: few, ringed: chosen.size <= MOST_RINGED ? [...chosen] : [], ties: ties.length <= MOST_STRONG ? ties : [], groups: [], returned: false, among: true };
}

/** Ties since an earlier wave as the API gives them, by people's places: {fresh, freshTies, lost}; `fresh` holds keys "a b" of both directions. */
export function ofChange({ ties }, model) {
  const at = pairs => pairs.map(pair => pair.map(id => model.index.get(id))).filter(([a, b]) => a !== undefined && b !== undefined);
  const keys = pairs => new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const [fresh, lost] = [at(ties.new_ties), at(ties.lost_ties)];
  return { fresh: keys(fresh), freshTies: fresh, lost };
}

const among = (focus, a, b) => shown(focus, a) && shown(focus, b) && (focus?.own === undefined || a === focus.own || b === focus.own);

/** How a tie looks since an earlier wave: new, kept, or dim beside those who stand out; it may be neither of both waves. */
export const changeLook = (change, focus, { a, b }) => (!among(focus, a, b) ? 'dim' : change.fresh.has(`${a} ${b}`) ? 'fresh' : 'kept');

/** Ties that are no more among people who are shown and stand out. */
export const lostOf = ({ change, focus, hidden }) => change.lost.filter(([a, b]) => !hidden.has(a) && !hidden.has(b) && among(focus, a, b));

/** What a way between two people shows: everybody on a shortest one, the first of them strongly. */
export function ofWay({ first, people, ties }) {
  return { people, named: first, ties: first.slice(1).map((at, step) => [first[step], at]), light: ties, groups: [], returned: false };
}

/** Whether a person stands in full colour. */
export const shown = (focus, person) => !focus?.people || focus.people.has(person);

/** How a tie looks: plain, dim, strong or returned. */
export function tieLook(focus, { a, b, both, inside }) {
  if (!focus) return 'plain';
  if (focus.returned) return both ? 'returned' : 'dim';
  return (inside || focus.among) && shown(focus, a) && shown(focus, b) ? 'strong' : 'dim';
}

/** The ties that are drawn: all of them in a small network, the strongest across in a large one. */
export function drawn(model, kind, hidden) {
  if (kind === 'none') return [];
  const kept = model.ties.filter(({ a, b, both }) => !hidden.has(a) && !hidden.has(b) && (both || kind !== 'returned'));
  if (model.n < MOST_ACROSS) return kept;
  const across = kept.filter(tie => !tie.inside).sort((one, other) => other.weight - one.weight).slice(0, MOST_ACROSS);
  return across.concat(kept.filter(tie => tie.inside));
}

/** The direction away from a person's highlighted ties, in radians, for the label; straight down without any. */
export function away(model, person, ties) {
  let [dx, dy] = [0, 0];
  for (const [a, b] of ties) {
    if (a !== person && b !== person) continue;
    const other = a === person ? b : a;
    const length = Math.hypot(model.x[other] - model.x[person], model.y[other] - model.y[person]) || 1;
    dx += (model.x[other] - model.x[person]) / length;
    dy += (model.y[other] - model.y[person]) / length;
  }
  return dx || dy ? Math.atan2(dy, -dx) : Math.PI / 2;
}
