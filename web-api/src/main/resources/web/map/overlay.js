// What is drawn over the WebGL layer: highlighted ties and people, and the names of those in view from close up.

import { overlap } from './labels.js';

/** From which zoom on names are drawn, by what the link asks for: usually from close up, as many as fit, or of nobody. */
const NAMED_FROM_ZOOM = { many: 0, none: Infinity };
export const namedFrom = asked => NAMED_FROM_ZOOM[asked] ?? 4;
const ARROWS_UP_TO = 30;

/** Draws pairs [a, b] strongly, then the dots at their ends again. `view` holds point, radius, colour, both, unit. */
export function ties(context, view, pairs, colour) {
  const once = new Map();
  for (const [a, b] of pairs) if (!once.has(`${b} ${a}`)) once.set(`${a} ${b}`, [a, b]);
  context.strokeStyle = context.fillStyle = colour;
  context.lineCap = 'butt';
  for (const [a, b] of once.values()) {
    const both = view.both(a, b);
    const [from, to] = view.gives(a, b) ? [a, b] : [b, a];
    context.lineWidth = (both ? 3.4 : 1.5) * view.thin;
    context.beginPath();
    context.moveTo(...view.point(from));
    context.lineTo(...view.point(to));
    context.stroke();
    if (!both && view.arrows !== false && once.size <= ARROWS_UP_TO) arrow(context, view.point(from), view.point(to), view.radius(to) + 1, view.thin);
  }
  for (const person of new Set([...once.values()].flat())) dot(context, view, person, view.colour(person));
}

/** Ties that are no more, as dashes below everything else. */
export function gone(context, view, pairs, colour) {
  context.strokeStyle = colour;
  context.lineWidth = 2.2 * view.thin;
  context.setLineDash([6 * view.thin, 4 * view.thin]);
  context.beginPath();
  for (const [a, b] of new Map(pairs.map(([a, b]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]])).values()) {
    context.moveTo(...view.point(a));
    context.lineTo(...view.point(b));
  }
  context.stroke();
  context.setLineDash([]);
}

function arrow(context, [x1, y1], [x2, y2], gap, thin) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [tx, ty] = [x2 - ux * gap, y2 - uy * gap];
  const size = 8 * thin;
  context.beginPath();
  context.moveTo(tx, ty);
  context.lineTo(tx - ux * size - uy * size * 0.45, ty - uy * size + ux * size * 0.45);
  context.lineTo(tx - ux * size + uy * size * 0.45, ty - uy * size - ux * size * 0.45);
  context.fill();
}

/** One dot with its ring of the map colour. */
export function dot(context, view, person, colour) {
  context.beginPath();
  context.arc(...view.point(person), view.radius(person), 0, 2 * Math.PI);
  context.fillStyle = view.scheme.map;
  context.fill();
  context.beginPath();
  context.arc(...view.point(person), Math.max(1, view.radius(person) - 1.6 * view.thin), 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/** The ink ring of somebody named, or a thinner one. */
export function ring(context, view, person, wide = 2.5) {
  context.beginPath();
  context.arc(...view.point(person), view.radius(person) + 1.5, 0, 2 * Math.PI);
  context.strokeStyle = view.scheme.ink;
  context.lineWidth = wide * view.thin;
  context.stroke();
}

/** A name beside a dot, with a halo of the map colour. */
export function name(context, view, text, box) {
  context.font = view.font;
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = view.scheme.map;
  context.strokeText(text, box.left, box.top + 2);
  context.fillStyle = view.scheme.ink;
  context.fillText(text, box.left, box.top + 2);
}

/** Names of all in view from the zoom `view.named` on: larger dots first, one in a cell of 90 x 22 pixels, none over another, right of the dot or left of it. */
export function names(context, view, people, taken) {
  if (view.zoom < view.named) return;
  const cells = new Set();
  const plain = { ...view, font: view.plain };
  context.font = plain.font;
  for (const person of people) {
    const [x, y] = view.point(person);
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
    const cell = `${Math.floor(x / 90)} ${Math.floor(y / 22)}`;
    if (cells.has(cell)) continue;
    const [gap, width] = [view.radius(person) + 4, context.measureText(view.name(person)).width];
    const box = [x + gap, x - gap - width].map(left => ({ left, top: y - 11, right: left + width, bottom: y + 11 })).find(each => !taken.some(other => overlap(each, other)));
    if (!box) continue;
    cells.add(cell);
    taken.push(box);
    name(context, plain, view.name(person), box);
  }
}
