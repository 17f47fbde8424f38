// The network's columns as the map needs them: scaled places, ties with both directions in one; no DOM.

export const WIDTH = 1230;

/** A model of the map from the API's network. */
export function build(network) {
  const { people } = network;
  const n = people.id.length;
  const { x, y, box } = place(people.x, people.y);
  const index = new Map(people.id.map((id, at) => [id, at]));
  const regions = network.groups.map(group => group.name);
  return {
    n, x, y, box, index, regions,
    id: people.id, name: people.name, group: people.group, community: people.community ?? [], columns: people,
    groups: network.groups, communities: network.communities ?? 0, measures: people.measures ?? {},
    ties: pairs(network.ties, people.group),
  };
}

/** Places scaled so that the longer side is WIDTH units; people without a place stand in the middle. */
function place(xs, ys) {
  const known = xs.map((value, at) => at).filter(at => Number.isFinite(xs[at]) && Number.isFinite(ys[at]));
  const span = values => known.reduce(([lo, hi], at) => [Math.min(lo, values[at]), Math.max(hi, values[at])], [Infinity, -Infinity]);
  const [left, right] = known.length ? span(xs) : [0, 1];
  const [bottom, top] = known.length ? span(ys) : [0, 1];
  const scale = WIDTH / Math.max(right - left, top - bottom, 1e-9);
  const middle = [(right + left) / 2, (top + bottom) / 2];
  const put = (values, centre) => Float64Array.from(values, value => (Number.isFinite(value) ? value - centre : 0) * scale);
  const half = [(right - left) / 2 * scale, (top - bottom) / 2 * scale];
  return { x: put(xs, middle[0]), y: put(ys, middle[1]), box: { x: [-half[0], half[0]], y: [-half[1], half[1]] } };
}

/** One entry a pair of people: {a, b, both, weight, inside}; a gives to b, and b to a when both. */
function pairs(columns, group) {
  const seen = new Map();
  for (let at = 0; at < columns.source.length; at++) {
    const a = columns.source[at];
    const b = columns.target[at];
    const weight = columns.weight?.[at] ?? 1;
    const back = seen.get(`${b} ${a}`);
    if (back) {
      back.both = true;
      back.weight += weight;
    } else {
      seen.set(`${a} ${b}`, { a, b, both: false, weight, inside: group[a] === group[b] });
    }
  }
  return [...seen.values()];
}

const MOST_PEOPLE = 5000;

/** A network cut to a group and those tied to it, the most tied first where they are too many. */
export function only(network, name) {
  const { people, ties, groups } = network;
  const wanted = groups.findIndex(group => group.name === name);
  const tied = new Map();
  people.group.forEach((group, at) => group === wanted && tied.set(at, Infinity));
  for (let at = 0; at < ties.source.length; at++) {
    const [a, b] = [ties.source[at], ties.target[at]];
    if (people.group[a] === wanted && people.group[b] !== wanted) tied.set(b, (tied.get(b) ?? 0) + 1);
    if (people.group[b] === wanted && people.group[a] !== wanted) tied.set(a, (tied.get(a) ?? 0) + 1);
  }
  const kept = [...tied].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, MOST_PEOPLE).map(([at]) => at).sort((a, b) => a - b);
  const place = new Map(kept.map((at, now) => [at, now]));
  const pick = column => (Array.isArray(column) ? kept.map(at => column[at]) : column);
  const each = columns => Object.fromEntries(Object.entries(columns ?? {}).map(([key, column]) => [key, pick(column)]));
  const rows = ties.source.map((source, at) => at).filter(at => place.has(ties.source[at]) && place.has(ties.target[at]));
  return {
    ...network,
    people: { ...each(people), measures: each(people.measures), attributes: each(people.attributes) },
    ties: { source: rows.map(at => place.get(ties.source[at])), target: rows.map(at => place.get(ties.target[at])), weight: ties.weight && rows.map(at => ties.weight[at]) },
  };
}

/** Everybody tied to a person, and the person. */
export function around(model, person) {
  const people = new Set([person]);
  for (const { a, b } of model.ties) {
    if (a === person) people.add(b);
    if (b === person) people.add(a);
  }
  return people;
}

/** How many people each person gives to and receives from. */
export function tallies(model) {
  const gives = new Int32Array(model.n);
  const receives = new Int32Array(model.n);
  for (const { a, b, both } of model.ties) {
    gives[a]++;
    receives[b]++;
    if (both) {
      gives[b]++;
      receives[a]++;
    }
  }
  return { gives, receives };
}
