// Who connects groups, and which pairs of groups hang on one person; from the network's columns, no DOM.

const ROLES = ['gatekeeper', 'representative', 'liaison', 'itinerant'];

/** People who are tied both ways into another group: [{id, group, reached: [group], ways, roles, constraint, cut}], by groups reached, then roles across. */
export function connectors(network, figures) {
  const { people, groups, ties } = network;
  const has = new Set(ties.source.map((source, at) => source * people.id.length + ties.target[at]));
  const reached = people.id.map(() => new Set());
  ties.source.forEach((source, at) => {
    const target = ties.target[at];
    const crosses = people.group[source] !== people.group[target] && !people.external?.[source] && !people.external?.[target];
    if (crosses && has.has(target * people.id.length + source)) reached[source].add(people.group[target]);
  });
  const of = (id, key) => figures[id]?.[key] ?? null;
  return people.id.map((id, at) => ({
    id, reached: [...reached[at]].map(group => groups[group].name).sort(),
    roles: Object.fromEntries(ROLES.map(role => [role, of(id, `brokerage.${role}`)])),
    across: ROLES.reduce((sum, role) => sum + (of(id, `brokerage.${role}`) ?? 0), 0),
    constraint: of(id, 'constraint'), betweenness: of(id, 'betweenness'), cut: of(id, 'articulation') === 1,
  })).filter(each => each.reached.length > 0 || each.cut)
    .sort((a, b) => b.reached.length - a.reached.length || b.across - a.across || (a.constraint ?? 9) - (b.constraint ?? 9) || (a.id < b.id ? -1 : 1));
}

/** Pairs of groups with ties: {a, b, ties, people}; `people` are those without whom no tie of the pair would be left, `ends` how many carry it. */
export function pairsOfGroups({ people, groups, ties }) {
  const pairs = new Map();
  ties.source.forEach((source, at) => {
    const target = ties.target[at];
    const [low, high] = [people.group[source], people.group[target]].sort((a, b) => a - b);
    if (low === high || groups[low].withheld || groups[high].withheld) return;
    const key = `${low} ${high}`;
    if (!pairs.has(key)) pairs.set(key, { a: groups[low].name, b: groups[high].name, ties: 0, common: new Set([source, target]), ends: new Set() });
    const pair = pairs.get(key);
    pair.ties++;
    for (const person of [...pair.common]) if (person !== source && person !== target) pair.common.delete(person);
    pair.ends.add(source).add(target);
  });
  return [...pairs.values()].map(pair => ({ ...pair, ends: pair.ends.size, common: [...pair.common].map(at => people.id[at]) }))
    .sort((one, other) => (other.common.length > 0) - (one.common.length > 0) || other.ties - one.ties || (one.a + one.b < other.a + other.b ? -1 : 1));
}

/** How many pairs of groups could have ties and have none. */
export function without({ groups }, pairs) {
  const n = groups.filter(group => !group.withheld && group.people > 0).length;
  return (n * (n - 1)) / 2 - pairs.length;
}
