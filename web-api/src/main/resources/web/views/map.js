// Map: the whole width, everybody, no sentence in the way; of a large survey its departments, each of which opens.

import * as api from '../api.js';
import { el } from '../dom.js';
import { build, only } from '../map/model.js';
import { overview } from '../map/overview.js';
import { mapPanel } from '../map/panel.js';
import { sources } from '../parts/sources.js';
import { capital, count, groupWord, slug } from '../words.js';
import { cardOf, explain } from './behind.js';
import { ties as kindsOf } from '../frame.js';
import { columnsOf, finder, folded, groupsOf, LARGE, mapColumn, named, personOf, unnamed } from './shared.js';

export const title = 'Map';

const inside = state => state.other.in ?? null;

export const needs = state => [state.survey, state.tie, state.by, state.min, mapColumn(state), state.find ? 'finding' : '', inside(state), Boolean(state.person), state.since];

export async function load(state, survey) {
  const large = survey.people > LARGE;
  if (large && !inside(state) && !state.person) return { matrix: named(await api.get(api.of(state.survey, 'matrix'), api.survey(state, mapColumn(state)))) };
  const within = folded(survey) ? await groupAsked(state) : null;
  const [network, catalogue, report] = await Promise.all([
    api.get(api.of(state.survey, 'network'), { ...api.survey(state, mapColumn(state)), ...(within === null ? {} : { within }) }).then(named),
    api.get('metrics').catch(() => ({ metrics: [] })),
    state.find ? api.get(api.of(state.survey, 'findings'), api.survey(state)) : null,
  ]);
  if (unnamed(network)) return { closed: true, matrix: named(await api.get(api.of(state.survey, 'matrix'), api.survey(state, mapColumn(state)))) };
  const waves = await wavesOf(state);
  if (within !== null) return { network, whole: network, group: within, apart: true, catalogue: catalogue.metrics ?? [], insights: report?.insights ?? [], ...waves };
  const group = large ? groupShown(network, state) : null;
  return { network: group ? only(network, group) : network, whole: network, group, catalogue: catalogue.metrics ?? [], insights: report?.insights ?? [], ...waves };
}

/** The waves before this one, and what changed since the one that the link names. */
async function wavesOf(state) {
  const { organizations } = await api.get('waves');
  const waves = organizations.find(each => each.waves.some(wave => wave.id === state.survey))?.waves ?? [];
  const earlier = waves.slice(0, waves.findIndex(wave => wave.id === state.survey)).reverse();
  const since = earlier.find(wave => wave.id === state.since) ?? null;
  return { earlier, since: since && (since.wave ?? since.name), change: since ? await api.get(api.of(state.survey, 'change'), { ...api.survey(state), from: since.id }) : null };
}

/** How many ties a change counts, in the words of the legend; of many the API lists some only. */
function countsOf(change) {
  if (!change) return null;
  const { new: fresh, lost, kept, new_ties: freshListed, lost_ties: lostListed } = change.ties;
  const all = freshListed.length === fresh && lostListed.length === lost;
  return { fresh, lost, kept, some: all ? null : `of new and lost the first ${count(Math.max(freshListed.length, lostListed.length))} are drawn` };
}

/** The group that is open, as the API calls it, where it gives the network group by group. */
async function groupAsked(state) {
  const { groups } = await api.get(api.of(state.survey, 'matrix'), api.survey(state, mapColumn(state)));
  const chosen = groups.find(group => slug(group.name) === inside(state))?.name;
  return chosen ?? (state.person ? (await personOf(state, state.person)).group : groups[0].name);
}

/** The group that is open: the chosen one, else that of the chosen person. */
function groupShown({ people, groups }, state) {
  const chosen = groups.find(group => slug(group.name) === inside(state));
  return chosen?.name ?? groups[people.group[people.id.indexOf(state.person)]]?.name ?? groups[0].name;
}

export function draw(root, data, given) {
  return data.matrix ? groups(root, data.matrix, given, data.closed) : persons(root, data, given);
}

function groups(root, matrix, { state, update, survey }, closed = false) {
  const [one, many] = groupWord(mapColumn(state) ?? survey.groups?.[0]);
  const number = groupsOf(matrix.groups);
  const data = sources('Map', () => [{ caption: capital(many), rows: matrix.groups, columns: [{ head: capital(one), cell: group => group.name }, { head: 'People', number: true, cell: group => group.people }] }],
    () => [api.address(api.of(state.survey, 'matrix'), api.survey(state, mapColumn(state)))]);
  root.append(el('div', { class: 'page whole' },
    el('header', {}, el('div', {}, el('h1', { text: `${count(survey.people)} people in ${count(matrix.groups.length)} ${many}.` }), el('p', { text: closed ? 'Single people are not shown to this reader.' : `So many people are shown by ${one} first.` })), el('div', { class: 'tools' }, data.buttons)),
    overview(matrix, number, closed ? null : name => update({ other: { ...state.other, in: slug(name) } }))));
  return { show() {}, keys: { t: data.open }, close() {} };
}

function persons(root, { network, whole, group, apart = false, catalogue, insights, earlier, since, change }, { state, update, survey, names }) {
  let now = state;
  const nameOf = columnsOf(whole);
  const panel = mapPanel(build(network), {
    tools: true, names, column: mapColumn(state) ?? survey.groups?.[0], tieWords: of => (kindsOf(survey).find(each => each.tie === of.tie)?.text ?? of.tie).toLowerCase(),
    earlier, since, change, counts: countsOf(change), leave: ids => update({ view: 'scenarios', pick: null, other: { ...now.other, try: 'departures', leaving: ids.join(',') } }),
    survey, number: groupsOf(network.groups), catalogue,
    finding: of => insights.find(insight => insight.id === of.find) ?? null, person: id => personOf(now, id), find: finder(whole),
    explain: (person, id) => explain(cardOf(catalogue, id, 'person'), { person: person.id }, person.figures[id], now, id => nameOf(id).name, person.name), call: of => api.address(api.of(of.survey, 'network'), api.survey(of, mapColumn(of))),
  }, state, update);
  const back = () => {
    const { in: gone, ...other } = now.other;
    update({ other, person: null, to: null, hide: [] });
  };
  const note = group ? el('p', { class: 'part-of' }, apart ? `Showing the people of ${group} and the ties among them: ${count(network.people.id.length)} of ${count(survey.people)} people. `
    : `Showing ${group} and those tied to it: ${count(network.people.id.length)} of ${count(whole.people.id.length)} people. `,
    el('button', { type: 'button', class: 'link', text: `All ${groupWord(mapColumn(state) ?? survey.groups?.[0])[1]}`, on: { click: back } })) : null;
  root.append(el('div', { class: group ? 'alone noted' : 'alone' }, el('h1', { class: 'out', text: 'Map' }), note, panel.root));
  panel.start();
  return {
    show(next) {
      now = next;
      panel.show(next);
    },
    keys: panel.keys, close: panel.close,
  };
}
