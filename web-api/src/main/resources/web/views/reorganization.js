// Reorganization: people, teams and whole departments elsewhere, and every figure today and with the plan, side by side.

import * as api from '../api.js';
import { el } from '../dom.js';
import { matrix, ramp } from '../parts/matrix.js';
import { panel } from '../parts/head.js';
import { planner } from '../parts/planner.js';
import { progress } from '../parts/progress.js';
import { search } from '../parts/search.js';
import { across, mainFacts, mainFigures, rowsOf, siloSides, wholeSides } from '../parts/sides.js';
import { changes, isNothing, linkOf, planOf, shown } from '../plan.js';
import { Cancelled, workOut } from '../work.js';
import { capital, count, groupWord, inWords, measure, share, slug, some, times } from '../words.js';
import { keepPlan } from './keeping.js';
import { folded, groupsOf, named, networkOf, others, unnamed } from './shared.js';
import { sideTables } from './sidetables.js';
import { teamsOf } from './teams.js';

export const reorganization = {
  title: 'Reorganization',
  own: true,
  load: async (state, survey) => {
    const lines = survey.kinds.filter(kind => kind.meaning === 'REPORTING').map(kind => kind.name);
    const [raw, chart, catalogue] = await Promise.all([
      folded(survey) ? api.get(api.of(state.survey, 'matrix'), api.survey(state)) : api.get(api.of(state.survey, 'network'), api.survey(state)),
      lines.length ? networkOf(state, survey, { group: state.by, tie: lines.join(',') }) : null,
      api.get('metrics').catch(() => ({ metrics: [] })),
    ]);
    return { groups: raw.groups, chart, catalogue: catalogue.metrics ?? [] };
  },
  draw,
};

function draw({ groups, chart, catalogue }, { network, person, number, state, survey, names, set, say, update }) {
  const [one, many] = groupWord(state.by ?? survey.groups?.[0]);
  const all = groups.map(group => group.name);
  const nameOf = id => measure(id, catalogue)[0];
  const list = el('section', { class: 'panel plan' });
  const place = el('div', { class: 'result' });
  let now = state;
  let work = null;
  let result = null;
  let colour = number;
  if (names !== 'consultant' || unnamed(network)) {
    return { sentence: 'What would another structure change?', said: 'Plans name people, so they are for those who see names.', body: [], tables: () => [], calls: () => [], show() {}, close() {} };
  }
  const everybody = network.people.id.map(id => ({ id, ...person(id) }));
  const plan = () => planOf(now.other, all);
  const put = (next, run = null) => set({ ...linkOf(next, all), run });
  const form = planner({
    groups: groups.map(group => ({ ...group, shown: shown(group.name) })), everybody, teams: chart ? teamsOf(chart, person) : [], one, many, number,
    search: (except, choose) => search(others(network, state, survey, person, except), number, choose),
  }, moves => put({ ...plan(), moves: [...plan().moves, ...moves] }));
  const calls = () => [{ url: api.address(api.of(now.survey, 'scenarios'), api.survey(now)), body: plan() }];

  function paint() {
    const mine = plan();
    const keep = document.activeElement?.dataset?.keep;
    list.replaceChildren(el('h2', { text: 'The plan' }), ...(isNothing(mine)
      ? [el('p', { class: 'sub', text: 'Nothing is planned yet.' }), el('p', { text: `Move people or a team, merge two ${many} or split one. Each change stands here; then every figure is shown today and with the plan.` }),
        el('p', { class: 'mut sm spaced', text: 'Nothing is stored until you keep it, and nobody is told.' })]
      : [el('p', { class: 'sub', text: 'In this order. Nothing is stored until you keep it.' }),
        el('ol', { class: 'steps' }, changes(mine, all, person).map(({ text, without }) => el('li', {}, el('span', { text }),
          el('button', { type: 'button', class: 'link', text: 'Remove', 'aria-label': `Remove: ${text}`, on: { click: () => put(without) } })))),
        el('div', { class: 'row' },
          el('button', { type: 'button', class: 'btn main', 'data-keep': 'run', text: 'Show before and after', on: { click: () => put(mine, '1') } }),
          el('button', { type: 'button', class: 'btn', 'data-keep': 'keep', text: 'Keep as a plan', on: { click: () => keepPlan(now.survey, mine) } }),
          el('button', { type: 'button', class: 'btn', text: 'Start over', on: { click: () => set({ moves: null, leaving: null, pairs: null, run: null }) } }))]));
    if (keep) list.querySelector(`[data-keep=${keep}]`)?.focus();
    else if (document.activeElement === document.body) list.querySelector('[data-keep=run]')?.focus();
  }

  /** Begins the work that the link asks for; what was begun for another plan ends. */
  function run() {
    work?.cancel();
    work = null;
    result = null;
    place.replaceChildren();
    if (now.other.run !== '1' || isNothing(plan())) return say('What would another structure change?', null);
    say('Working out the plan …', 'Today’s ties stay as they are; only who belongs where is changed.');
    const mine = workOut(survey, api.survey(now), plan(), step => work === mine && bar.tell(step));
    const bar = progress('Every figure is measured twice, today and with the plan', nameOf, () => {
      mine.cancel();
      if (work === mine) cancelled();
    });
    work = mine;
    place.replaceChildren(bar.root);
    mine.result.then(found => work === mine && done(found), problem => work === mine && (problem instanceof Cancelled ? cancelled() : failed(problem)));
  }

  const again = () => el('button', { type: 'button', class: 'btn main', text: 'Try again', on: { click: run } });

  function cancelled() {
    work = null;
    say('Cancelled: nothing was changed.', null);
    place.replaceChildren(el('section', { class: 'panel working' }, el('p', { role: 'status', text: 'The work was ended before it was done.' }), again()));
    place.querySelector('button').focus();
  }

  function failed(problem) {
    work = null;
    say('This plan cannot be worked out.', null);
    place.replaceChildren(el('section', { class: 'panel working' }, el('div', { role: 'alert' }, el('p', {}, el('b', { text: problem.message })), problem.detail ? el('p', { text: problem.detail }) : null,
      problem.errors?.map(error => el('p', { class: 'sm', text: [error.column, error.value, error.message ?? error.rule].filter(Boolean).join(': ') }))), again()));
  }

  function done(found) {
    result = found;
    say(sentence(), `${silos()}Computed on the ties of today: nobody would make a new one, and nobody would drop one.`);
    const { before, after } = result;
    colour = groupsOf([...named(before.matrix).groups, ...named(after.matrix).groups.filter(group => !all.map(shown).includes(group.name))]);
    place.replaceChildren(
      mainFacts(before, after, many),
      el('div', { class: 'cols two-sides' }, side('Today', before), side('With the plan', after)),
      el('div', { class: 'cols leading under' },
        siloSides(before, after, one, colour, shown),
        wholeSides(rowsOf([before, after], catalogue), ['Today', 'With the plan'], row => evidence(row))));
  }

  const evidence = row => {
    const asked = { ...api.survey(now), metric: row.id };
    const url = api.of(now.survey, 'evidence');
    return {
      values: [['Today', row.values[0] ?? '–'], ['With the plan', row.values[1] ?? '–']],
      rows: { answer: api.get(url, asked), url: api.address(url, asked), nameOf: id => person(id).name },
    };
  };

  function side(heading, { matrix: cells }) {
    const data = named(cells);
    const order = data.groups.map((group, at) => at).sort((a, b) => (data.groups[a].name < data.groups[b].name ? -1 : 1));
    return panel(heading, `Rows give, columns receive. 1: as many ties as the activity of both ${many} suggests.`,
      el('div', { class: 'scroll small' }, matrix(data, order, now.cell, colour, { select: key => update({ cell: key === now.cell ? null : key }, { replace: true }) })),
      heading === 'Today' ? ramp() : el('p', { class: 'note', role: 'status' }, cellWords()));
  }

  /** The chosen cell on both sides, as a sentence. */
  function cellWords() {
    const [from, to] = (now.cell ?? '').split('~');
    const read = ({ matrix: cells }) => {
      const at = key => cells.groups.findIndex(group => slug(shown(group.name)) === key);
      const cell = cells.cells[at(from)]?.[at(to)];
      return cell ? { cell, kept: cells.insideShare?.[at(from)], names: [from, to].map(key => shown(cells.groups[at(key)].name)) } : null;
    };
    const sides = [read(result.before), read(result.after)];
    const either = sides[1] ?? sides[0];
    if (!either) return 'Choose a cell to read it on both sides.';
    const kept = each => (!each ? `no such ${one}` : each.cell.withheld ? 'not shown, fewer than 5 people' : typeof each.kept === 'number' ? share(each.kept) : 'no ties');
    if (from === to) return [el('b', { text: `${either.names[0]} keeps to itself` }), ` of the ties that its people give: today ${kept(sides[0])}; with the plan ${kept(sides[1])}.`];
    const words = each => (!each ? 'no such pair' : each.cell.withheld ? 'not shown, fewer than 5 people' : `${some(each.cell.ties, 'tie', 'ties')}, ${times(each.cell.observedExpected, each.cell.ties)} times as expected`);
    return [el('b', { text: `${either.names[0]} supports ${either.names[1]}` }), `: today ${words(sides[0])}; with the plan ${words(sides[1])}.`];
  }

  function sentence() {
    const [today, then] = [mainFigures(result.before), mainFigures(result.after)];
    const hundred = part => count(Math.round(part * 100));
    if (today.across === null || then.across === null) return `With this plan there would be ${some(then.groups, one, many)}.`;
    return hundred(today.across) === hundred(then.across) ? `With this plan ${hundred(then.across)} of 100 ties would cross a ${one} line, as today.`
      : `With this plan ${hundred(then.across)} of 100 ties would cross a ${one} line, ${hundred(today.across)} today.`;
  }

  function silos() {
    const [today, then] = [mainFigures(result.before).silos, mainFigures(result.after).silos];
    const said = then === 0 ? `No ${one}` : `${capital(inWords(then))} ${then === 1 ? one : many}`;
    return today === then ? '' : `${said} would be called a silo, ${inWords(today)} today. `;
  }

  paint();
  return {
    sentence: 'What would another structure change?', said: null,
    body: [el('div', { class: 'cols leading planning' }, panel('Add a change', `Ties stay as they are; people belong to another ${one}.`, form), list), place],
    tables: () => (result ? sideTables(result, catalogue, person, one) : [{ caption: 'The plan', rows: changes(plan(), all, person), columns: [{ head: 'Change', cell: each => each.text }] }]),
    calls, start: run,
    show(next) {
      const before = now;
      now = next;
      const same = key => (before.other[key] ?? null) === (next.other[key] ?? null);
      if (['moves', 'leaving', 'pairs', 'run'].every(same)) {
        if (result && before.cell !== next.cell) repaint();
        return;
      }
      paint();
      run();
    },
    close() {
      const mine = work;
      work = null;
      mine?.cancel();
    },
  };

  /** Draws both matrices anew around the chosen cell; the focus stays on it. */
  function repaint() {
    const at = [...place.querySelectorAll('.mx')].findIndex(each => each.contains(document.activeElement));
    const key = document.activeElement?.dataset?.key;
    place.querySelector('.two-sides').replaceChildren(side('Today', result.before), side('With the plan', result.after));
    if (at >= 0) [...place.querySelectorAll('.mx')][at].querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }
}
