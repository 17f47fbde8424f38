// Bridges: who carries the ways between departments, which of them hang on one person, and what keeps people apart.

import * as api from '../api.js';
import { el } from '../dom.js';
import { bar } from '../parts/bar.js';
import { figures, head, panel } from '../parts/head.js';
import { sources } from '../parts/sources.js';
import { tell, told } from '../parts/told.js';
import { capital, chance, count, figure, groupWord, inWords, percent, share, some } from '../words.js';
import { cardOf } from './behind.js';
import { pairsOfGroups, without } from './bridging.js';
import { columnsOf, groupsOf, networkOf } from './shared.js';
import { stories } from './spanning.js';

export const title = 'Bridges';

export const needs = state => [state.survey, state.tie, state.by, state.min];

export async function load(state, survey) {
  const ask = route => api.get(api.of(state.survey, route), api.survey(state));
  const [network, bridges, splits, catalogue] = await Promise.all([networkOf(state, survey), ask('bridges'), ask('splits'), api.get('metrics').catch(() => ({ metrics: [] }))]);
  return { network, bridges, splits: splits.splits ?? [], catalogue: catalogue.metrics ?? [] };
}

export function draw(root, { network, bridges, splits, catalogue }, { state, update, survey }) {
  const [one, many] = groupWord(state.by ?? survey.groups?.[0]);
  const person = columnsOf(network);
  const number = groupsOf(network.groups);
  const list = bridges.people;
  const names = network.people.id.length > 0;
  const pairs = pairsOfGroups(network);
  const threads = pairs.filter(pair => pair.common.length > 0);
  const apartPairs = without(network, pairs);
  const story = stories({ state, one, many, catalogue, nameOf: id => person(id).name, pairs, apart: apartPairs, bridges });
  const open = id => update({ view: 'map', person: id });
  const who = (id, name) => el('button', { type: 'button', class: 'link', text: name ?? person(id).name, on: { click: () => open(id) } });
  const data = sources('Bridges', tables, () => ['bridges', 'splits', 'network'].map(route => api.address(api.of(state.survey, route), api.survey(state))));

  root.append(el('div', { class: 'page' },
    head(sentence(), `Connects: has ties both ways into another ${one}. By how many ${many} are reached, then by ways that run through them; no figure adds these up.`, data.buttons),
    figures([
      ['People who connect', count(bridges.peopleCount), names ? `of ${count(network.people.id.length)}` : null, list.length ? story.connecting : null],
      names ? [`Pairs of ${many} on one person`, count(threads.length), `of ${count(pairs.length)} with ties`, story.hanging] : null,
      names ? ['Pairs without any tie', count(apartPairs.length), null, story.untied] : null,
      ['Ties nothing else replaces', count(bridges.ties.bridgeCount), bridges.ties.bridgeCount === 1 ? 'bridge' : 'bridges', list.length ? story.alone : null],
    ]),
    el('div', { class: 'cols wide-left' },
      list.length === 0 ? null : panel('Who connects', list.length ? `The first ${count(list.length)}. Dots: ${many} reached both ways. If they left: how much less close ${many} would be.` : 'Names are not shown to this reader.',
        list.length ? el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Who connects' }, el('table', { class: 'five bridges' },
          el('caption', { class: 'out', text: 'People who connect' }),
          el('thead', {}, el('tr', {}, ['Person', 'Reaches', 'Ways across', 'If they left', 'Who could step in'].map(text => el('th', { scope: 'col', text })))),
          el('tbody', {}, list.map(row)))) : null),
      el('div', { class: 'stacked' },
        names ? panel(`Pairs of ${many} on one person`, 'All ties of the pair run through one person. Bar: ties of the pair.', threads.length ? el('ul', { class: 'threads' }, threads.map(thread))
          : el('p', { class: 'mut', text: `No pair of ${many} hangs on one person.` })) : null,
        apart()))));

  function row(each) {
    const reached = each.joins.filter(join => join.mutual > 0).sort((a, b) => (a.group < b.group ? -1 : 1));
    const said = reached.map(join => join.group).join(', ');
    return el('tr', {},
      el('th', { scope: 'row' }, who(each.person, each.name), el('span', { class: 'dp', text: each.group })),
      el('td', { class: 'dots', title: said }, el('span', { class: 'out', text: said }), el('button', { type: 'button', class: 'plain', 'aria-label': `${some(reached.length, one, many)} reached by ${each.name}`, on: { click: () => tell(story.reached(each)) } }, reached.map(join => el('span', { class: `dot k${number(join.group)}`, 'aria-hidden': 'true' })))),
      el('td', { class: 'num' }, told(count(each.pairsAcross), () => story.across(each), `Ways across of ${each.name}`)),
      el('td', { class: 'num' }, typeof each.loss.impact === 'number' ? told(percent(each.loss.impact), () => story.lost(each), `If ${each.name} left`) : '–'),
      el('td', { class: 'who' }, each.substitutes.slice(0, 1).map(other => who(other.person, other.name)), each.substitutes.length ? [' ', told(each.substitutes.length > 1 ? `and ${count(each.substitutes.length - 1)} more` : 'alone', () => story.stepping(each), `Who could step in for ${each.name}`)] : 'nobody yet'));
  }

  function thread(pair) {
    const most = Math.max(...threads.map(each => each.ties));
    return el('li', {},
      el('p', {}, el('span', { class: `dot k${number(pair.a)}` }), ` ${pair.a} and ${pair.b} `, el('span', { class: `dot k${number(pair.b)}` })),
      el('div', { class: 'bar', vars: { '--v': `${(pair.ties / most) * 100}%` }, 'aria-hidden': 'true' }, el('i')),
      el('p', { class: 'sm mut' }, told(some(pair.ties, 'tie', 'ties'), () => story.thread(pair)), ', all through ', pair.common.map((id, at) => [at ? ' and ' : '', who(id)])));
  }

  /** What ties follow: departments, places, levels. */
  function apart() {
    const known = splits.filter(split => typeof split.assortativity === 'number');
    return known.length === 0 ? null : panel('What ties follow', 'Bar: how far like is tied to like, 1 for only. Line: what chance gives.', el('table', { class: 'thin' }, el('caption', { class: 'out', text: 'What ties follow' }),
      el('tbody', {}, known.map(split => el('tr', {}, el('th', { scope: 'row', text: capital(groupWord(split.column)[0]) }),
        el('td', { class: 'w' }, bar(Math.max(0, split.assortativity), Math.max(0, split.chanceMean))), el('td', {}, follows(split)))))));
  }

  function follows(split) {
    const text = split.assortativity.toFixed(2).replace('-', '−');
    const card = cardOf(catalogue, 'assortativity.group', 'network');
    const column = groupWord(split.column)[0];
    return told(text, () => ({
      title: `How far ties follow ${column}`, url: api.address(api.of(state.survey, 'splits'), api.survey(state)), means: card?.reading ?? card?.question ?? '', how: card?.definition,
      values: [['Figure', text], ['By chance', figure(split.chanceMean, true)], ['Chance', [chance('p', split.p), chance('q', split.q)].filter(Boolean).join(', ')], ['Ties inside', share(split.inside)], ['Groups', count(split.groups)]],
    }), capital(column));
  }

  function sentence() {
    if (!names) return `${capital(inWords(bridges.peopleCount))} people connect ${many}.`;
    if (pairs.length === 0) return `No tie joins two ${many}.`;
    const first = threads.length === 0 ? `No pair of ${many} hangs on one person` : `${capital(inWords(threads.length))} of ${count(pairs.length)} pairs of ${many} ${threads.length === 1 ? 'hangs' : 'hang'} on one person`;
    const top = list[0]?.joins.filter(join => join.share === 1).length ?? 0;
    return top > 1 ? `${first}; ${inWords(top)} of them on ${list[0].name}.` : `${first}.`;
  }

  function tables() {
    const ties = [...bridges.ties.bridges.map(tie => ({ ...tie, kind: 'bridge' })), ...bridges.ties.localBridges.map(tie => ({ ...tie, kind: 'local bridge' }))];
    return [
      { caption: 'People who connect', rows: list, columns: [{ head: 'Name', cell: each => each.name }, { head: capital(one), cell: each => each.group },
        { head: 'Reaches', cell: each => each.joins.filter(join => join.mutual > 0).map(join => join.group).join('; ') }, { head: 'Number reached', number: true, cell: each => each.groupsReached },
        { head: 'Ways across', number: true, cell: each => each.pairsAcross }, { head: 'Freedom', number: true, cell: each => each.freedom }, { head: 'Ties', number: true, cell: each => each.ties },
        { head: 'Loss', number: true, cell: each => each.loss.impact }, { head: 'Could step in', cell: each => each.substitutes.map(other => other.name).join('; ') }] },
      { caption: `Pairs of ${many}`, rows: pairs, columns: [{ head: 'One', cell: pair => pair.a }, { head: 'Other', cell: pair => pair.b }, { head: 'Ties', number: true, cell: pair => pair.ties },
        { head: 'People at their ends', number: true, cell: pair => pair.ends }, { head: 'All through', cell: pair => pair.common.map(id => person(id).name).join('; ') }] },
      { caption: 'Bridges among ties', rows: ties, columns: [{ head: 'One', cell: tie => tie.aName }, { head: 'Other', cell: tie => tie.bName }, { head: 'What', cell: tie => tie.kind }, { head: `Crosses ${many}`, cell: tie => (tie.crossesGroups ? 'yes' : 'no') }] },
      { caption: 'What ties follow', rows: splits, columns: [{ head: 'Column', cell: split => split.column }, { head: 'Groups', number: true, cell: split => split.groups }, { head: 'Inside', number: true, cell: split => split.inside },
        { head: 'Assortativity', number: true, cell: split => split.assortativity }, { head: 'By chance', number: true, cell: split => split.chanceMean }, { head: 'p', number: true, cell: split => split.p }, { head: 'q', number: true, cell: split => split.q }] },
    ].filter(each => each.rows.length);
  }

  return { show() {}, keys: { t: data.open }, close() {} };
}
