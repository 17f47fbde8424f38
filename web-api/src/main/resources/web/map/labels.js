// Finds places for labels so that none covers another; works on boxes in pixels, no DOM.

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

/** The four places of a region's label: above, below, right, left of its box. */
export function sides(region, size) {
  const middle = (region.left + region.right) / 2 - size.width / 2;
  const half = (region.top + region.bottom) / 2 - size.height / 2;
  return [
    boxAt(middle, region.top - size.height - 3, size),
    boxAt(middle, region.bottom + 3, size),
    boxAt(region.right + 5, half, size),
    boxAt(region.left - size.width - 5, half, size),
  ];
}

/** The best side of each region: the first without a dot, a label or more than eight ties, else the least crowded. */
export function chooseSides(regions, sizes, dots, lines, bounds) {
  const taken = [];
  return regions.map((region, at) => {
    const costs = sides(region, sizes[at]).map((box, side) => {
      const put = clamp(box, bounds);
      const moved = Math.abs(put.left - box.left) + Math.abs(put.top - box.top) > 2 ? 6 : 0;
      const crowd = 4 * dots.filter(dot => overlap(put, dot)).length + 40 * taken.filter(other => overlap(put, other)).length;
      const crossed = lines.filter(line => crosses(line, put)).length;
      return moved + crowd + (crossed > 8 ? crossed / 4 : 0) + side * 0.1;
    });
    const best = costs.indexOf(Math.min(...costs));
    taken.push(clamp(sides(region, sizes[at])[best], bounds));
    return best;
  });
}

/** Boxes of the regions on their chosen sides; null where it would cover another or leave the map. */
export function placeRegions(regions, sizes, chosen, bounds, taken) {
  return regions.map((region, at) => {
    if (!region || region.right < 0 || region.left > bounds.width || region.bottom < 0 || region.top > bounds.height) return null;
    const order = [chosen[at], 0, 1, 2, 3];
    for (const side of order) {
      const box = clamp(sides(region, sizes[at])[side], bounds);
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

/** Whether a line [x1, y1, x2, y2] runs through a box: its ends lie beyond no common side and the corners on both sides. */
function crosses([x1, y1, x2, y2], box) {
  if (Math.max(x1, x2) < box.left || Math.min(x1, x2) > box.right || Math.max(y1, y2) < box.top || Math.min(y1, y2) > box.bottom) return false;
  const side = (x, y) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  const signs = new Set([side(box.left, box.top), side(box.right, box.top), side(box.left, box.bottom), side(box.right, box.bottom)]);
  return signs.size > 1;
}
