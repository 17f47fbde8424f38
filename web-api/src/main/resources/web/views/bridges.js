// Bridges: who carries the ways between departments, and which of them hang on one person.

import * as api from '../api.js';
import { el } from '../dom.js';
import { figures, head, panel } from '../parts/head.js';
import { sources } from '../parts/sources.js';
import { capital, count, groupWord, inWords, share, some } from '../words.js';
import { connectors, pairsOfGroups, without } from './bridging.js';
import { columnsOf, groupsOf, named } from './shared.js';

export const title = 'Bridges';

export const needs = state => [state.survey, state.tie, state.by, state.min];

const MOST = 20;
const WORDS = { gatekeeper: 'lets in', representative: 'speaks for', liaison: 'joins two others', itinerant: 'joins within another' };

export async function load(state) {
  const base = api.survey(state);
  const [network, measured] = await Promise.all([api.get(api.of(state.survey, 'network'), base), api.get(api.of(state.survey, 'metrics'), base)]);
  return { network: named(network), measured };
}

export function draw(root, { network, measured }, { state, update, survey }) {
  const [one, many] = groupWord(state.by ?? survey.groups?.[0]);
  const person = columnsOf(network);
  const number = groupsOf(network.groups);
  const list = connectors(network, measured.people ?? {});
  const pairs = pairsOfGroups(network);
  const threads = pairs.filter(pair => pair.common.length > 0);
  const cut = list.filter(each => each.cut);
  const inside = measured.network?.['ei.ties'];
  const open = id => update({ view: 'map', person: id });
  const who = id => el('button', { type: 'button', class: 'link', text: person(id).name, on: { click: () => open(id) } });
  const data = sources('Bridges', tables, () => ['network', 'metrics'].map(route => api.address(api.of(state.survey, route), api.survey(state))));

  root.append(el('div', { class: 'page' },
    head(sentence(), `Connects: has a tie both ways into another ${one}. By how many ${many} are reached, then by ways through them; no figure adds these up.`, data.buttons),
    figures([
      ['People who connect', count(list.filter(each => each.reached.length).length), `of ${count(network.people.id.length)}`],
      [`${capital(many)} on one person`, count(threads.length), `of ${some(pairs.length, 'pair', 'pairs')} with ties`],
      ['Pairs without any tie', count(without(network, pairs)), null],
      ['Cut people', count(cut.length), 'without whom some lose every way'],
      typeof inside === 'number' ? ['Ties across', share((1 + inside) / 2), 'of all pairs tied'] : null,
    ]),
    el('div', { class: 'cols wide-left' },
      panel('Who connects', `The first ${count(Math.min(MOST, list.length))}. Dots: ${many} reached both ways. Choose a name to see them on the map.`,
        list.length ? el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Who connects' }, el('table', { class: 'five bridges' },
          el('caption', { class: 'out', text: 'People who connect' }),
          el('thead', {}, el('tr', {}, ['Person', 'Reaches', ...Object.values(WORDS).map(capital)].map(text => el('th', { scope: 'col', text })))),
          el('tbody', {}, list.slice(0, MOST).map(row)))) : el('p', { class: 'mut', text: 'Nobody is tied both ways into another group.' }),
        el('p', { class: 'note', text: `Lets in: ways from another ${one} to one’s own. Speaks for: from one’s own to another. Joins two others: between two other ${many}. Joins within another: inside one other. (Gould and Fernandez 1989)` })),
      panel(`Pairs of ${many} on one person`, 'All ties of the pair run through one person. Bar: ties of the pair.', threads.length ? el('ul', { class: 'threads' }, threads.map(thread))
        : el('p', { class: 'mut', text: `No pair of ${many} hangs on one person.` })))));

  function row(each) {
    const { group } = person(each.id);
    return el('tr', {},
      el('th', { scope: 'row' }, who(each.id), el('span', { class: 'dp', text: group }), each.cut ? el('span', { class: 'q tag', text: 'cut person' }) : null),
      el('td', { class: 'dots', title: each.reached.join(', ') }, el('span', { class: 'out', text: each.reached.join(', ') }), each.reached.map(name => el('span', { class: `dot k${number(name)}`, 'aria-hidden': 'true' }))),
      Object.keys(WORDS).map(role => el('td', { class: 'num', text: each.roles[role] === null ? '–' : count(each.roles[role]) })));
  }

  function thread(pair) {
    const most = Math.max(...threads.map(each => each.ties));
    return el('li', {},
      el('p', {}, el('span', { class: `dot k${number(pair.a)}` }), ` ${pair.a} and ${pair.b} `, el('span', { class: `dot k${number(pair.b)}` })),
      el('div', { class: 'bar', vars: { '--v': `${(pair.ties / most) * 100}%` }, 'aria-hidden': 'true' }, el('i')),
      el('p', { class: 'sm mut' }, `${some(pair.ties, 'tie', 'ties')}, all through `, pair.common.map((id, at) => [at ? ' and ' : '', who(id)])));
  }

  function sentence() {
    if (pairs.length === 0) return `No tie joins two ${many}.`;
    const first = threads.length === 0 ? `No pair of ${many} hangs on one person` : `${capital(inWords(threads.length))} of ${count(pairs.length)} pairs of ${many} ${threads.length === 1 ? 'hangs' : 'hang'} on one person`;
    return cut.length === 0 ? `${first}; nobody’s leaving would cut people off.` : `${first}; ${inWords(cut.length)} ${cut.length === 1 ? 'person is' : 'people are'} the only way for others.`;
  }

  function tables() {
    return [
      { caption: 'People who connect', rows: list, columns: [{ head: 'Name', cell: each => person(each.id).name }, { head: capital(one), cell: each => person(each.id).group },
        { head: 'Reaches', cell: each => each.reached.join('; ') }, { head: 'Number reached', number: true, cell: each => each.reached.length },
        ...Object.keys(WORDS).map(role => ({ head: capital(role), number: true, cell: each => each.roles[role] })), { head: 'Constraint', number: true, cell: each => each.constraint },
        { head: 'Betweenness', number: true, cell: each => each.betweenness }, { head: 'Cut person', cell: each => (each.cut ? 'yes' : 'no') }] },
      { caption: `Pairs of ${many}`, rows: pairs, columns: [{ head: 'One', cell: pair => pair.a }, { head: 'Other', cell: pair => pair.b }, { head: 'Ties', number: true, cell: pair => pair.ties },
        { head: 'People who carry them', number: true, cell: pair => pair.ends }, { head: 'All through', cell: pair => pair.common.map(id => person(id).name).join('; ') }] },
    ].filter(each => each.rows.length);
  }

  return { show() {}, keys: { t: data.open }, close() {} };
}
