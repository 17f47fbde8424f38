// The panel of several chosen people: one sentence, their groups, their ties beside what size would give, and who they are.

import { el } from '../dom.js';
import { capital, count, groupWord, inWords, share, some } from '../words.js';
import { bar, gauge } from './bar.js';

const LISTED = 150;

/**
 * `group` is {people: [{at, name, group}], about, others(text), typed, part, unlinked, lost}: `about` as map/group.js tells it, null where it
 * is withheld, others() gives whom a text finds as {found, matching, groups}, typed.text is what was typed,
 * part how many people this map has where they are not all. `given` is {number(group),
 * column, tie}; `acts` are tick(at, on), all(group), only, without, widen, csv, leave (or null), clear and close.
 */
export function chosenPanel(group, given, acts) {
  const n = group.people.length;
  return [
    el('header', {},
      el('h2', { text: n === 0 ? 'Choose people' : `${counted(n)} chosen` }),
      el('button', { type: 'button', class: 'close', 'aria-label': n ? 'Choose nobody' : 'Close', text: '×', on: { click: n ? acts.clear : acts.close } })),
    group.lost ? el('p', { class: 'sm', text: `This link speaks of ${some(group.lost, 'chosen person', 'chosen people')}, more than a link can carry. Choose them again.` }) : null,
    n === 0 ? el('p', { class: 'sm mut', text: 'Draw around people on the map, or tick them below. With Shift held, dragging draws without this tool, and a click adds or takes away one.' }) : told(group, given, acts),
    el('div', { class: 'adding' }, adder(group, given, acts)),
  ];
}

function told({ people, about, unlinked, part }, { number, column, tie }, acts) {
  const act = (text, key, press) => el('button', { type: 'button', class: 'btn', 'data-keep': key, text, on: { click: press } });
  return [
    el('p', { class: 'tells', text: sentence(people, about, column) }),
    about ? figures(about, number, tie, part) : el('p', { class: 'few withheld', text: 'fewer than 5 people' }),
    el('p', { class: 'row' }, act('Only these', 'only', acts.only), act('Hide these', 'without', acts.without), act('CSV', 'csv', acts.csv), act('Add neighbours', 'widen', acts.widen),
      acts.leave ? act('If they left …', 'leave', acts.leave) : null),
    unlinked ? el('p', { class: 'sm mut', text: 'More than 60 people: this choice stays in this window and is not part of the link.' }) : null,
  ];
}

/** "Nine people", "24 people", as sentences begin. */
const counted = n => `${capital(inWords(n))} ${n === 1 ? 'person' : 'people'}`;

function sentence(people, about, column) {
  const groups = new Set(people.map(person => person.group)).size;
  const [one, many] = groupWord(column ?? 'group');
  const who = `${counted(people.length)} of ${groups === 1 ? `one ${one}` : `${inWords(groups)} ${many}`}`;
  if (!about) return `${who}. Figures about fewer than 5 people are not shown, nor where fewer than 5 others remain.`;
  if (about.given === 0) return `${who}; they give no tie.`;
  return `${who}; ${about.among === 0 ? 'none' : count(about.among)} of the ${some(about.given, 'tie', 'ties')} they give ${about.among <= 1 ? 'stays' : 'stay'} among them.`;
}

function figures(about, number, tie, part) {
  const { expected } = about;
  const most = Math.max(about.among, about.out, about.into, expected.among, expected.out, expected.into, 1);
  const row = (text, value, of) => el('li', {}, el('span', { class: 'lab' }, el('span', { text }), el('b', { class: 'num', text: count(value) }), el('span', { class: 'mut num', text: `by size ${of.toFixed(1)}` })), bar(value / most, of / most));
  const largest = Math.max(...about.groups.map(group => group.people));
  return [
    el('ul', { class: 'parts', 'aria-label': 'Chosen people by group' }, about.groups.slice(0, 8).map(({ name, people }) => el('li', {}, el('span', { class: 'lab' }, el('span', {}, el('span', { class: `dot k${number(name)}` }), name), el('b', { class: 'num', text: count(people) })), bar(people / largest, null, number(name)))),
      about.groups.length > 8 ? el('li', { class: 'mut', text: `and ${some(about.groups.length - 8, 'more', 'more')}` }) : null),
    el('h3', { text: `Ties of ${tie}` }),
    el('ul', { class: 'parts', 'aria-label': 'Ties' }, row('Among them', about.among, expected.among), row('From them to others', about.out, expected.out), row('From others to them', about.into, expected.into)),
    about.returned === null ? el('p', { class: 'sm mut', text: 'No tie among them of which both ends answered.' })
      : gauge({ label: 'Returned among them', observed: about.returned, expected: about.whole ?? 0, expectedLabel: `all on this map: ${share(about.whole ?? 0)}` }),
    el('p', { class: 'xs mut', text: `Line: what as many people would have if ties went to anybody alike.${part === null ? '' : ` Counted among the ${count(part)} people of this map.`}` }),
  ];
}

/** The chosen with check marks, and a field that offers others. */
function adder({ people, others, typed }, { number }, acts) {
  const tick = (person, on) => el('li', {}, el('label', {}, el('input', { type: 'checkbox', checked: on, 'data-keep': `tick-${person.at}`, on: { change: event => acts.tick(person.at, event.target.checked) } }),
    el('span', { class: `dot k${number(person.group)}`, title: person.group }), person.name));
  const offered = el('ul', { class: 'ties', 'aria-label': 'People to add' });
  const more = el('p', { class: 'sm mut', role: 'status' });
  const whole = el('div', { class: 'row' });
  const field = el('input', { type: 'search', class: 'filter', placeholder: 'Add a name or group', 'aria-label': 'Add a name or group', autocomplete: 'off', spellcheck: 'false', 'data-keep': 'adding' });
  const offer = () => {
    typed.text = field.value;
    const { found, matching, groups } = others(field.value.trim());
    whole.replaceChildren(...groups.map(name => el('button', { type: 'button', class: 'btn', 'data-keep': `all-${name}`, text: `All of ${name}`, on: { click: () => acts.all(name) } })));
    offered.replaceChildren(...found.map(person => tick(person, false)));
    more.textContent = typed.text.trim() === '' ? '' : matching > found.length ? `${count(matching)} people; type more of the name` : matching + groups.length === 0 ? 'Nobody else of that name' : '';
  };
  field.value = typed.text;
  field.addEventListener('input', offer);
  offer();
  return [
    people.length ? el('ul', { class: 'ties', 'aria-label': 'Chosen people' }, people.slice(0, LISTED).map(person => tick(person, true))) : null,
    people.length > LISTED ? el('p', { class: 'sm mut', text: `and ${count(people.length - LISTED)} more; the CSV holds all` }) : null,
    field, whole, offered, more,
  ];
}
