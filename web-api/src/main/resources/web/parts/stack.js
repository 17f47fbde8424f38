// A whole cut into parts: one bar, each part with its words; a click tells what they count.

import { el } from '../dom.js';
import { capital, count } from '../words.js';
import { tell } from './told.js';

/** Parts as [words, number, class]; empty ones are left out. `make()` gives the story {title, means, ...} that a click opens. */
export const stack = (parts, make) => el('button', { type: 'button', class: 'stack', on: { click: () => tell({ values: parts.map(([words, number]) => [capital(words), count(number)]), ...make() }) } }, parts.filter(([, number]) => number > 0)
  .map(([words, number, kind]) => el('span', { class: kind, vars: { '--w': String(number) }, text: `${words} ${count(number)}` })));
