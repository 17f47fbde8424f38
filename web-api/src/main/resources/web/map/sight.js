// Where places of the map are on the screen: a camera as six numbers, so that thousands of places cost little. No DOM.

const FAR = 1000;

/** How map units become pixels, under the renderer's camera as it is now, drawn or not. */
export function sight(renderer) {
  const cameraState = renderer.getCamera().getState();
  const at = (x, y) => renderer.graphToViewport({ x, y }, { cameraState });
  const [zero, right, up] = [at(0, 0), at(FAR, 0), at(0, FAR)];
  return {
    a: (right.x - zero.x) / FAR, b: (right.y - zero.y) / FAR, c: (up.x - zero.x) / FAR, d: (up.y - zero.y) / FAR, e: zero.x, f: zero.y,
  };
}

/** A place in map units as [x, y] on the screen. */
export const put = ({ a, b, c, d, e, f }, x, y) => [a * x + c * y + e, b * x + d * y + f];

/** The length of one map unit on the screen. */
export const unit = ({ a, b }) => Math.hypot(a, b);

/** What carries a picture drawn under one sight to where it belongs under another. */
export function carry(from, to) {
  const det = from.a * from.d - from.b * from.c;
  const [a, b] = [(to.a * from.d - to.c * from.b) / det, (to.b * from.d - to.d * from.b) / det];
  const [c, d] = [(to.c * from.a - to.a * from.c) / det, (to.d * from.a - to.b * from.c) / det];
  return { a, b, c, d, e: to.e - a * from.e - c * from.f, f: to.f - b * from.e - d * from.f };
}

/** How much of a screen of this size a carried picture of that size still covers, 0 to 1; turned ones by the box around them. */
export function covered(by, width, height) {
  const corners = [[0, 0], [width, 0], [0, height], [width, height]].map(([x, y]) => put(by, x, y));
  const along = (axis, most) => {
    const ends = corners.map(corner => corner[axis]);
    return Math.max(0, Math.min(most, Math.max(...ends)) - Math.max(0, Math.min(...ends)));
  };
  return (along(0, width) * along(1, height)) / (width * height);
}
