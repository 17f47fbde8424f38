// The leaders' map: every pair of leaders drawn by its stage, by width and kind of line; the key hides and shows stages.

import { el, pressable, svg } from '../dom.js';
import { count, slug, some } from '../words.js';

const DASHES = ['0.1 5', '5 5', '11 4'];
const UNRATED = 'UNCONFIRMED';
const LABELLED = 60;
const [LEAST, MOST] = [1.4, 4.6];

/** The stages as lines, from the lowest: [{key, name, words, width, dash, at}]; what one side rated alone stands last, as thin dots. */
export function linesOf(stages) {
  const most = stages.length - 1;
  const lines = stages.map((stage, at) => ({
    key: slug(stage.name), name: stage.name, words: stage.name, at, width: most ? LEAST + ((MOST - LEAST) * at) / most : MOST,
    dash: at === most ? null : DASHES[Math.min(DASHES.length - 1, Math.round((at / Math.max(1, most - 1)) * (DASHES.length - 1)))],
  }));
  return [...lines, { key: 'one-side', name: UNRATED, words: 'rated by one side', width: 1.8, dash: '0.1 5', at: -1 }];
}

/** The picture. `pairs` are {a, b, stage}; `hidden` a set of keys; `chosen` an id or null; `person(id)` gives {name, group}. */
export function stageMap(pairs, lines, { person, number, hidden, chosen, choose }) {
  const ids = [...new Set(pairs.flatMap(pair => [pair.a, pair.b]))].sort((a, b) => (order(person(a)) < order(person(b)) ? -1 : 1));
  const radius = Math.max(150, ids.length * 9);
  const [wide, high] = [2 * radius + 300, 2 * radius + 70];
  const place = new Map(ids.map((id, at) => {
    const angle = (at / ids.length) * 2 * Math.PI - Math.PI / 2;
    return [id, { x: wide / 2 + radius * Math.cos(angle), y: high / 2 + radius * Math.sin(angle), angle }];
  }));
  const drawn = pairs.map(pair => ({ ...pair, line: lines.find(line => line.name === pair.stage) })).filter(({ line }) => line && !hidden.has(line.key)).sort((a, b) => a.line.at - b.line.at);
  const told = lines.map(line => [line, drawn.filter(pair => pair.line === line).length]).filter(([, number]) => number).map(([line, number]) => `${count(number)} ${line.words}`).join(', ');
  const picture = svg('svg', { class: 'cluster stages', viewBox: `0 0 ${wide} ${high}`, role: 'group', 'aria-label': `${some(ids.length, 'leader', 'leaders')} in a ring by department. Pairs: ${told || 'none shown'}.` });
  for (const { a, b, line } of drawn) {
    const [from, to] = [place.get(a), place.get(b)];
    const far = chosen && a !== chosen && b !== chosen;
    picture.append(svg('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, class: `g${line.at < 0 ? 'x' : line.at === lines.length - 2 ? 'top' : line.at}${far ? ' far' : ''}`, 'stroke-width': line.width, 'stroke-dasharray': line.dash, 'stroke-linecap': line.dash ? 'round' : null }));
  }
  for (const [id, { x, y, angle }] of place) {
    const { name, group } = person(id);
    const side = Math.cos(angle) > 0.15 ? 'start' : Math.cos(angle) < -0.15 ? 'end' : 'middle';
    const out = side === 'middle' ? { x, y: y + (Math.sin(angle) > 0 ? 24 : -14) } : { x: x + (side === 'start' ? 13 : -13), y: y + 5 };
    picture.append(svg('g', pressable(`${name}, ${group}`, () => choose(id), { 'aria-pressed': String(id === chosen), 'data-id': id }), svg('circle', { cx: x, cy: y, r: id === chosen ? 10 : 8, class: `k${number(group)}${id === chosen ? ' me' : ''}` }),
    ids.length <= LABELLED ? svg('text', { ...out, 'text-anchor': side, text: name }) : null, svg('title', { text: `${name}, ${group}` })));
  }
  return picture;
}

const order = ({ name, group }) => `${group}\n${name}`;

/** The key: a line, a name and how many pairs; a click hides or shows the stage. */
export const stageKey = (pairs, lines, hidden, toggle) => el('div', { class: 'legend lines', role: 'group', 'aria-label': 'Stages shown' }, lines.map(line => {
  const number = pairs.filter(pair => pair.stage === line.name).length;
  return number === 0 ? null : el('button', { type: 'button', 'data-key': line.key, 'aria-pressed': String(!hidden.has(line.key)), on: { click: () => toggle(line.key) } },
    svg('svg', { class: 'line', viewBox: '0 0 44 14', 'aria-hidden': 'true' }, svg('line', { x1: 3, x2: 41, y1: 7, y2: 7, class: `g${line.at < 0 ? 'x' : line.at === lines.length - 2 ? 'top' : line.at}`, 'stroke-width': line.width, 'stroke-dasharray': line.dash, 'stroke-linecap': line.dash ? 'round' : null })),
    el('span', { text: line.words }), el('span', { class: 'n', text: count(number) }));
}));

/** What stands between one leader and the others, as words: [{words, names: [id]}], the highest stage first. */
export const standing = (id, pairs, lines) => [...lines].sort((a, b) => b.at - a.at).map(line => ({
  words: line.words, ids: pairs.filter(pair => pair.stage === line.name && (pair.a === id || pair.b === id)).map(pair => (pair.a === id ? pair.b : pair.a)),
})).filter(each => each.ids.length);
