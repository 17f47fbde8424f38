// Moving about the map: fit, zoom, pan; the link's form of where one is.

const NEAR = 0.04;
const FAR = 2;
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Moves over a renderer that may not be there yet; without motion where the reader wants none. */
export function camera(renderer) {
  const move = target => {
    const at = renderer().getCamera();
    const state = { ...at.getState(), ...target };
    if (still()) at.setState(state);
    else at.animate(state, { duration: 300 });
  };
  return {
    fit: () => move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    zoom: factor => move({ ratio: Math.max(NEAR, Math.min(FAR, renderer().getCamera().ratio / factor)) }),
    pan: (dx, dy) => {
      const { x, y, ratio } = renderer().getCamera().getState();
      move({ x: x + dx * 0.12 * ratio, y: y + dy * 0.12 * ratio });
    },
  };
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
