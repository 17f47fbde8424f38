// Chains from left to right: whoever has nobody before them begins, everybody else stands after those before.

import { pressable, svg } from '../dom.js';
import { some } from '../words.js';

const [ROW, LEFT, GAP] = [23, 14, 80];

/** `pairs` are {a, b}: a before b; `person(id)` gives {name, group}; `number(group)` a colour. */
export function chains(pairs, person, number, open) {
  const column = depths(pairs);
  const columns = [];
  for (const [id, at] of column) (columns[at] ??= []).push(id);
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `13px ${getComputedStyle(document.body).fontFamily}`;
  const wide = columns.filter(Boolean).map(ids => Math.max(...ids.map(id => pen.measureText(person(id).name).width)) + GAP);
  const starts = wide.map((each, at) => LEFT + wide.slice(0, at).reduce((sum, other) => sum + other, 0));
  const whole = starts.at(-1) + wide.at(-1) - GAP + 20;
  const place = arrange(columns.filter(Boolean), pairs, person, starts);
  const high = Math.max(...columns.filter(Boolean).map(each => each.length)) * ROW + 24;
  const picture = svg('svg', {
    class: 'chains', viewBox: `0 0 ${whole} ${high}`, role: 'group', width: whole, height: high,
    'aria-label': `${some(pairs.length, 'pair', 'pairs')} in ${some(columns.length, 'column', 'columns')} from mentor to mentee`,
  });
  for (const { a, b } of pairs) {
    const [from, to] = [place.get(a), place.get(b)];
    const crosses = person(a).group === person(b).group ? '' : ' across';
    if (to.x > from.x) {
      const start = Math.min(from.x + 15 + pen.measureText(person(a).name).width, to.x - 24);
      const bend = (to.x - start) / 2;
      picture.append(svg('path', { class: `tie${crosses}`, d: `M${start} ${from.y}C${start + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x - 8} ${to.y}` }));
    } else {
      picture.append(svg('path', { class: `tie back${crosses}`, d: `M${from.x} ${from.y + 7}L${to.x} ${to.y + (to.y < from.y ? 7 : -7)}` }));
    }
  }
  for (const [id, { x, y }] of place) {
    const { name, group } = person(id);
    picture.append(svg('g', pressable(`${name}, ${group}`, () => open(id)), svg('circle', { cx: x, cy: y, r: 6, class: `k${number(group)}` }), svg('text', { x: x + 11, y: y + 4.5, text: name }), svg('title', { text: `${name}, ${group}` })));
  }
  return picture;
}

/** How many steps stand before each person at most; those in rings keep the place where they were first met. */
function depths(pairs) {
  const before = new Map();
  for (const { a, b } of pairs) {
    before.set(a, before.get(a) ?? 0);
    before.set(b, (before.get(b) ?? 0) + 1);
  }
  const depth = new Map();
  const left = new Map(before);
  const line = [...left.keys()].filter(id => left.get(id) === 0);
  const take = (id, at) => {
    depth.set(id, at);
    left.delete(id);
  };
  line.forEach(id => take(id, 0));
  while (left.size > 0 || line.length > 0) {
    if (line.length === 0) {
      const id = left.keys().next().value;
      take(id, 0);
      line.push(id);
    }
    const id = line.shift();
    for (const { a, b } of pairs) {
      if (a !== id || !left.has(b)) continue;
      left.set(b, left.get(b) - 1);
      if (left.get(b) > 0) continue;
      take(b, Math.max(...pairs.filter(pair => pair.b === b && depth.has(pair.a)).map(pair => depth.get(pair.a))) + 1);
      line.push(b);
    }
  }
  return depth;
}

/** Rows of each column: the first by group and name, the others near those before them. */
function arrange(columns, pairs, person, starts) {
  const place = new Map();
  columns.forEach((ids, column) => {
    const key = id => {
      const rows = pairs.filter(pair => pair.b === id && place.has(pair.a)).map(pair => place.get(pair.a).y);
      return rows.length ? rows.reduce((sum, y) => sum + y, 0) / rows.length : Infinity;
    };
    const keyed = ids.map(id => ({ id, at: key(id), text: `${person(id).group} ${person(id).name}` }));
    keyed.sort((one, other) => one.at - other.at || (one.text < other.text ? -1 : 1));
    keyed.forEach(({ id }, row) => place.set(id, { x: starts[column], y: 18 + row * ROW }));
  });
  return place;
}
