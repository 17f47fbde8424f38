// Leaders: which of them form one network, how far each pair is, and which of five relationships each leader has.

import * as api from '../api.js';
import { el } from '../dom.js';
import { ring } from '../parts/cluster.js';
import { FIVE, five, fiveCounts, inWords as stateWords } from '../parts/five.js';
import { figures, head, panel } from '../parts/head.js';
import { quadrant } from '../parts/quadrant.js';
import { sources } from '../parts/sources.js';
import { stack } from '../parts/stack.js';
import { tell } from '../parts/told.js';
import { capital, count, figure, inWords, reason, share, some } from '../words.js';
import { decisionPart } from './decisions.js';
import { leaderMap } from './leadermap.js';
import { byChance, confirmed, lower, sentence } from './leadership.js';
import { among, columnsOf, folded, groupsOf, networkOf } from './shared.js';

export const title = 'Leaders';

export const needs = state => [state.survey, state.by, state.min];

const MANY = 'So many leaders are told of in counts; the map finds each of them by name, and Exports hold all of them.';

/** Up to how many networks each has its size told. */
const MOST_SIZES = 6;

const asked = state => ({ group: state.by, minWeight: state.min });
const known = value => typeof value === 'number';

export async function load(state, survey) {
  const [leadership, network, catalogue] = await Promise.all([
    api.get(api.of(state.survey, 'leadership'), asked(state)),
    networkOf(state, survey, asked(state)),
    api.get('metrics').catch(() => ({})),
  ]);
  return { leadership: folded(survey) ? counted(leadership) : leadership, network, concepts: catalogue.concepts ?? [] };
}

/** The same without single people: so many leaders are told of in counts. */
const counted = ({ five, partnership, decisions, leaders, ...rest }) => ({
  ...rest, five: {}, partnership: { ...partnership, dyads: [] }, decisions: { ...decisions, teams: {}, emergent: decisions.emergent && { ...decisions.emergent, people: [] } },
  leaders: { ...leaders, clusters: [], apart: [] },
});

export function draw(root, { leadership, network, concepts }, { state, update, survey }) {
  const card = id => concepts.find(each => each.id === id);
  const person = columnsOf(network);
  const number = groupsOf(network.groups);
  const { partnership, decisions, leaders, five_states: counts } = leadership;
  const rows = Object.entries(leadership.five ?? {}).map(([id, states]) => ({ id, ...person(id), ...states }))
    .sort((a, b) => (a.group === b.group ? (a.name < b.name ? -1 : 1) : a.group < b.group ? -1 : 1));
  const pairs = confirmed(partnership);
  const groups = [...(leaders.clusters ?? []), ...(leaders.apart ?? []).map(id => [id])];
  const open = id => update({ view: 'map', person: id });
  const map = leaders.count ? leaderMap(partnership, { state, update, person, number, open }) : null;
  const url = api.address(api.of(state.survey, 'leadership'), asked(state));
  const data = sources('Leaders', tables, () => [url]);

  root.append(el('div', { class: 'page' },
    head(sentence(leaders, partnership), rows.length || !leaders.count ? null : folded(survey) ? MANY : leadership.badge?.response < 0.65 ? 'Too few answers to show single leaders: what follows are counts.' : 'Names are not shown to this reader: what follows are counts, small ones left out.', data.buttons),
    !leaders.count ? el('p', { text: 'The roster marks nobody as a leader. A column “leader” with yes or no does.' }) : [
      figures(facts()),
      el('div', { class: 'cols leading' },
        partners(),
        panel('Five relationships of each leader', rows.length ? 'Support ties, in order of department. Choose a leader to see them on the map.' : `How many leaders have each.${folded(survey) ? '' : ' Names are not shown to this reader.'}`,
          rows.length ? el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Five relationships' }, five(rows, open, card('five.reach'))) : fiveCounts(counts ?? {}, card('five.reach'), url))),
      map ? el('div', { class: 'cols under' }, map.root) : null,
      el('div', { class: 'cols leading under' },
        panel('Who stands with whom', standing(), groups.length ? ring(groups, among(network, new Set(groups.flat())), person, number, open) : null),
        decisionPart(decisions, leadership.reasons?.decisions, person, open, card, url))]));

  function facts() {
    const top = partnership.stages.at(-1);
    const pairsOf = `of ${some(partnership.confirmed ?? 0, 'pair', 'pairs')}`;
    return [
      known(leaders.largest_component) ? ['In one mutual network', count(Math.round(leaders.largest_component * leaders.count)), `of ${some(leaders.count, 'leader', 'leaders')}`, card('leaders.largest_component')] : null,
      partnership.confirmed && known(top.pairs) ? [capital(top.name), count(top.pairs), pairsOf, card('partnership.stage')] : null,
      partnership.confirmed && known(partnership.limits?.trust) ? ['Purpose ahead of trust', count(partnership.limits.trust), pairsOf, card('partnership.purpose_before_trust')] : null,
      known(decisions.leader_leader_ratio) ? ['Two-way reporting lines', share(decisions.leader_leader_ratio), 'of active ones', card('decisions.leader_leader_ratio')] : null,
      known(leaders.mutual_density) ? ['Support both ways', share(leaders.mutual_density), `of leader pairs${byChance(leaders.club?.relabelled?.mutual_density, share)}`, card('leaders.mutual_density')] : null,
    ];
  }

  function partners() {
    const { stages, unconfirmed } = partnership;
    if (pairs.length === 0) return panel('Partnership of leader pairs', null, el('p', { class: 'mut', text: unconfirmed ? `No pair of leaders was rated by both sides; ${some(unconfirmed, 'pair', 'pairs')} by one.` : 'No question of this survey asks for trust and shared purpose.' }));
    const left = unconfirmed ? ` ${some(unconfirmed, 'pair', 'pairs')} rated by one side only ${unconfirmed === 1 ? 'is' : 'are'} left out.` : '';
    const below = lower(partnership);
    const limits = below ?? partnership.limits;
    const said = stages.filter(stage => known(stage.pairs)).map(stage => `${count(stage.pairs)} ${stage.name}`).join(', ');
    return panel('Partnership of leader pairs', `Each pair counts by its weaker side. Number: pairs with this answer.${left}`,
      quadrant(pairs, stages, `${some(pairs.length, 'leader pair', 'leader pairs')} by trust and shared purpose: ${said}`, answered),
      limits && known(limits.trust) ? el('div', { class: 'limits' }, el('h3', { text: below ? `What is lower in the other ${some(below.all, 'pair', 'pairs')}` : 'What is lower' }),
        stack([['trust', limits.trust, 'strong'], ['equal', limits.both, 's3'], ['purpose', limits.purpose, 's4']], () => ({
          title: 'Trust and shared purpose of leader pairs', url, list: listed(pairs.filter(pair => !below || pair.stage !== stages.at(-1).name)),
          means: `The lower of the two is what keeps a pair from the next stage.${below ? ' Pairs that have reached the last stage are left out.' : ''}`,
          how: card('partnership.stage')?.definition,
        }))) : null);
  }

  function answered(those) {
    tell({
      title: `${some(those.length, 'pair', 'pairs')} of leaders with this answer`, values: [['Trust', figure(those[0].trust)], ['Purpose', figure(those[0].purpose)], ['Stage', those[0].stage ? reason(those[0].stage) : null]],
      means: 'Each pair counts by its weaker side: the lower of the two answers to each question.', how: card('partnership.stage')?.definition, list: listed(those), url,
    });
  }

  function listed(those) {
    const leader = id => el('button', { type: 'button', class: 'link', text: person(id).name, on: { click: event => { event.target.closest('dialog').close(); open(id); } } });
    return { caption: 'Pairs', rows: those.filter(pair => pair.a), columns: [
      { head: 'One', cell: pair => leader(pair.a), text: pair => person(pair.a).name }, { head: 'Other', cell: pair => leader(pair.b), text: pair => person(pair.b).name },
      { head: 'Trust', number: true, cell: pair => pair.trust }, { head: 'Purpose', number: true, cell: pair => pair.purpose },
    ] };
  }

  function standing() {
    const sizes = leaders.cluster_sizes ?? [];
    const apart = leaders.apart_count;
    const networks = sizes.length === 0 ? 'No two leaders support each other both ways.' : `${capital(inWords(sizes.length))} ${sizes.length === 1 ? 'network' : 'networks'} of support that goes both ways: ${sizes.length > MOST_SIZES ? `at most ${count(Math.max(...sizes))}` : sizes.map(count).join(' and ')} leaders.`;
    return `${networks} ${apart ? `${capital(inWords(apart))} ${apart === 1 ? 'has' : 'have'} no tie both ways with another leader in this survey.` : apart === 0 ? 'Nobody stands apart.' : ''}`;
  }

  function tables() {
    const name = id => person(id).name;
    return [
      { caption: 'Five relationships', rows, columns: [
        { head: 'Leader', cell: row => row.name }, { head: 'Group', cell: row => row.group },
        ...FIVE.map(([key, text]) => ({ head: text, cell: row => stateWords(row[key]) })),
        { head: 'Reach', number: true, cell: row => row.reach }, { head: 'Reciprocal', number: true, cell: row => row.reciprocal }] },
      { caption: 'Leaders with each relationship', rows: Object.entries(counts ?? {}), columns: [{ head: 'Relationship', cell: ([key]) => key.replaceAll('_', ' ') },
        ...['mutual', 'given_only', 'received_only', 'none', 'na'].map(key => ({ head: key.replaceAll('_', ' '), number: true, cell: ([, states]) => states[key] }))] },
      { caption: 'Pairs', rows: partnership.dyads ?? [], columns: [
        { head: 'One', cell: pair => name(pair.a) }, { head: 'Other', cell: pair => name(pair.b) }, { head: 'Trust', number: true, cell: pair => pair.trust },
        { head: 'Purpose', number: true, cell: pair => pair.purpose }, { head: 'Stage', cell: pair => reason(pair.stage) }, { head: 'Lower', cell: pair => reason(pair.limit ?? '–') },
        { head: 'Gap of trust', number: true, cell: pair => pair.gap?.trust }, { head: 'Next', cell: pair => (pair.next ? `${pair.next.stage}: trust +${pair.next.trust}, purpose +${pair.next.purpose}` : '–') }] },
      { caption: 'Teams', rows: Object.entries(decisions.teams ?? {}), columns: [{ head: 'Boss', cell: ([boss]) => name(boss) }, { head: 'People', number: true, cell: ([, team]) => team.people }, { head: 'Centralization', number: true, cell: ([, team]) => team.centralization }] },
    ].filter(each => each.rows.length);
  }

  return { show: next => map?.show(next), keys: { t: data.open }, close() {} };
}
