// The half-moon: right half gives, left half receives, full is both.

import { drawing } from '../dom.js';

const LEFT = 'M11 4a8 8 0 0 0 0 16z';
const RIGHT = 'M13 4a8 8 0 0 1 0 16z';

/** The mark of a relationship; `state` is "both", "gives", "receives" or "none". */
export function halfmoon(state, label = null) {
  const half = (path, filled) => ['path', filled
    ? { d: path, fill: 'currentColor' }
    : { d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6' }];
  return drawing('moon', '0 0 24 24', [
    half(LEFT, state === 'both' || state === 'receives'), half(RIGHT, state === 'both' || state === 'gives'),
  ], label);
}

/** The half-moon that fills while something starts. */
export const waiting = () => drawing('wait', '0 0 24 24', [
  ['path', { d: LEFT, fill: 'none', stroke: 'currentColor', 'stroke-width': '1' }],
  ['path', { d: RIGHT, fill: 'none', stroke: 'currentColor', 'stroke-width': '1' }],
  ['path', { class: 'fill', d: `${LEFT}${RIGHT}`, fill: 'currentColor' }],
]);
