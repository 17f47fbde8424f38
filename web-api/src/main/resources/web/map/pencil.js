// Draws around people with mouse, pen or finger: a rectangle, or a line by hand that closes itself.

import { svg } from '../dom.js';
import { path, rectangle } from './shapes.js';

const MOVED = 5;
const APART = 3;

/**
 * A pencil over the stage `root`. `acts` are people(corners) within a shape, at(place) the person there or null, drawn(people, more)
 * and taken(person). With a tool, dragging draws and a click takes one; without, the same while Shift is held, as a rectangle.
 */
export function pencil(root, acts) {
  const line = svg('path', { class: 'drawn' });
  const sheet = svg('svg', { class: 'pencil', 'aria-hidden': 'true' }, line);
  root.insertBefore(sheet, root.querySelector('.labels'));
  let shape = null;
  let stroke = null;

  const place = event => {
    const { left, top } = root.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const corners = () => (stroke.shape === 'lasso' ? stroke.points : rectangle(stroke.points[0], stroke.points.at(-1)));

  function down(event) {
    if (stroke || event.button !== 0 || !event.isPrimary || event.target.closest('.labels') || !(shape || event.shiftKey)) return;
    stroke = { shape: shape ?? 'rectangle', points: [place(event)], id: event.pointerId, moved: false, more: event.shiftKey || event.ctrlKey || event.metaKey };
    root.setPointerCapture(event.pointerId);
  }

  function move(event) {
    if (stroke?.id !== event.pointerId) return;
    const [x, y] = place(event);
    const [x0, y0] = stroke.points.at(-1);
    stroke.moved ||= Math.hypot(x - stroke.points[0][0], y - stroke.points[0][1]) > MOVED;
    if (Math.hypot(x - x0, y - y0) < APART) return;
    stroke.points.push([x, y]);
    if (stroke.moved) line.setAttribute('d', path(corners()));
  }

  function up(event) {
    if (stroke?.id !== event.pointerId) return;
    const made = stroke;
    const around = made.moved ? acts.people(corners()) : null;
    end();
    if (around) acts.drawn(around, made.more);
    else {
      const person = acts.at(made.points[0]);
      if (person !== null) acts.taken(person);
    }
    root.addEventListener('click', stop, { capture: true, once: true });
    setTimeout(() => root.removeEventListener('click', stop, true));
  }

  function end() {
    stroke = null;
    line.removeAttribute('d');
  }

  /** While something is drawn the map does not move. */
  const hold = event => (shape || event.shiftKey) && !event.target.closest('.labels') && event.stopPropagation();
  const cancel = event => {
    if (event.key !== 'Escape' || !stroke) return;
    event.preventDefault();
    end();
  };

  root.addEventListener('pointerdown', down, true);
  root.addEventListener('pointermove', move);
  root.addEventListener('pointerup', up);
  root.addEventListener('pointercancel', end);
  for (const kind of ['mousedown', 'touchstart']) root.addEventListener(kind, hold, true);
  addEventListener('keydown', cancel, true);

  return {
    tool(next) {
      shape = next;
      end();
      root.classList.toggle('drawing', Boolean(shape));
    },
    close: () => removeEventListener('keydown', cancel, true),
  };
}

const stop = event => event.stopPropagation();
