// A figure over waves: points at waves only, a line where they compare, a band for the interval; no axis, no arrow.

import { svg } from '../dom.js';

const [WIDE, HIGH, PAD] = [96, 28, 5];

/**
 * `points` are {value, low, high} in order of waves, value null where it is not defined; `joined` says whether they compare.
 * `ends` are the least and the greatest value there can be, so that a small change looks small; without them the values' own.
 */
export function spark(points, joined, said, ends = null) {
  const values = points.flatMap(point => [point.value, point.low, point.high]).filter(value => typeof value === 'number');
  const [least, most] = ends ?? [Math.min(...values), Math.max(...values)];
  const span = most - least || Math.abs(most) || 1;
  const x = at => (points.length === 1 ? WIDE / 2 : PAD + (at / (points.length - 1)) * (WIDE - 2 * PAD));
  const y = value => (most === least ? HIGH / 2 : HIGH - PAD - Math.max(0, Math.min(1, (value - least) / span)) * (HIGH - 2 * PAD));
  const shown = points.map((point, at) => ({ ...point, at })).filter(point => typeof point.value === 'number');
  const picture = svg('svg', { class: 'spark', viewBox: `0 0 ${WIDE} ${HIGH}`, role: 'img', 'aria-label': said });
  for (const point of shown) {
    if (typeof point.low === 'number' && typeof point.high === 'number') picture.append(svg('line', { class: 'band', x1: x(point.at), x2: x(point.at), y1: y(point.low), y2: y(point.high) }));
  }
  if (joined && shown.length > 1) picture.append(svg('path', { d: `M${shown.map(point => `${x(point.at)} ${y(point.value)}`).join('L')}` }));
  picture.append(...shown.map(point => svg('circle', { cx: x(point.at), cy: y(point.value), r: 2.6 })));
  return picture;
}
