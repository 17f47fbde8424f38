// A whole cut into parts: one bar, each part with its words.

import { el } from '../dom.js';
import { count } from '../words.js';

/** Parts as [words, number, class]; empty ones are left out. */
export const stack = parts => el('div', { class: 'stack' }, parts.filter(([, number]) => number > 0)
  .map(([words, number, kind]) => el('span', { class: kind, vars: { '--w': String(number) }, text: `${words} ${count(number)}` })));
