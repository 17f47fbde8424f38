// The bar with its tick: observed against expected, everywhere the same.

import { el } from '../dom.js';
import { share } from '../words.js';

/** Just the bar; values in [0, 1], no tick where nothing is expected, `number` is the colour of a group or null. */
export function bar(observed, expected, number = null) {
  const percent = value => `${Math.max(0, Math.min(1, value)) * 100}%`;
  return el('div', {
    class: number === null ? 'bar' : `bar k${number}`, vars: { '--v': percent(observed), '--x': percent(expected ?? 0) },
    'aria-hidden': 'true',
  }, el('i'), expected === null ? null : el('u'));
}

/** A gauge {label, observed, expected, expectedLabel} with its words; `printed` where the figure is no share, or an element. */
export function gauge({ label, observed, expected, expectedLabel }, number = null, printed = share(observed)) {
  const at = Math.max(0, Math.min(1, expected));
  return el('div', { class: 'obs' },
    el('div', { class: 'lab' }, el('span', { text: label }), el('b', { class: 'num' }, printed)),
    bar(observed, expected, number),
    el('div', { class: 'chance' },
      el('span', { class: at > 0.55 ? 'end' : null, text: expectedLabel, vars: { '--x': `${at * 100}%` } })));
}

/** Connectors {name, share, person} as one bar cut by share; `open` shows a person. */
export function connectors(list, open) {
  const shown = list.slice(0, 3);
  const rest = list.slice(3).reduce((sum, each) => sum + each.share, 0)
    || Math.max(0, 1 - shown.reduce((sum, each) => sum + each.share, 0));
  const part = (width, number, content, kind) => el('li', { class: kind, vars: { '--w': String(Math.max(width, 0.14)) } },
    el('b', { class: 'num', text: share(number) }), content);
  return el('ul', { class: 'con' },
    shown.map(each => part(each.share, each.share, el('button', {
      type: 'button', class: 'plain', title: each.name, text: each.name, on: { click: () => open(each.person) },
    }), null)),
    rest > 0.005 ? part(rest, rest, 'others', 'rest') : null);
}
