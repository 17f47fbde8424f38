// Where each group lives on the map: hulls around most of its members, drawn on a canvas under the ties.

const PADDING = 28;

/** The hull of the 90 % of members nearest to their centre, as [x, y] points in map units. */
export function hull(model, members) {
  const middle = values => {
    const sorted = members.map(at => values[at]).sort((a, b) => a - b);
    return sorted[sorted.length >> 1];
  };
  const centre = [middle(model.x), middle(model.y)];
  const far = at => Math.hypot(model.x[at] - centre[0], model.y[at] - centre[1]);
  const near = [...members].sort((a, b) => far(a) - far(b)).slice(0, Math.max(1, Math.ceil(members.length * 0.9)));
  return convex(near.map(at => [model.x[at], model.y[at]]));
}

/** The convex hull (Andrew's monotone chain), counter-clockwise. */
export function convex(points) {
  const sorted = [...points].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  if (sorted.length < 3) return sorted;
  const turn = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = list => {
    const chain = [];
    for (const point of list) {
      while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return half(sorted).concat(half(sorted.reverse()));
}

/** Draws the regions; `toScreen` turns map units into pixels and `unit` is the length of one unit there. */
export function paint(context, regions, toScreen, unit) {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.lineWidth = 2 * PADDING * unit;
  for (const region of regions) {
    if (region.hidden || region.points.length === 0) continue;
    context.fillStyle = region.colour;
    context.strokeStyle = region.colour;
    context.beginPath();
    for (const point of region.points) context.lineTo(...toScreen(point));
    context.closePath();
    context.fill();
    context.stroke();
  }
}

/** The box of a region on the screen, padding included. */
export function box(region, toScreen, unit) {
  const points = region.points.map(toScreen);
  const pad = PADDING * unit;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs) - pad, right: Math.max(...xs) + pad, top: Math.min(...ys) - pad, bottom: Math.max(...ys) + pad };
}
