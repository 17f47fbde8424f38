// Moving about the map: fit, zoom, pan; the link's form of where one is.

const NEAR = 0.04;
const FAR = 2;
const ROOM = 80;
const CLOSE = 0.15;
/** Whether the reader wants no motion. */
export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Moves over a renderer that may not be there yet; without motion where the reader wants none. `some()` gives the places on the map of
 * those who are shown, null where all of them are.
 */
export function camera(renderer, some) {
  const move = target => {
    const at = renderer().getCamera();
    const state = { ...at.getState(), ...target };
    if (still()) at.setState(state);
    else at.animate(state, { duration: 300 });
  };
  return {
    fit: () => move(around(renderer(), some()) ?? { x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    zoom: factor => move({ ratio: Math.max(NEAR, Math.min(FAR, renderer().getCamera().ratio / factor)) }),
    pan: (dx, dy) => {
      const { x, y, ratio } = renderer().getCamera().getState();
      move({ x: x + dx * 0.12 * ratio, y: y + dy * 0.12 * ratio });
    },
  };
}

/** The camera from which these places fill the screen, or null without any. */
function around(renderer, places) {
  if (!places?.length) return null;
  const { width, height } = renderer.getDimensions();
  const points = places.map(place => renderer.graphToViewport(place));
  const span = key => points.reduce(([low, high], point) => [Math.min(low, point[key]), Math.max(high, point[key])], [Infinity, -Infinity]);
  const [[left, right], [top, bottom]] = [span('x'), span('y')];
  const ratio = renderer.getCamera().ratio * Math.max((right - left) / (width - 2 * ROOM), (bottom - top) / (height - 2 * ROOM));
  const { x, y } = renderer.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 });
  return { x, y, ratio: Math.max(CLOSE, Math.min(1, ratio)), angle: 0 };
}

/** Limits and durations as the renderer takes them. */
export const limits = () => ({ minCameraRatio: NEAR, maxCameraRatio: FAR, zoomDuration: still() ? 0 : 300, inertiaDuration: still() ? 0 : 200 });

const middle = ({ x, y, ratio }) => Math.abs(x - 0.5) < 1e-3 && Math.abs(y - 0.5) < 1e-3 && Math.abs(ratio - 1) < 1e-3;

/** A camera as the link writes it, null where all is seen. */
export const written = at => (middle(at) ? null : [at.x, at.y, 1 / at.ratio].map(value => value.toFixed(3)).join(','));

/** The camera that a link holds, or null. */
export function read(text) {
  const [x, y, zoom] = (text ?? '').split(',').map(Number);
  return Number.isFinite(x) && Number.isFinite(y) && zoom > 0 ? { x, y, ratio: 1 / zoom, angle: 0 } : null;
}
