// The form that adds a change to a plan: people or a whole team go elsewhere, departments merge, one splits. Lists and keys first.

import { el } from '../dom.js';
import { capital, count, some } from '../words.js';
import { chip } from './chip.js';

const WAYS = [['people', 'Move people'], ['team', 'Move a team'], ['merge', 'Merge'], ['split', 'Split']];
const ELSEWHERE = '\u0000new';
let serial = 0;

/**
 * `given` is {groups: [{name, shown, people}], everybody: [{id, name, group}] (group as shown), teams: [{boss, name, group, members}],
 * one, many, number(group), search(except, choose)}; `add(moves)` gets what was put together.
 */
export function planner({ groups, everybody, teams, one, many, number, search }, add) {
  const ways = WAYS.filter(([way]) => way !== 'team' || teams.length);
  const root = el('form', { class: 'planner', on: { submit } });
  const said = el('p', { class: 'sm care', role: 'alert' });
  const seats = new Map(groups.map(group => [group.name, group]));
  let way = ways[0][0];
  let people = [];
  const found = new Map();
  let made = () => null;

  function paint(keep = null) {
    const body = { people: peopleFields, team: teamFields, merge: mergeFields, split: splitFields }[way]();
    said.textContent = '';
    root.replaceChildren(
      el('div', { class: 'seg fold', role: 'group', 'aria-label': 'Kind of change' }, ways.map(([key, text]) => el('button', {
        type: 'button', text, 'data-way': key, 'aria-pressed': String(key === way), on: { click: () => { way = key; paint(`[data-way=${key}]`); } },
      }))),
      ...body, said, el('p', {}, el('button', { type: 'submit', class: 'btn main', text: 'Add to the plan' })));
    if (keep) root.querySelector(keep)?.focus();
  }

  function submit(event) {
    event.preventDefault();
    const moves = made();
    if (typeof moves === 'string') {
      said.textContent = moves;
      return;
    }
    people = [];
    add(moves);
    paint('[type=submit]');
  }

  function peopleFields() {
    const to = target(`To which ${one}`);
    made = () => (people.length === 0 ? 'Choose at least one person.' : to.read() ?? [{ people, from: null, to: to.value() }]);
    const put = list => { people = list; paint('.choose'); };
    const name = id => everybody.find(each => each.id === id) ?? found.get(id) ?? { name: id, group: '' };
    return [field('Who', el('div', { class: 'chips tight' },
      people.map(id => chip(name(id).name, `${name(id).name} stays`, () => put(people.filter(each => each !== id)), { number: number(name(id).group) })),
      el('button', { type: 'button', class: 'btn choose', text: people.length ? 'Somebody else too' : 'Choose a person', on: { click: () => search(people, (id, who) => { found.set(id, who); put([...people, id]); }) } }))), to.root];
  }

  function teamFields() {
    const boss = choice(teams.map(team => [team.boss, `${team.name}, ${some(team.members.length, 'person', 'people')}, ${team.group}`]));
    const to = target(`To which ${one}`);
    made = () => to.read() ?? [{ people: teams.find(team => team.boss === boss.value).members, from: null, to: to.value() }];
    return [field('Whose team, with everybody below', boss), to.root];
  }

  function mergeFields() {
    const [first, second] = [0, 1].map(at => choice(options(), groups[at]?.name));
    const into = target('Under which name', () => [first.value, second.value]);
    for (const select of [first, second]) select.addEventListener('change', into.refresh);
    made = () => (first.value === second.value ? `Choose two different ${many}.`
      : into.read() ?? [first.value, second.value].filter(from => from !== into.value()).map(from => ({ people: [], from, to: into.value() })));
    return [el('div', { class: 'two' }, field(`This ${one}`, first), field('And this one', second)), into.root];
  }

  function splitFields() {
    const from = choice(options());
    const list = el('div', { class: 'ticks', role: 'group', 'aria-label': 'Who goes', tabindex: '0' });
    const name = field(`Name of the new ${one}`, el('input', { type: 'text', class: 'filter', maxlength: '100' }));
    const refill = () => list.replaceChildren(...everybody.filter(each => each.group === seats.get(from.value)?.shown)
      .map(each => el('label', {}, el('input', { type: 'checkbox', value: each.id }), each.name)));
    from.addEventListener('change', refill);
    refill();
    made = () => {
      const going = [...list.querySelectorAll('input:checked')].map(box => box.value);
      const to = name.querySelector('input').value.trim();
      if (going.length === 0) return 'Tick who goes.';
      if (going.length === list.querySelectorAll('input').length) return 'Somebody has to stay; to give all another name, merge.';
      return to ? [{ people: going, from: null, to }] : `Give the new ${one} a name.`;
    };
    return [field(`Which ${one}`, from), field('Who goes', list, true), name];
  }

  const options = () => groups.map(group => [group.name, `${group.shown}, ${count(group.people)}`]);

  /** A choice of a group that is there or a new one with its name; read() is what is missing, or null. */
  function target(text, among = null) {
    const list = () => [...(among ? groups.filter(group => among().includes(group.name)).map(group => [group.name, group.shown]) : options()), [ELSEWHERE, `a new ${one} …`]];
    const input = el('input', { type: 'text', class: 'filter', maxlength: '100' });
    const naming = field(`Name of the new ${one}`, input);
    const holder = el('div', { class: 'two' });
    let select;
    const refresh = () => {
      const before = select?.value;
      select = choice(list(), before);
      select.addEventListener('change', show);
      holder.replaceChildren(field(text, select), naming);
      show();
    };
    const show = () => { naming.hidden = select.value !== ELSEWHERE; };
    refresh();
    return {
      root: holder, refresh, value: () => (select.value === ELSEWHERE ? input.value.trim() : select.value),
      read: () => (select.value === ELSEWHERE && !input.value.trim() ? `Give the new ${one} a name.` : null),
    };
  }

  paint();
  return root;
}

const choice = (list, chosen = null) => el('select', { class: 'btn' }, list.map(([value, text]) => el('option', { value, text, selected: value === chosen })));

/** A control under its name. A list of ticks has names of its own. */
function field(text, control, grouped = false) {
  if (grouped || !control.matches('select, input')) return el('div', { class: 'field' }, el('span', { text: capital(text) }), control);
  control.id = `planner-${++serial}`;
  return el('div', { class: 'field' }, el('label', { for: control.id, text: capital(text) }), control);
}
