// Two curves over a count: what is left as people leave, the worst first, and at random with its band.

import { svg } from '../dom.js';
import { count, share } from '../words.js';

const [WIDE, HIGH, LEFT, BOTTOM] = [560, 230, 40, 28];

/** `worst` [{gone, value}], `random` [{gone, low, middle, high}], values in [0, 1]; `said` tells the picture in words. */
export function curve(worst, random, said) {
  const most = Math.max(...worst.map(point => point.gone), 1);
  const x = gone => LEFT + (gone / most) * (WIDE - LEFT - 90);
  const y = value => 8 + (1 - value) * (HIGH - BOTTOM - 8);
  const line = points => `M${points.map(([a, b]) => `${x(a).toFixed(1)} ${y(b).toFixed(1)}`).join('L')}`;
  const band = [...random.map(point => [point.gone, point.high]), ...random.map(point => [point.gone, point.low]).reverse()];
  const word = (px, py, text, kind) => svg('text', { x: px, y: py, class: kind, text });
  const end = list => list.at(-1);
  return svg('svg', { class: 'curve', viewBox: `0 0 ${WIDE} ${HIGH}`, role: 'img', 'aria-label': said },
    [0, 0.5, 1].map(value => [svg('line', { class: 'grid', x1: LEFT, x2: x(most), y1: y(value), y2: y(value) }), word(LEFT - 6, y(value) + 4, share(value), 'end')]),
    svg('path', { class: 'band', d: `${line(band)}Z` }), svg('path', { class: 'random', d: line(random.map(point => [point.gone, point.middle])) }),
    svg('path', { class: 'worst', d: line(worst.map(point => [point.gone, point.value])) }),
    word(x(most) + 6, y(end(random).middle) + 4, 'at random'), word(x(most) + 6, y(end(worst).value) + 4, 'worst first', 'strong'),
    word(LEFT, HIGH - 8, 'nobody gone'), word(x(most), HIGH - 8, `${count(most)} gone`, 'end'));
}
