// Who is asked before something is decided: reporting lines in four kinds, teams, and those asked without a title.

import { el } from '../dom.js';
import { bar } from '../parts/bar.js';
import { panel } from '../parts/head.js';
import { meant } from '../parts/meaning.js';
import { stack } from '../parts/stack.js';
import { count, reason, share, some } from '../words.js';

const known = value => typeof value === 'number';

/** The panel; `person(id)` gives {name, group}, `open(id)` shows one, `card(id)` says what a figure means, `url` is the call. */
export function decisionPart(decisions, reasons, person, open, card, url) {
  const heading = 'Who is asked before deciding';
  if (decisions.asked === false) return panel(heading, null, el('p', { class: 'mut', text: 'No question of this survey asks for it. A kind of tie with the meaning DECISION adds it.' }));
  if (!known(decisions.leader_leader_ratio)) return panel(heading, null, el('p', { class: 'mut', text: `Not known: ${reason(reasons?.leader_leader_ratio ?? 'no reporting lines')}.` }));
  const { lines, service, emergent } = decisions;
  const teams = Object.entries(decisions.teams ?? {}).filter(([, team]) => known(team.centralization)).sort((a, b) => (person(a[0]).group < person(b[0]).group ? -1 : 1));
  const name = id => el('button', { type: 'button', class: 'link', text: person(id).name, on: { click: () => open(id) } });
  return panel(heading, `Reporting lines: ${share(decisions.leader_leader_ratio)} of the active ones ask both ways.`,
    lines && known(lines.silent) ? stack([['both ways', lines.leader_leader, 'strong'], ['upward', lines.asking_up, 's4'], ['downward', lines.asking_down, 's3'], ['silent', lines.silent, 's1']], () => ({ title: 'Reporting lines by who is asked', means: card('decisions.leader_leader_ratio')?.reading ?? 'Each line between a leader and a report counts once.', how: card('decisions.leader_leader_ratio')?.definition, url })) : null,
    teams.length ? el('div', { class: 'below spaced' }, el('p', { text: 'How far asking in a team runs to one person; 1: wholly.' }),
      el('div', { class: 'capped', tabindex: '0', role: 'group', 'aria-label': 'Teams' }, el('table', { class: 'thin' }, el('caption', { class: 'out', text: 'Concentration of asking in each team' }), el('tbody', {}, teams.map(([boss, team]) => el('tr', {},
        el('th', { scope: 'row' }, name(boss), el('span', { class: 'dp', text: person(boss).group })), el('td', { class: 'w' }, bar(team.centralization, null)), el('td', {}, meant(team.centralization.toFixed(2), card('decisions.centralization'), { values: [['Team of', person(boss).name], ['People', count(team.people)], ['Figure', team.centralization.toFixed(2)]] })))))))) : null,
    el('div', { class: 'note' },
      known(service?.ratio) ? el('p', { text: `Of 100 units of support on reporting lines, ${count(Math.round(service.ratio * 100))} flow from boss to report.` }) : null,
      known(emergent?.count) ? el('p', {}, `${some(emergent.count, 'person', 'people')} without a title ${emergent.count === 1 ? 'is' : 'are'} asked by ${emergent.bar} or more before deciding`,
        emergent.people?.length ? [': ', emergent.people.slice(0, 6).map((each, at) => [at ? ', ' : '', name(each.person)]), emergent.people.length > 6 ? ' …' : '.'] : '.') : null));
}
