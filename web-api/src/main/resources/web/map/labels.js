// Finds places for labels so that none covers another; works on boxes in pixels, no DOM.

const CORNER = 24;
/** What keeps a label from a place, beside four for a dot: a tie across its height, a side that is not the first, a corner. */
const [A_TIE, A_SIDE, A_CORNER] = [0.3, 0.4, 1.6];

/** Whether two boxes {left, right, top, bottom} overlap. */
export const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (box, bounds) => box.left >= 2 && box.top >= 2 && box.right <= bounds.width - 2 && box.bottom <= bounds.height - 2;
const boxAt = (left, top, { width, height }) => ({ left, top, right: left + width, bottom: top + height });

/** Pushes a box back into the bounds. */
function clamp(box, bounds) {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  return boxAt(
    Math.max(4, Math.min(box.left, bounds.width - width - 4)),
    Math.max(4, Math.min(box.top, bounds.height - height - 4)),
    { width, height });
}

/** The places of a region's label: above, below, right and left of its box, then at its corners. */
export function sides(region, size) {
  const middle = (region.left + region.right) / 2 - size.width / 2;
  const half = (region.top + region.bottom) / 2 - size.height / 2;
  return [
    boxAt(middle, region.top - size.height - 3, size),
    boxAt(middle, region.bottom + 3, size),
    boxAt(region.right + 5, half, size),
    boxAt(region.left - size.width - 5, half, size),
    ...[region.right - CORNER, region.left - size.width + CORNER].flatMap(left =>
      [region.top - size.height / 2, region.bottom - size.height / 2, region.top - size.height - 3, region.bottom + 3].map(top => boxAt(left, top, size))),
  ];
}

/** The best place of each region: the one with the fewest dots, labels and ties on it, of equals the first. */
export function chooseSides(regions, sizes, dots, lines, bounds) {
  const taken = [];
  return regions.map((region, at) => {
    const places = sides(region, sizes[at]).map(box => [box, clamp(box, bounds)]);
    const round = around(places.map(([, put]) => put));
    const [dotsNear, linesNear] = [dots.filter(dot => overlap(round, dot)), lines.filter(line => meets(line, round))];
    const costs = places.map(([box, put], side) => {
      const moved = Math.abs(put.left - box.left) + Math.abs(put.top - box.top) > 2 ? 6 : 0;
      const crowd = 4 * dotsNear.filter(dot => overlap(put, dot)).length + 40 * taken.filter(other => overlap(put, other)).length;
      const crossed = linesNear.reduce((sum, line) => sum + through(line, put), 0);
      return moved + crowd + crossed * A_TIE + (side < 4 ? side * A_SIDE : A_CORNER);
    });
    const best = costs.indexOf(Math.min(...costs));
    taken.push(places[best][1]);
    return best;
  });
}

/** Boxes of the regions on their chosen sides; null where it would cover another or leave the map. */
export function placeRegions(regions, sizes, chosen, bounds, taken) {
  return regions.map((region, at) => {
    if (!region || region.right < 0 || region.left > bounds.width || region.bottom < 0 || region.top > bounds.height) return null;
    const places = sides(region, sizes[at]);
    for (const place of [places[chosen[at]], ...places]) {
      const box = clamp(place, bounds);
      if (!taken.some(other => overlap(box, other))) {
        taken.push(box);
        return box;
      }
    }
    return null;
  });
}

/** A place beside a dot, near the given direction (radians, y down) and over few other dots, or null. */
export function beside(point, radius, size, angle, bounds, taken, dots = []) {
  let best = null;
  for (const turn of [0, 0.6, -0.6, 1.2, -1.2, 1.9, -1.9, 2.6, -2.6, Math.PI]) {
    const [dx, dy] = [Math.cos(angle + turn), Math.sin(angle + turn)];
    const box = boxAt(
      point[0] + dx * (radius + 6 + size.width / 2) - size.width / 2,
      point[1] + dy * (radius + 4 + size.height / 2) - size.height / 2, size);
    if (!inside(box, bounds) || taken.some(other => overlap(box, other))) continue;
    const cost = Math.abs(turn) + 1.2 * dots.filter(dot => overlap(box, dot)).length;
    if (best === null || cost < best.cost) best = { box, cost };
  }
  if (best) taken.push(best.box);
  return best?.box ?? null;
}

const around = boxes => ({
  left: Math.min(...boxes.map(box => box.left)), right: Math.max(...boxes.map(box => box.right)),
  top: Math.min(...boxes.map(box => box.top)), bottom: Math.max(...boxes.map(box => box.bottom)),
});

/** Whether the box around a line meets another box. */
const meets = ([x1, y1, x2, y2], box) => Math.max(x1, x2) >= box.left && Math.min(x1, x2) <= box.right && Math.max(y1, y2) >= box.top && Math.min(y1, y2) <= box.bottom;

/** How far a line [x1, y1, x2, y2] runs through a box, in heights of the box (Liang and Barsky 1984). */
function through([x1, y1, x2, y2], box) {
  if (!meets([x1, y1, x2, y2], box)) return 0;
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [step, room] of [[-dx, x1 - box.left], [dx, box.right - x1], [-dy, y1 - box.top], [dy, box.bottom - y1]]) {
    if (step === 0 && room < 0) return 0;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from < to ? ((to - from) * Math.hypot(dx, dy)) / (box.bottom - box.top) : 0;
}
