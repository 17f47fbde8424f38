// The keyboard map: one key an act, `g` then a letter goes to a view; can be switched off.

import { el } from './dom.js';
import { dialog } from './parts/dialog.js';

const SETTING = 'keys-off';
const off = () => localStorage.getItem(SETTING) === '1';

/** Listens for keys. `acts` maps a key to an act; `goes` a letter after g to a view; `view()` is the current view's map. */
export function listen(acts, goes, view) {
  let waiting = false;
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') return acts.Escape();
    if (event.target.closest?.('input, select, textarea') || off()) return;
    const act = waiting ? () => goes[event.key]?.() : acts[event.key] ?? view()[event.key];
    const first = !waiting && event.key === 'g';
    waiting = first;
    if (first || !act) return;
    event.preventDefault();
    act();
  });
}

/** The list of keys, with the switch. */
export function showKeys(rows) {
  const box = el('input', { type: 'checkbox', id: 'keys-on', checked: !off(), on: { change: event => localStorage.setItem(SETTING, event.target.checked ? '0' : '1') } });
  dialog('card', 'Keys',
    el('dl', { class: 'keys' }, rows.map(([keys, what]) => [el('dt', {}, keys.split(' ').map(key => el('kbd', { text: key }))), el('dd', { text: what })])),
    el('p', { class: 'menu' }, el('label', { class: 'row' }, box, 'Keys without a modifier are on')));
}
