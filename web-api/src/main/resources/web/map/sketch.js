// A small map at rest: regions and dots pale, and the pairs that a sentence is about in full colour, a dashed line between the two.

import { el, svg } from '../dom.js';
import * as labels from './labels.js';
import * as regions from './regions.js';

const EDGE = 110;
/** Sizes of the letters on a wide window and on a narrow one. */
const [WIDE, NARROW] = [[36, 33], [60, 50]];
const narrow = matchMedia('(max-width: 700px)');

/** `pairs` are [[a, b]] by people's places; `words` says the same to those who do not see it. Nothing where nobody has a place. */
export function sketch(model, number, pairs, words) {
  if (model.n === 0) return null;
  const width = model.box.x[1] - model.box.x[0] + 2 * EDGE;
  const height = model.box.y[1] - model.box.y[0] + 2 * EDGE;
  const at = ([x, y]) => [x - model.box.x[0] + EDGE, model.box.y[1] - y + EDGE];
  const point = person => at([model.x[person], model.y[person]]);
  const strong = new Set(pairs.flat());
  const kind = person => `k${number(model.regions[model.group[person]])}`;
  const dot = (person, radius) => {
    const [cx, cy] = point(person);
    return svg('circle', { class: kind(person), cx: cx.toFixed(1), cy: cy.toFixed(1), r: radius });
  };
  const all = Array.from({ length: model.n }, (_, person) => person);
  const places = model.groups.map((group, of) => ({ name: group.name, points: members(of).length ? regions.hull(model, members(of)) : [] })).filter(({ points }) => points.length);
  return el('figure', { class: 'sketch' }, svg('svg', { viewBox: `0 0 ${width.toFixed(0)} ${height.toFixed(0)}`, role: 'img', 'aria-label': words },
    svg('g', { class: 'where' }, places.map(({ name, points }) => svg('path', { class: `k${number(name)}`, d: `M${points.map(each => at(each).map(value => value.toFixed(1)).join(' ')).join('L')}Z` }))),
    svg('g', { class: 'rest' }, all.filter(person => !strong.has(person)).map(person => dot(person, model.n > 1500 ? 3 : 6))),
    svg('g', { class: 'would' }, pairs.map(([a, b]) => {
      const [[x1, y1], [x2, y2]] = [point(a), point(b)];
      return svg('line', { x1, y1, x2, y2 });
    })),
    svg('g', { class: 'two' }, [...strong].map(person => dot(person, 11))),
    svg('g', {}, named())));

  function members(of) {
    return all.filter(person => model.group[person] === of);
  }

  /** The direction away from the one whom somebody would be tied to first. */
  function outward(person) {
    const [a, b] = pairs.find(pair => pair.includes(person));
    const [[x, y], [fromX, fromY]] = [point(person), point(a === person ? b : a)];
    return Math.atan2(y - fromY, x - fromX);
  }

  /** The names of the pairs, then those of the groups, none over another. */
  function named() {
    const pen = document.createElement('canvas').getContext('2d');
    const bounds = { width, height };
    const taken = [];
    const [large, small] = narrow.matches ? NARROW : WIDE;
    const size = (text, letters) => {
      pen.font = `600 ${letters}px ${getComputedStyle(document.documentElement).fontFamily}`;
      return { width: pen.measureText(text).width + 6, height: letters * 1.25 };
    };
    const put = (box, text, kindOf) => box && svg('text', { class: kindOf, 'font-size': kindOf ? large : small, x: ((box.left + box.right) / 2).toFixed(1), y: (box.bottom - (box.bottom - box.top) * 0.24).toFixed(1), text });
    const dots = [...strong].map(person => {
      const [x, y] = point(person);
      return { left: x - 11, right: x + 11, top: y - 11, bottom: y + 11 };
    });
    taken.push(...dots);
    const names = [...strong].map(person => put(labels.beside(point(person), 12, size(model.name[person], large), outward(person), bounds, taken), model.name[person], 'who'));
    const boxes = places.map(place => regions.box(place, at, 1));
    const sizes = places.map(({ name }) => size(name, small));
    const sides = labels.chooseSides(boxes, sizes, dots, [], bounds);
    return [...labels.placeRegions(boxes, sizes, sides, bounds, taken).map((box, of) => put(box, places[of].name, null)), ...names];
  }
}
