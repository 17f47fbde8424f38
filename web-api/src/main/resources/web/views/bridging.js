// Which pairs of groups hang on one person, from the network's columns; no DOM.

/** Pairs of groups with ties: {a, b, ties, people}; `people` are those without whom no tie of the pair would be left, `ends` how many carry it. */
export function pairsOfGroups({ people, groups, ties }) {
  const pairs = new Map();
  ties.source.forEach((source, at) => {
    const target = ties.target[at];
    const [low, high] = [people.group[source], people.group[target]].sort((a, b) => a - b);
    if (low === high || groups[low].withheld || groups[high].withheld) return;
    const key = `${low} ${high}`;
    if (!pairs.has(key)) pairs.set(key, { a: groups[low].name, b: groups[high].name, ties: new Set(), common: new Set([source, target]), ends: new Set() });
    const pair = pairs.get(key);
    const tie = source < target ? `${source} ${target}` : `${target} ${source}`;
    pair.ties.add(tie);
    for (const person of [...pair.common]) if (person !== source && person !== target) pair.common.delete(person);
    pair.ends.add(source).add(target);
  });
  return [...pairs.values()].map(pair => ({ ...pair, ties: pair.ties.size, ends: pair.ends.size, common: [...pair.common].map(at => people.id[at]) }))
    .sort((one, other) => (other.common.length > 0) - (one.common.length > 0) || other.ties - one.ties || (one.a + one.b < other.a + other.b ? -1 : 1));
}

/** The pairs of groups {a, b} that could have ties and have none. */
export function without({ groups }, pairs) {
  const names = groups.filter(group => !group.withheld && group.people > 0).map(group => group.name);
  const tied = new Set(pairs.flatMap(pair => [`${pair.a}\n${pair.b}`, `${pair.b}\n${pair.a}`]));
  return names.flatMap((a, at) => names.slice(at + 1).map(b => ({ a, b }))).filter(({ a, b }) => !tied.has(`${a}\n${b}`));
}
