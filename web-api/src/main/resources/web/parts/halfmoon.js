// The half-moon: right half gives, left half receives, full is both.

import { drawing } from '../dom.js';

const RING = ['circle', { cx: '10', cy: '10', r: '7', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6' }];
const SHAPES = {
  both: [['circle', { cx: '10', cy: '10', r: '7.5', fill: 'currentColor' }]],
  gives: [RING, ['path', { d: 'M10 2.5a7.5 7.5 0 0 1 0 15z', fill: 'currentColor' }]],
  receives: [RING, ['path', { d: 'M10 2.5a7.5 7.5 0 0 0 0 15z', fill: 'currentColor' }]],
  none: [RING],
  absent: [['path', { d: 'M6 10h8', stroke: 'currentColor', 'stroke-width': '1.6', opacity: '.6' }]],
};

/** The mark of a relationship; `state` is "both", "gives", "receives", "none", or "absent" where there are no such people. */
export const halfmoon = (state, label = null) => drawing('moon', '0 0 20 20', SHAPES[state] ?? SHAPES.none, label);

const LEFT = 'M11 4a8 8 0 0 0 0 16z';
const RIGHT = 'M13 4a8 8 0 0 1 0 16z';

/** The half-moon that fills while something starts. */
export const waiting = () => drawing('wait', '0 0 24 24', [
  ['path', { d: LEFT, fill: 'none', stroke: 'currentColor', 'stroke-width': '1' }],
  ['path', { d: RIGHT, fill: 'none', stroke: 'currentColor', 'stroke-width': '1' }],
  ['path', { class: 'fill', d: `${LEFT}${RIGHT}`, fill: 'currentColor' }],
]);
