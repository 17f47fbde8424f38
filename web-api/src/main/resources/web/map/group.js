// What is told of several chosen people: who they are, the ties among them, out of them and into them. No DOM.

/**
 * {people, groups: [{name, people}], among, out, into, given, returned, whole, expected: {among, out, into, share}}. Ties are
 * counted with their direction. Expected is what as many people would have if every tie went from anybody to anybody alike.
 * Returned are shares of ties between people who both answered, null without any: among these people, and in the whole map.
 */
export function about(model, chosen) {
  const tally = { among: 0, out: 0, into: 0, ties: 0 };
  const [mine, everybody] = [[0, 0], [0, 0]];
  for (const { a, b, both } of model.ties) {
    const [from, to] = [chosen.has(a), chosen.has(b)];
    const arcs = both ? 2 : 1;
    tally.ties += arcs;
    if (from && to) tally.among += arcs;
    else if (from || to) {
      if (from || both) tally.out++;
      if (to || both) tally.into++;
    }
    if (!answered(model, a) || !answered(model, b)) continue;
    for (const sum of from && to ? [mine, everybody] : [everybody]) {
      sum[0] += both ? 2 : 0;
      sum[1] += arcs;
    }
  }
  const [s, n] = [chosen.size, model.n];
  const each = n > 1 ? tally.ties / (n * (n - 1)) : 0;
  return {
    people: s, groups: groupsOf(model, chosen), among: tally.among, out: tally.out, into: tally.into, given: tally.among + tally.out,
    returned: shareOf(mine), whole: shareOf(everybody),
    expected: { among: each * s * (s - 1), out: each * s * (n - s), into: each * s * (n - s), share: n > 1 ? (s - 1) / (n - 1) : 0 },
  };
}

const answered = (model, at) => model.columns.respondent?.[at] !== false;
const shareOf = ([part, all]) => (all === 0 ? null : part / all);

/** How many of the chosen are of each group, most first. */
function groupsOf(model, chosen) {
  const counts = new Map();
  for (const at of chosen) counts.set(model.group[at], (counts.get(model.group[at]) ?? 0) + 1);
  return [...counts].map(([group, people]) => ({ name: model.regions[group], people })).sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
}

/** Whether figures about so many of all may be seen by a reader without names: neither they nor the others may be too few. */
export const tooFew = (chosen, all, least) => chosen < least || (all - chosen > 0 && all - chosen < least);

/** The chosen and everybody tied to them. */
export function withNeighbours(model, chosen) {
  const wider = new Set(chosen);
  for (const { a, b } of model.ties) {
    if (chosen.has(a)) wider.add(b);
    if (chosen.has(b)) wider.add(a);
  }
  return wider;
}
