// Saved plans: what was kept, to open, to compare with today and with each other, and to throw away.

import * as api from '../api.js';
import { el } from '../dom.js';
import { panel } from '../parts/head.js';
import { progress } from '../parts/progress.js';
import { mainFigures, rowsOf, wholeSides } from '../parts/sides.js';
import { changes, inShort, linkOf, tidy } from '../plan.js';
import { Cancelled, workOut } from '../work.js';
import { capital, count, figure, groupWord, inWords, measure, share, some } from '../words.js';
import { keptPlans, planTitle, throwAway } from './keeping.js';

const MOST = 4;
const SHOWN = 4;
const chosen = state => (state.other.plans ?? '').split(',').filter(Boolean);

export const plans = {
  title: 'Saved plans',
  own: true,
  load: async (state, survey, names) => {
    if (names !== 'consultant') return { list: [], catalogue: [], groups: [] };
    const [list, network, catalogue] = await Promise.all([
      keptPlans(state.survey), api.get(api.of(state.survey, 'network'), api.survey(state)), api.get('metrics').catch(() => ({ metrics: [] })),
    ]);
    return { list, groups: network.groups.map(group => group.name), catalogue: catalogue.metrics ?? [] };
  },
  draw,
};

function draw({ list: first, groups, catalogue }, { person, state, survey, names, set, say }) {
  const [one, many] = groupWord(state.by ?? survey.groups?.[0]);
  const nameOf = id => measure(id, catalogue)[0];
  const holder = el('section', { class: 'panel' });
  const place = el('div', { class: 'result' });
  let list = first;
  let now = state;
  let work = null;
  let found = null;

  function heading() {
    if (names !== 'consultant') return say('Saved plans name people.', 'They are for those who see names.');
    say(list.length === 0 ? 'No plan is kept yet.' : `${capital(inWords(list.length))} ${list.length === 1 ? 'plan is' : 'plans are'} kept beside this survey.`,
      list.length ? `Tick up to ${inWords(MOST)} to see them next to today.` : null);
  }

  function paint() {
    const keep = document.activeElement?.dataset?.keep;
    const picked = chosen(now).filter(name => list.some(each => each.name === name));
    holder.replaceChildren(...(list.length === 0
      ? [el('p', { text: 'Put a reorganization together, or choose introductions or departures, and keep them under a name. They then stand here.' }),
        el('p', { class: 'row below-line' }, el('button', { type: 'button', class: 'btn main', text: 'Plan a reorganization', on: { click: () => set({ try: 'reorganization' }) } }))]
      : [el('ul', { class: 'kept' }, list.map(each => row(each, picked))),
        el('p', { class: 'row below-line' }, el('button', {
          type: 'button', class: 'btn main', 'data-keep': 'compare', disabled: picked.length === 0, text: picked.length > 1 ? `Compare ${inWords(picked.length)} plans with today` : 'Compare with today',
          on: { click: () => set({ plans: picked.join(','), run: '1' }) },
        }))]));
    if (keep) holder.querySelector(`[data-keep="${CSS.escape(keep)}"]`)?.focus();
  }

  function row(each, picked) {
    const said = changes(tidy(each), groups, person).map(change => change.text);
    const ticked = picked.includes(each.name);
    const tick = () => set({ plans: (ticked ? picked.filter(name => name !== each.name) : [...picked, each.name]).join(',') || null, run: null });
    return el('li', {},
      el('label', {}, el('input', { type: 'checkbox', 'data-keep': `tick-${each.name}`, checked: ticked, disabled: !ticked && picked.length >= MOST, on: { change: tick } }), el('b', { text: planTitle(each.name) })),
      el('p', { class: 'sm mut', text: `${inShort(each)}: ${said.slice(0, SHOWN).join(' ')}${said.length > SHOWN ? ` And ${count(said.length - SHOWN)} more.` : ''}` }),
      el('span', { class: 'row' },
        el('button', { type: 'button', class: 'link', text: 'Open', 'aria-label': `Open ${planTitle(each.name)}`, on: { click: () => set({ try: 'reorganization', ...linkOf(tidy(each), groups), plans: null, run: '1' }) } }),
        el('button', { type: 'button', class: 'link', text: 'Delete', 'aria-label': `Delete ${planTitle(each.name)}`, on: { click: () => throwAway(now.survey, each.name, forget) } })));
  }

  async function forget() {
    list = await keptPlans(now.survey).catch(() => list);
    const left = chosen(now).filter(name => list.some(each => each.name === name));
    heading();
    paint();
    if (left.length !== chosen(now).length) set({ plans: left.join(',') || null, run: null });
    (holder.querySelector('input, button'))?.focus();
  }

  async function run() {
    work?.cancel();
    work = null;
    found = null;
    place.replaceChildren();
    const picked = chosen(now).map(name => list.find(each => each.name === name)).filter(Boolean).slice(0, MOST);
    if (now.other.run !== '1' || picked.length === 0) return;
    const sides = [];
    try {
      for (const each of picked) {
        const mine = workOut(survey, api.survey(now), tidy(each), step => work === mine && bar.tell(step));
        const bar = progress(`Working out “${planTitle(each.name)}”, ${count(sides.length + 1)} of ${count(picked.length)}`, nameOf, () => {
          mine.cancel();
          if (work === mine) ended();
        });
        work = mine;
        place.replaceChildren(bar.root);
        const result = await mine.result;
        if (work !== mine) return;
        sides.push({ name: planTitle(each.name), ...result });
      }
      work = null;
      found = sides;
      place.replaceChildren(...compared(sides));
    } catch (problem) {
      if (work === null && problem instanceof Cancelled) return;
      if (problem instanceof Cancelled) return ended();
      work = null;
      place.replaceChildren(el('section', { class: 'panel working' }, el('div', { role: 'alert' }, el('p', {}, el('b', { text: problem.message })), problem.detail ? el('p', { text: problem.detail }) : null), again()));
    }
  }

  const again = () => el('button', { type: 'button', class: 'btn main', text: 'Try again', on: { click: run } });

  function ended() {
    work = null;
    place.replaceChildren(el('section', { class: 'panel working' }, el('p', { role: 'status', text: 'The work was ended before it was done.' }), again()));
    place.querySelector('button').focus();
  }

  function compared(sides) {
    const all = [sides[0].before, ...sides.map(side => side.after)];
    const heads = ['Today', ...sides.map(side => side.name)];
    const main = all.map(mainFigures);
    const print = (value, act) => (typeof value === 'number' ? act(value) : '–');
    const lines = [['Ties across', 'across', share], [capital(many), 'groups', count], ['Called a silo', 'silos', count], [`Closeness between ${many}`, 'closeness', figure]];
    return [
      panel('Today and each plan', `Computed on the ties of today, by ${one}.`, el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Plans compared' }, el('table', { class: 'data' },
        el('caption', { class: 'out', text: 'Main figures of each plan' }),
        el('thead', {}, el('tr', {}, el('th', { scope: 'col', text: 'Figure' }), heads.map(text => el('th', { scope: 'col', class: 'n', text })))),
        el('tbody', {}, lines.map(([text, key, act]) => el('tr', {}, el('th', { scope: 'row', text }), main.map(each => el('td', { class: 'n', text: print(each[key], act) })))))))),
      wholeSides(rowsOf(all, catalogue), heads, row => ({ values: heads.map((text, at) => [text, figure(row.values[at])]) })),
    ];
  }

  paint();
  return {
    sentence: 'Saved plans', said: null, body: names === 'consultant' ? [holder, place] : [],
    tables: () => (found ? [{ caption: 'Plans compared', rows: rowsOf([found[0].before, ...found.map(side => side.after)], catalogue), columns: [{ head: 'Figure', cell: each => each.name }, { head: 'Id', cell: each => each.id },
      ...['Today', ...found.map(side => side.name)].map((head, at) => ({ head, number: true, cell: each => each.values[at] }))] }]
      : [{ caption: 'Saved plans', rows: list, columns: [{ head: 'Plan', cell: each => each.name }, { head: 'Holds', cell: inShort }, { head: 'Changes', cell: each => changes(tidy(each), groups, person).map(change => change.text).join(' ') }] }]),
    calls: () => [api.address(api.of(now.survey, 'plans')), ...chosen(now).map(plan => ({ url: api.address(api.of(now.survey, 'scenarios'), { ...api.survey(now), plan }), body: {} }))],
    start() {
      heading();
      run();
    },
    show(next) {
      const before = now;
      now = next;
      paint();
      if (['plans', 'run'].some(key => (before.other[key] ?? null) !== (next.other[key] ?? null))) run();
    },
    close() {
      const mine = work;
      work = null;
      mine?.cancel();
    },
  };
}
