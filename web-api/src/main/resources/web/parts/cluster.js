// Leaders as circles of those who support each other both ways; thin lines go one way, those apart stand below.

import { pressable, svg } from '../dom.js';
import { count, some } from '../words.js';

const [WIDE, RADIUS] = [440, 92];

/** `groups` are lists of ids, largest first; `ties` [{a, b, both}]; `person(id)` gives {name, group}; `number(group)` a colour. */
export function ring(groups, ties, person, number, open) {
  const places = new Map();
  let top = 30;
  const circles = groups.filter(group => group.length > 1);
  for (const group of circles) {
    const radius = Math.max(34, Math.min(RADIUS, group.length * 13));
    const centre = [WIDE / 2, top + radius + 14];
    group.forEach((id, at) => {
      const angle = (at / group.length) * 2 * Math.PI - Math.PI / 2;
      places.set(id, { x: centre[0] + radius * Math.cos(angle), y: centre[1] + radius * Math.sin(angle), angle });
    });
    top += 2 * radius + 60;
  }
  const apart = groups.filter(group => group.length === 1).map(([id]) => id);
  apart.forEach((id, at) => places.set(id, { x: 16 + (at % 2) * 220, y: top + 12 + Math.floor(at / 2) * 28, angle: 0 }));
  const high = top + (apart.length ? 28 * Math.ceil(apart.length / 2) : -14);
  const picture = svg('svg', {
    class: 'cluster', viewBox: `0 0 ${WIDE} ${high}`, role: 'group',
    'aria-label': `${some(circles.length, 'network', 'networks')} of leaders with ${circles.map(group => count(group.length)).join(', ')} people; ${count(apart.length)} apart`,
  });
  const line = tie => {
    const [from, to] = [places.get(tie.a), places.get(tie.b)];
    return svg('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, class: tie.both ? 'both' : 'one' });
  };
  picture.append(...ties.filter(tie => !tie.both).map(line), ...ties.filter(tie => tie.both).map(line));
  for (const [id, place] of places) picture.append(dot(id, place, person(id), number, open, apart.includes(id)));
  return picture;
}

function dot(id, { x, y, angle }, { name, group }, number, open, apart) {
  const right = apart || Math.cos(angle) > -0.05;
  const upright = !apart && Math.abs(Math.cos(angle)) < 0.2;
  const below = Math.sin(angle) > 0;
  const words = svg('text', {
    x: upright ? x : x + (right ? 13 : -13), y: upright ? y + (below ? 25 : -14) : y + 5,
    'text-anchor': upright ? 'middle' : right ? 'start' : 'end', text: name,
  });
  return svg('g', pressable(`${name}, ${group}`, () => open(id)), svg('circle', { cx: x, cy: y, r: 8, class: `k${number(group)}` }), words, svg('title', { text: `${name}, ${group}` }));
}
