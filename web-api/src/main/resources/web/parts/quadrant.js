// Pairs by trust (upward) and shared purpose (to the right): tiles for answers on a scale, points for averages.

import { el, pressable, svg } from '../dom.js';
import { count, figure, some } from '../words.js';

const [LEFT, TOP, TILE, RISE] = [99, 11, 66, 75];
const MOST_STEPS = 7;

/**
 * `pairs` are {trust, purpose, stage} in [0, 1]; `stages` [{name, trust, purpose}] from the lowest, the first without threshold;
 * `open(pairs)` shows those of one mark.
 */
export function quadrant(pairs, stages, said, open) {
  const steps = stepsOf(pairs);
  const n = steps ?? 5;
  const [wide, high] = [(5 * TILE) / n, (5 * RISE) / n];
  const picture = svg('svg', { class: 'quad', viewBox: '34 0 494 415', role: 'group', 'aria-label': said });
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
    picture.append(...bubbles(pairs, n, wide, high, open));
  } else {
    const [x, y] = [share => LEFT + share * 5 * TILE, share => TOP + (1 - share) * 5 * RISE];
    stages.forEach((stage, at) => picture.append(svg('rect', { x: x(stage.purpose), y: TOP, width: x(1) - x(stage.purpose), height: y(stage.trust) - TOP, class: tint(at) })));
    picture.append(...pairs.map(pair => mark([pair], open, svg('circle', { class: 'bub', cx: x(pair.purpose), cy: y(pair.trust), r: 4.5 }))));
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

/** A mark that a click or a key opens. */
function mark(pairs, open, ...drawn) {
  const said = `${some(pairs.length, 'pair', 'pairs')}: trust ${figure(pairs[0].trust)}, purpose ${figure(pairs[0].purpose)}`;
  return svg('g', pressable(said, () => open(pairs)), ...drawn, svg('title', { text: said }));
}

function bubbles(pairs, n, wide, high, open) {
  const equal = new Map();
  for (const pair of pairs) {
    const key = `${Math.round(pair.purpose * (n - 1))} ${Math.round(pair.trust * (n - 1))}`;
    equal.set(key, [...(equal.get(key) ?? []), pair]);
  }
  const most = Math.max(...[...equal.values()].map(each => each.length), 1);
  return [...equal].map(([key, those]) => {
    const number = those.length;
    const [column, row] = key.split(' ').map(Number);
    const [cx, cy] = [LEFT + (column + 0.5) * wide - 1, TOP + (n - row - 0.5) * high - 1];
    const r = 12 + Math.sqrt(number / Math.max(most, 5)) * 9;
    return mark(those, open, svg('circle', { class: 'bub', cx, cy, r }), svg('text', { class: 'cnt', x: cx, y: cy + 4.5, text: count(number) }));
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
