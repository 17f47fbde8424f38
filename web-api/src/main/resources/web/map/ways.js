// The shortest ways between two people, over ties in either direction; no DOM.

/** Everybody's neighbours, in the order of people, made once a model. */
const kept = new WeakMap();

export function neighbours(model) {
  if (!kept.has(model)) {
    const lists = Array.from({ length: model.n }, () => []);
    for (const { a, b } of model.ties) {
      if (a === b) continue;
      lists[a].push(b);
      lists[b].push(a);
    }
    for (const list of lists) list.sort((one, other) => one - other);
    kept.set(model, lists);
  }
  return kept.get(model);
}

/** Steps from a person to everybody; -1 where no way leads. */
export function steps(model, from) {
  const next = neighbours(model);
  const far = new Int32Array(model.n).fill(-1);
  far[from] = 0;
  const line = [from];
  for (const at of line) {
    for (const other of next[at]) {
      if (far[other] >= 0) continue;
      far[other] = far[at] + 1;
      line.push(other);
    }
  }
  return far;
}

/**
 * All shortest ways: {steps, number, ties, first, people}, or null where none leads. `first` is the one that takes the
 * earliest person at each step, `ties` the pairs on any of them, `number` how many there are.
 */
export function ways(model, from, to) {
  if (from === undefined || to === undefined || from === to) return null;
  const near = steps(model, to);
  if (near[from] < 0) return null;
  const next = neighbours(model);
  const count = new Map([[from, 1]]);
  const people = new Set([from]);
  const ties = [];
  for (const at of people) {
    for (const other of next[at]) {
      if (near[other] !== near[at] - 1) continue;
      ties.push([at, other]);
      count.set(other, (count.get(other) ?? 0) + count.get(at));
      people.add(other);
    }
  }
  const first = [from];
  while (first.at(-1) !== to) first.push(next[first.at(-1)].find(other => near[other] === near[first.at(-1)] - 1));
  return { steps: near[from], number: count.get(to), ties, first, people };
}

const directed = new WeakMap();

/** Whom each person gives to, or receives from. */
function sided(model, side) {
  if (side === 'both') return neighbours(model);
  if (!directed.has(model)) {
    const [gives, receives] = [0, 1].map(() => Array.from({ length: model.n }, () => []));
    for (const { a, b, both } of model.ties) {
      gives[a].push(b);
      receives[b].push(a);
      if (both) {
        gives[b].push(a);
        receives[a].push(b);
      }
    }
    directed.set(model, { gives, receives });
  }
  return directed.get(model)[side];
}

/** Everybody within so many steps of a person, the person too: either way, along ties given, or along ties received. */
export function within(model, from, most, side) {
  const next = sided(model, side);
  const reached = new Set([from]);
  let edge = [from];
  for (let step = 0; step < most; step++) {
    const further = [];
    for (const at of edge) {
      for (const other of next[at]) {
        if (reached.has(other)) continue;
        reached.add(other);
        further.push(other);
      }
    }
    edge = further;
  }
  return reached;
}
