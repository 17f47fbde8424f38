// Leaders: which of them form one network, how far each pair is, and which of five relationships each leader has.

import * as api from '../api.js';
import { el } from '../dom.js';
import { ring } from '../parts/cluster.js';
import { FIVE, five, inWords as stateWords, reach } from '../parts/five.js';
import { figures, head, panel } from '../parts/head.js';
import { quadrant } from '../parts/quadrant.js';
import { sources } from '../parts/sources.js';
import { stack } from '../parts/stack.js';
import { capital, count, inWords, reason, share, some } from '../words.js';
import { among, columnsOf, groupsOf, named } from './shared.js';
import { clusters, confirmed, purposeAhead, sentence, stagesOf } from './leadership.js';

export const title = 'Leaders';

export const needs = state => [state.survey, state.by, state.min];

const asked = state => ({ group: state.by, minWeight: state.min });

export async function load(state) {
  const [leadership, network] = await Promise.all([
    api.get(api.of(state.survey, 'leadership'), asked(state)),
    api.get(api.of(state.survey, 'network'), asked(state)),
  ]);
  return { leadership, network: named(network) };
}

export function draw(root, { leadership, network }, { state, update }) {
  const person = columnsOf(network);
  const number = groupsOf(network.groups);
  const { partnership = {}, decisions = {}, leaders = {} } = leadership;
  const rows = Object.entries(leadership.five ?? {}).map(([id, states]) => ({ id, ...person(id), ...states }))
    .sort((a, b) => (a.group === b.group ? (a.name < b.name ? -1 : 1) : a.group < b.group ? -1 : 1));
  const stages = stagesOf(partnership);
  const pairs = confirmed(partnership);
  const unconfirmed = (partnership.dyads ?? []).filter(pair => !pairs.includes(pair)).length;
  const ids = rows.map(row => row.id);
  const ties = among(network, new Set(ids));
  const groups = leaders.clusters ?? clusters(ids, ties);
  const mutual = known(leaders.largest_component) ? Math.round(leaders.largest_component * ids.length) : groups[0]?.length ?? 0;
  const open = id => update({ view: 'map', person: id });
  const data = sources('Leaders', tables, () => [api.address(api.of(state.survey, 'leadership'), asked(state))]);

  root.append(el('div', { class: 'page' },
    head(sentence(mutual, ids.length, pairs), null, data.buttons),
    rows.length === 0 ? el('p', { text: 'The roster marks nobody as a leader. A column “leader” with yes or no does.' }) : [
      figures(facts()),
      el('div', { class: 'cols leading' },
        pairs.length ? partners() : null,
        panel('Five relationships of each leader', 'Support ties, in order of department. Choose a leader to see them on the map.', el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Five relationships' }, five(rows, open)))),
      el('div', { class: 'cols leading under' },
        panel('Who stands with whom', clustersSaid(), ring(groups, ties, person, number, open)),
        decided())]));

  function facts() {
    const top = stages.at(-1);
    return [
      ['In one mutual network', count(mutual), `of ${some(ids.length, 'leader', 'leaders')}`],
      pairs.length ? [capital(top.name), count(pairs.filter(pair => pair.stage === top.name).length), `of ${some(pairs.length, 'pair', 'pairs')}`] : null,
      pairs.length ? ['Purpose ahead of trust', count(purposeAhead(pairs)), `of ${some(pairs.length, 'pair', 'pairs')}`] : null,
      known(decisions.leader_leader_ratio) ? ['Two-way reporting lines', share(decisions.leader_leader_ratio), 'of active ones'] : null,
      known(leaders.mutual_density) ? ['Support both ways', share(leaders.mutual_density), 'of leader pairs'] : null,
    ];
  }

  function partners() {
    const counts = stages.map(stage => `${count(pairs.filter(pair => pair.stage === stage.name).length)} ${stage.name}`);
    const below = pairs.filter(pair => pair.stage !== stages.at(-1).name);
    const lower = key => below.filter(pair => pair.limit === key).length;
    const left = unconfirmed ? ` ${some(unconfirmed, 'pair', 'pairs')} rated by one side only ${unconfirmed === 1 ? 'is' : 'are'} left out.` : '';
    return panel('Partnership of leader pairs', `Each pair counts by its weaker side. Number: pairs with this answer.${left}`,
      quadrant(pairs, stages, `${some(pairs.length, 'leader pair', 'leader pairs')} by trust and shared purpose: ${counts.join(', ')}`),
      below.length ? el('div', { class: 'limits' }, el('h3', { text: `What is lower in the other ${some(below.length, 'pair', 'pairs')}` }),
        stack([['trust', lower('TRUST'), 'strong'], ['equal', lower('BOTH'), 's3'], ['purpose', lower('PURPOSE'), 's4']])) : null);
  }

  function clustersSaid() {
    const apart = groups.filter(group => group.length === 1).length;
    const together = groups.filter(group => group.length > 1);
    return `${capital(inWords(together.length))} ${together.length === 1 ? 'network' : 'networks'} of support that goes both ways. ${apart ? `${capital(inWords(apart))} ${apart === 1 ? 'has' : 'have'} no tie both ways with another leader in this survey.` : 'Nobody stands apart.'}`;
  }

  function decided() {
    const teams = Object.entries(decisions.teams ?? {});
    if (!known(decisions.leader_leader_ratio) && teams.length === 0) {
      return panel('Who is asked before deciding', null, el('p', { class: 'mut', text: `Not known: ${reason(leadership.reasons?.decisions?.leader_leader_ratio ?? 'no question of this kind')}.` }));
    }
    const measured = teams.filter(([, team]) => known(team.centralization)).sort((a, b) => (person(a[0]).group < person(b[0]).group ? -1 : 1));
    return panel('Who is asked before deciding', `${share(decisions.leader_leader_ratio ?? 0)} of active reporting lines ask both ways; ${share(decisions.silent ?? 0)} of all lines are silent. Bar: how far asking in a team runs to one person.`,
      el('table', { class: 'thin' }, el('caption', { class: 'out', text: 'Concentration of asking in each team' }), el('tbody', {}, measured.map(([boss, team]) => el('tr', {},
        el('th', { scope: 'row' }, el('button', { type: 'button', class: 'link', text: person(boss).name, on: { click: () => open(boss) } }), el('span', { class: 'dp', text: person(boss).group })),
        el('td', { class: 'w' }, el('div', { class: 'bar', vars: { '--v': `${team.centralization * 100}%` }, 'aria-hidden': 'true' }, el('i'))),
        el('td', { text: team.centralization.toFixed(2) }))))));
  }

  function tables() {
    const name = id => person(id).name;
    return [
      { caption: 'Five relationships', rows, columns: [
        { head: 'Leader', cell: row => row.name }, { head: 'Group', cell: row => row.group },
        ...FIVE.map(([key, text]) => ({ head: text, cell: row => stateWords(row[key]) })),
        { head: 'Reach', number: true, cell: row => row.reach }, { head: 'Both ways', number: true, cell: row => row.reciprocal }, { head: 'Of', number: true, cell: row => reach(row)[1] }] },
      { caption: 'Pairs', rows: partnership.dyads ?? [], columns: [
        { head: 'One', cell: pair => name(pair.a) }, { head: 'Other', cell: pair => name(pair.b) }, { head: 'Trust', number: true, cell: pair => pair.trust },
        { head: 'Purpose', number: true, cell: pair => pair.purpose }, { head: 'Stage', cell: pair => reason(pair.stage) }, { head: 'Lower', cell: pair => reason(pair.limit ?? '–') }] },
      { caption: 'Teams', rows: Object.entries(decisions.teams ?? {}), columns: [{ head: 'Boss', cell: ([boss]) => name(boss) }, { head: 'Centralization', number: true, cell: ([, team]) => team.centralization }] },
    ].filter(each => each.rows.length);
  }

  return { show() {}, keys: { t: data.open }, close() {} };
}

const known = value => typeof value === 'number';
