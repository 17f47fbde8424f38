// Find a person: type a part of the name, arrows choose, Enter shows.

import { el } from '../dom.js';
import { count } from '../words.js';
import { dialog } from './dialog.js';

const MOST = 30;
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Finds among people {id, name, group} who are all here, by a part of the name. */
const among = people => wanted => {
  const found = people.filter(person => plain(person.name).includes(plain(wanted))).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { people: found.slice(0, MOST), matching: found.length };
};

/**
 * Opens the search over people {id, name, group}, or over those whom `people(part of the name)` promises as {people, matching};
 * `number(group)` is a colour, `choose(id, person)` is called once.
 */
export function search(people, number, choose, title = 'Find a person') {
  const find = typeof people === 'function' ? people : among(people);
  let found = [];
  let matching = 0;
  let asked = 0;
  let at = 0;
  const list = el('ul', { class: 'found', id: 'found', role: 'listbox', 'aria-label': 'People' });
  const said = el('p', { class: 'sm mut', role: 'status' });
  const field = el('input', {
    class: 'find-box', type: 'search', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'found', 'aria-autocomplete': 'list',
    'aria-label': 'Name', placeholder: 'Name', autocomplete: 'off', spellcheck: 'false',
  });
  const box = dialog('card', title, field, list, said);
  const take = person => {
    box.close();
    choose(person.id, person);
  };
  const draw = () => {
    list.replaceChildren(...found.map((person, index) => el('li', {
      role: 'option', id: `found-${index}`, 'aria-selected': String(index === at), on: { click: () => take(person) },
    }, el('span', { class: `dot k${number(person.group)}` }), person.name, el('span', { class: 'mut sm', text: person.group }))));
    list.hidden = found.length === 0;
    said.textContent = found.length === 0 ? 'Nobody of that name' : matching > found.length ? `${count(matching)} people; type more of the name` : '';
    field.setAttribute('aria-activedescendant', found.length ? `found-${at}` : '');
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const filter = async () => {
    const mine = ++asked;
    const answer = await Promise.resolve(find(field.value.trim())).catch(problem => ({ people: [], matching: 0, problem }));
    if (mine !== asked) return;
    ({ people: found, matching } = answer);
    at = 0;
    draw();
    if (answer.problem) said.textContent = answer.problem.message;
  };
  field.addEventListener('input', filter);
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' && found[at]) take(found[at]);
    else if (event.key === 'ArrowDown') at = Math.min(at + 1, found.length - 1);
    else if (event.key === 'ArrowUp') at = Math.max(at - 1, 0);
    else return;
    event.preventDefault();
    draw();
  });
  filter();
  field.focus();
}
