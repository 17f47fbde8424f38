// Teams: whoever has reports, with everybody below.

/** Of a network whose ties go from report to boss: [{boss, name, group, members}], by group and name; members hold the boss. */
export function teamsOf({ people, ties }, person) {
  const reports = new Map();
  ties.source.forEach((report, at) => {
    const boss = ties.target[at];
    if (report !== boss) reports.set(boss, [...(reports.get(boss) ?? []), report]);
  });
  return [...reports.keys()].map(boss => ({ boss: people.id[boss], ...person(people.id[boss]), members: below(boss, reports).map(at => people.id[at]) }))
    .sort((a, b) => (a.group === b.group ? (a.name < b.name ? -1 : 1) : a.group < b.group ? -1 : 1));
}

/** The boss and everybody below, each once. */
function below(boss, reports) {
  const team = new Set([boss]);
  for (const each of team) for (const report of reports.get(each) ?? []) team.add(report);
  return [...team];
}
