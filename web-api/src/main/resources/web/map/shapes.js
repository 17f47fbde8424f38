// Shapes drawn on the screen as lists of [x, y] corners. No DOM.

/** The rectangle between two corners. */
export const rectangle = ([x1, y1], [x2, y2]) => [[x1, y1], [x2, y1], [x2, y2], [x1, y2]];

/** Whether a place lies within a shape: a line from it to the right crosses the outline an odd number of times. */
export function holds(corners, x, y) {
  let odd = false;
  for (let at = 0, before = corners.length - 1; at < corners.length; before = at++) {
    const [[x1, y1], [x2, y2]] = [corners[at], corners[before]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  }
  return odd;
}

/** The corners as path data, closed. */
export const path = corners => (corners.length ? `M${corners.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z` : '');
