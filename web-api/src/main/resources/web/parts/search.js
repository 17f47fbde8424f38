// Find a person: type a part of the name, arrows choose, Enter shows.

import { el } from '../dom.js';
import { count } from '../words.js';
import { dialog } from './dialog.js';

const MOST = 30;
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Opens the search over people {id, name, group}; `number(group)` is a colour, `choose(id)` is called once. */
export function search(people, number, choose, title = 'Find a person') {
  let found = [];
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
    choose(person.id);
  };
  const draw = () => {
    list.replaceChildren(...found.slice(0, MOST).map((person, index) => el('li', {
      role: 'option', id: `found-${index}`, 'aria-selected': String(index === at), on: { click: () => take(person) },
    }, el('span', { class: `dot k${number(person.group)}` }), person.name, el('span', { class: 'mut sm', text: person.group }))));
    list.hidden = found.length === 0;
    said.textContent = found.length === 0 ? 'Nobody of that name' : found.length > MOST ? `${count(found.length)} people; type more of the name` : '';
    field.setAttribute('aria-activedescendant', found.length ? `found-${at}` : '');
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const filter = () => {
    const wanted = plain(field.value.trim());
    found = people.filter(person => plain(person.name).includes(wanted)).sort((a, b) => (a.name < b.name ? -1 : 1));
    at = 0;
    draw();
  };
  field.addEventListener('input', filter);
  field.addEventListener('keydown', event => {
    const shown = Math.min(found.length, MOST);
    if (event.key === 'Enter' && found[at]) take(found[at]);
    else if (event.key === 'ArrowDown') at = Math.min(at + 1, shown - 1);
    else if (event.key === 'ArrowUp') at = Math.max(at - 1, 0);
    else return;
    event.preventDefault();
    draw();
  });
  filter();
  field.focus();
}
