// Pairs by trust (upward) and shared purpose (to the right): tiles for answers on a scale, points for averages.

import { el, svg } from '../dom.js';
import { count, figure } from '../words.js';

const [LEFT, TOP, TILE, RISE] = [99, 11, 66, 75];
const MOST_STEPS = 7;

/** `pairs` are {trust, purpose, stage} in [0, 1]; `stages` [{name, trust, purpose}] from the lowest, the first without threshold. */
export function quadrant(pairs, stages, said) {
  const steps = stepsOf(pairs);
  const n = steps ?? 5;
  const [wide, high] = [(5 * TILE) / n, (5 * RISE) / n];
  const picture = svg('svg', { class: 'quad', viewBox: '34 0 494 415', role: 'img', 'aria-label': said });
  const stageAt = (trust, purpose) => stages.reduce((reached, stage, at) => (trust >= stage.trust - 1e-9 && purpose >= stage.purpose - 1e-9 ? at : reached), 0);
  const tint = at => `s${Math.min(4, 1 + at + Math.max(0, 4 - stages.length))}`;
  if (steps) {
    for (let column = 0; column < n; column++) {
      for (let row = 0; row < n; row++) {
        picture.append(svg('rect', {
          x: LEFT + column * wide, y: TOP + (n - 1 - row) * high, width: wide - 2, height: high - 2, rx: 4,
          class: tint(stageAt(row / (n - 1), column / (n - 1))),
        }));
      }
    }
    picture.append(...bubbles(pairs, n, wide, high));
  } else {
    const [x, y] = [share => LEFT + share * 5 * TILE, share => TOP + (1 - share) * 5 * RISE];
    stages.forEach((stage, at) => picture.append(svg('rect', { x: x(stage.purpose), y: TOP, width: x(1) - x(stage.purpose), height: y(stage.trust) - TOP, class: tint(at) })));
    picture.append(...pairs.map(pair => svg('circle', { class: 'bub', cx: x(pair.purpose), cy: y(pair.trust), r: 4.5 }, svg('title', { text: `trust ${figure(pair.trust)}, purpose ${figure(pair.purpose)}` }))));
  }
  picture.append(...names(stages, n, steps ? high : null), ...axes(wide, high, n));
  return el('div', { class: 'quadbox' }, picture,
    el('p', { class: 'stkey' }, stages.map((stage, at) => el('span', {}, el('i', { class: tint(at) }), stage.name))));
}

/** How many steps the answers had, where all lie on one scale; null for averages. */
function stepsOf(pairs) {
  const values = pairs.flatMap(pair => [pair.trust, pair.purpose]);
  for (let n = 5; n <= MOST_STEPS; n++) {
    if (values.every(value => Math.abs(value * (n - 1) - Math.round(value * (n - 1))) < 1e-9)) return n;
  }
  return null;
}

function bubbles(pairs, n, wide, high) {
  const counts = new Map();
  for (const { trust, purpose } of pairs) {
    const key = `${Math.round(purpose * (n - 1))} ${Math.round(trust * (n - 1))}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(...counts.values(), 1);
  return [...counts].flatMap(([key, number]) => {
    const [column, row] = key.split(' ').map(Number);
    const [cx, cy] = [LEFT + (column + 0.5) * wide - 1, TOP + (n - row - 0.5) * high - 1];
    const r = 12 + Math.sqrt(number / Math.max(most, 5)) * 9;
    return [svg('circle', { class: 'bub', cx, cy, r }), svg('text', { class: 'cnt', x: cx, y: cy + 4.5, text: count(number) })];
  });
}

/** The names of the stages, at the height where each begins. */
function names(stages, n, high) {
  const y = at => {
    const low = stages[at].trust;
    const top = stages[at + 1]?.trust ?? 1.0001;
    const middle = high ? (Math.ceil(low * (n - 1) - 1e-9) + Math.max(Math.ceil(low * (n - 1) - 1e-9), Math.ceil(top * (n - 1) - 1e-9) - 1)) / 2 + 0.5 : ((low + Math.min(1, top)) / 2) * 5;
    return TOP + (high ? (n - middle) * high : (5 - middle) * RISE);
  };
  return stages.flatMap((stage, at) => {
    const words = stage.name.length > 13 ? stage.name.split(' ') : [stage.name];
    return words.map((text, line) => svg('text', { class: 'stg', x: 438, y: y(at) + 4 + (line - (words.length - 1) / 2) * 19, text }));
  });
}

const axes = (wide, high, n) => [
  svg('text', { class: 'ax', x: LEFT + wide / 2, y: 405, 'text-anchor': 'middle', text: 'low' }),
  svg('text', { class: 'ax', x: LEFT + (n - 0.5) * wide, y: 405, 'text-anchor': 'middle', text: 'full' }),
  svg('text', { class: 'ax', x: 88, y: TOP + (n - 0.5) * high + 4, 'text-anchor': 'end', text: 'low' }),
  svg('text', { class: 'ax', x: 88, y: TOP + high / 2 + 4, 'text-anchor': 'end', text: 'full' }),
  svg('text', { class: 'name', x: LEFT + 2.5 * TILE - 1, y: 407, 'text-anchor': 'middle', text: 'Shared purpose' }),
  svg('text', { class: 'name', transform: 'translate(52 197.5) rotate(-90)', 'text-anchor': 'middle', text: 'Trust' }),
];
