// The map of a large survey: departments as circles, their ties as lines; a circle opens into its people.

import { el, pressable, svg } from '../dom.js';
import { count, some, times } from '../words.js';
import { step } from './palette.js';

const [WIDE, HIGH] = [1230, 760];
const LONG = 24;
const MOST_LINES = 200;
const [RING, COLUMNS, ROW, LINES_A_GROUP] = [14, 9, 132, 1.5];

/** `data` is the API's matrix, `number(group)` a colour, `open(name)` shows a department's people, null where they are not shown. */
export function overview(data, number, open) {
  const order = data.order ?? data.groups.map((group, at) => at);
  const most = Math.max(...data.groups.map(group => group.people), 1);
  const ringed = order.length <= RING;
  const { place, high, largest } = ringed ? { place: null, high: HIGH, largest: 62 } : grid(order);
  const radius = at => 6 + largest * Math.sqrt(data.groups[at].people / most);
  const places = place ?? circle(order, radius);
  const lines = linesOf(data).sort((one, other) => other.ties - one.ties).slice(0, ringed ? MOST_LINES : Math.ceil(order.length * LINES_A_GROUP));
  const strongest = Math.max(...lines.map(line => line.ties), 1);
  const picture = svg('svg', {
    class: high > HIGH ? 'overview tall' : 'overview', viewBox: `0 0 ${WIDE} ${high}`, role: 'group',
    'aria-label': `${some(order.length, 'group', 'groups')} as circles, those that meet side by side; a line for the ties of two of them`,
  });
  picture.append(...lines.reverse().map(line => svg('line', {
    x1: places.get(line.a).x, y1: places.get(line.a).y, x2: places.get(line.b).x, y2: places.get(line.b).y,
    class: line.step ? `e${line.step}` : 'e0', 'stroke-width': 1 + (ringed ? 9 : 5) * (Math.log1p(line.ties) / Math.log1p(strongest)),
  }, svg('title', { text: line.said }))));
  picture.append(...order.map(at => spot(data.groups[at], places.get(at), radius(at), number, open)));
  return el('div', { class: 'overviewbox' }, el('div', { class: 'overviewfield', tabindex: '0', role: 'group', 'aria-label': 'Groups' }, picture),
    el('p', { class: 'ekey' }, key('e1', 'fewer ties than expected'), key('e4', 'about as many'), key('e6', 'more'), key('e7', 'over 4 times'), el('span', { text: `Wider: more ties${ringed ? '' : '; the strongest are drawn'}.${open ? ' Choose a circle to see its people.' : ''}` })));
}

const key = (kind, words) => el('span', {}, svg('svg', { viewBox: '0 0 34 14', 'aria-hidden': 'true' }, svg('path', { d: 'M1 7h32', class: kind, 'stroke-width': 4 })), words);

function circle(order, radius) {
  const all = order.reduce((sum, at) => sum + radius(at) + 14, 0);
  const place = new Map();
  let gone = 0;
  for (const at of order) {
    const angle = ((gone + (radius(at) + 14) / 2) / all) * 2 * Math.PI - Math.PI / 2;
    gone += radius(at) + 14;
    place.set(at, order.length === 1 ? { x: WIDE / 2, y: HIGH / 2 } : { x: WIDE / 2 + 430 * Math.cos(angle), y: HIGH / 2 + 275 * Math.sin(angle) });
  }
  return place;
}

/** Many groups stand in rows, to and fro, in the order that puts those side by side who meet. */
function grid(order) {
  const columns = Math.min(COLUMNS, Math.ceil(Math.sqrt((order.length * WIDE) / HIGH)));
  const rows = Math.ceil(order.length / columns);
  const [wide, tall] = [WIDE / columns, Math.max(ROW, HIGH / rows)];
  const place = new Map(order.map((at, index) => {
    const row = Math.floor(index / columns);
    const column = row % 2 ? columns - 1 - (index % columns) : index % columns;
    return [at, { x: (column + 0.5) * wide, y: row * tall + tall / 2 - 16 }];
  }));
  return { place, high: rows * tall, largest: Math.min(wide, tall) * 0.3 };
}

/** One line a pair of groups: both directions together, against what both would suggest. */
function linesOf({ groups, cells }) {
  const lines = [];
  for (let a = 0; a < groups.length; a++) {
    for (let b = a + 1; b < groups.length; b++) {
      const both = [cells[a][b], cells[b][a]];
      if (both.some(cell => cell.withheld)) continue;
      const ties = both[0].ties + both[1].ties;
      const expected = both[0].expected + both[1].expected;
      if (ties === 0) continue;
      const ratio = expected > 0 ? ties / expected : null;
      lines.push({ a, b, ties, step: ratio === null ? 0 : step(ratio), said: `${groups[a].name} and ${groups[b].name}: ${some(ties, 'tie', 'ties')}${ratio === null ? '' : `, ${times(ratio, ties)} times the expected number`}` });
    }
  }
  return lines;
}

function spot({ name, people }, { x, y }, r, number, open) {
  const act = open ? pressable(`${name}, ${count(people)} people: show them`, () => open(name)) : { role: 'img', 'aria-label': `${name}, ${count(people)} people` };
  return svg('g', act, svg('circle', { cx: x, cy: y, r, class: `k${number(name)}` }),
  svg('text', { x, y: y + r + 18, text: name.length > LONG ? `${name.slice(0, LONG - 1)}…` : name }), svg('title', { text: name }),
  svg('text', { x, y: y + r + 34, class: 'n', text: count(people) }));
}
