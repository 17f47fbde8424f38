// Dialogs: a drawer from the right or a card; Esc closes and focus returns to where it was.

import { el } from '../dom.js';

/** Opens a dialog with a heading and content; returns its element. `kind` is "drawer" or "card". */
export function dialog(kind, heading, ...content) {
  const before = document.activeElement;
  const title = el('h2', { id: 'dialog-title' }, heading);
  const box = el('dialog', { class: kind, 'aria-labelledby': 'dialog-title' },
    el('div', { class: 'dhead' }, title,
      el('button', { type: 'button', class: 'close', 'aria-label': 'Close', text: '×', on: { click: () => box.close() } })),
    el('div', { class: 'dbody' }, ...content));
  box.addEventListener('click', event => event.target === box && box.close());
  box.addEventListener('close', () => {
    box.remove();
    if (before?.isConnected) before.focus();
  });
  document.body.append(box);
  box.showModal();
  return box;
}

/** A short line at the foot of the page that goes away by itself. */
export function toast(text) {
  document.querySelector('.toast')?.remove();
  const line = el('p', { class: 'toast', role: 'status', text });
  document.body.append(line);
  setTimeout(() => line.remove(), 2500);
}
