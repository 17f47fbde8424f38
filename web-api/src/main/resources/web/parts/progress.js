// Work in progress: how far, with what, and a way to end it.

import { el } from '../dom.js';
import { count } from '../words.js';

/** Answers {root, tell({state, done, total, next})}; `nameOf(id)` says what is being measured; `cancel` ends the work. */
export function progress(what, nameOf, cancel) {
  const words = el('p', { class: 'sm mut', text: 'Beginning …' });
  const bar = el('div', { class: 'bar', role: 'progressbar', 'aria-label': what, 'aria-valuemin': '0', 'aria-valuemax': '100', 'aria-valuenow': '0' }, el('i'));
  const root = el('section', { class: 'panel working' },
    el('div', {}, el('p', { role: 'status' }, el('b', { text: what })), words), bar,
    el('button', { type: 'button', class: 'btn', text: 'Cancel', on: { click: cancel } }));

  function tell({ state, done, total, next }) {
    if (state === 'WAITING') words.textContent = 'Waiting for the work before it.';
    if (state !== 'RUNNING' || !total) return;
    const far = Math.round((done / total) * 100);
    bar.style.setProperty('--v', `${far}%`);
    bar.setAttribute('aria-valuenow', String(far));
    words.textContent = next ? `${count(done)} of ${count(total)} figures. Now: ${nameOf(next)}.` : `${count(done)} of ${count(total)} figures.`;
  }

  return { root, tell };
}
