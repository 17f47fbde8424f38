// The map on a sheet of A4 across: title, regions, ties, people, names, legend, answers and date, as one SVG.

import { svg } from '../dom.js';
import { count, share } from '../words.js';
import * as labels from './labels.js';
import { mix } from './palette.js';
import * as regions from './regions.js';
import * as rules from './rules.js';

export const WIDE = 1754;
export const HIGH = 1240;
const FIELD = { left: 60, top: 150, width: 1634, height: 910 };
const LONG = 130;
const FONT = 'Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif';

/**
 * The sheet. `words` are {title, kind, said, survey, legend, sizeWords, date, told, since, counts}: told says who was left out, or is
 * null; counts are of ties since an earlier wave, or null. `colours` is a scheme.
 */
export function paper(model, look, words, colours) {
  const scale = Math.min(FIELD.width / (model.box.x[1] - model.box.x[0] + 120), FIELD.height / (model.box.y[1] - model.box.y[0] + 120));
  const [cx, cy] = [FIELD.left + FIELD.width / 2, FIELD.top + FIELD.height / 2];
  const at = ([x, y]) => [cx + x * scale, cy - y * scale];
  const point = person => at([model.x[person], model.y[person]]);
  const radii = rules.sizes(look.values, model.n, model.n > 1500 ? [2, 8] : [5, 16]);
  const view = { point, radius: person => radii[person], toScreen: at, unit: scale, width: WIDE, height: FIELD.top + FIELD.height + 20 };
  const shown = Array.from({ length: model.n }, (_, person) => person).filter(person => !look.hidden.has(person));
  const drawn = rules.drawn(model, look.ties, look.hidden);
  const sheet = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDE} ${HIGH}`, width: WIDE, height: HIGH, 'font-family': FONT },
    svg('title', { text: words.title }), svg('rect', { width: WIDE, height: HIGH, fill: colours.map }));
  sheet.append(
    svg('g', { 'stroke-linejoin': 'round', 'stroke-width': 56 * scale }, look.regions.filter(region => !region.hidden && region.points.length).map(region => {
      const colour = colours.region(region.number, region.chosen);
      return svg('path', { d: `M${region.points.map(each => at(each).map(round).join(' ')).join('L')}Z`, fill: colour, stroke: colour });
    })),
    svg('g', {}, gone(look, point, colours)),
    svg('g', {}, drawn.map(tie => line(point, tie, tieColour(look, colours, tie), look.change && rules.changeLook(look.change, look.focus, tie) === 'fresh' ? 2.2 : tie.both ? 1.7 : 0.9))),
    svg('g', {}, strong(model, look, point, colours)),
    svg('g', { stroke: colours.map, 'stroke-width': 1.6 }, shown.sort((a, b) => radii[b] - radii[a]).map(person => {
      const [x, y] = point(person);
      const named = look.focus?.named.includes(person) || look.focus?.ringed?.includes(person);
      return svg('circle', { cx: round(x), cy: round(y), r: round(radii[person]), fill: colours.node(look.number(person), rules.shown(look.focus, person)), stroke: named ? colours.ink : null, 'stroke-width': named ? 2.5 : null });
    })),
    svg('g', {}, names(model, look, view, shown, drawn, colours)),
    ...head(words, colours), ...foot(words, colours));
  return sheet;
}

const round = value => Math.round(value * 10) / 10;

function line(point, { a, b }, stroke, width) {
  const [[x1, y1], [x2, y2]] = [point(a), point(b)];
  return svg('line', { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), stroke, 'stroke-width': width });
}

function tieColour(look, colours, tie) {
  const since = look.change && rules.changeLook(look.change, look.focus, tie);
  if (since) return since === 'dim' ? colours.across('dim') : colours[since];
  const seen = rules.tieLook(look.focus, tie);
  return tie.inside && look.number(tie.a) === look.number(tie.b) ? colours.inside(look.number(tie.a), seen) : colours.across(seen);
}

/** Ties that are no more since an earlier wave, dashed. */
function gone(look, point, colours) {
  if (!look.change || look.ties === 'none') return [];
  return rules.lostOf(look).map(([a, b]) => {
    const drawn = line(point, { a, b }, colours.lost, 2);
    drawn.setAttribute('stroke-dasharray', '7 5');
    return drawn;
  });
}

function strong(model, look, point, colours) {
  const seen = ([a, b]) => !look.hidden.has(a) && !look.hidden.has(b);
  const draw = (pairs, stroke, width) => pairs.filter(seen).map(([a, b]) => line(point, { a, b }, stroke, width));
  return look.focus && look.ties !== 'none' && !look.change
    ? [...draw(look.focus.light ?? [], colours.faint, 1.6), ...draw(look.focus.ties, colours.highlight(look.focus.ties.length > 60), 2.4)] : [];
}

function names(model, look, view, shown, drawn, colours) {
  const pen = document.createElement('canvas').getContext('2d');
  const size = (text, font) => {
    pen.font = `${font} ${FONT}`;
    return { width: pen.measureText(text).width, height: 26 };
  };
  const spots = shown.map(person => {
    const [x, y] = view.point(person);
    const r = view.radius(person);
    return { person, left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  const taken = [];
  const put = (box, text, weight, more) => box && svg('text', {
    x: round(box.left), y: round(box.bottom - 7), 'font-size': 20, 'font-weight': weight, fill: colours.ink,
    stroke: colours.map, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke',
  }, text, more ? svg('tspan', { 'font-weight': 400, fill: colours.tokens.ink3, text: ` ${more}` }) : null);
  const people = (look.focus?.named ?? []).slice(0, 8).map(person => put(labels.beside(view.point(person), view.radius(person),
    size(model.name[person], '600 20px'), rules.away(model, person, look.focus.ties), view, taken, spots), model.name[person], 600));
  const places = look.regions.filter(region => !region.hidden && region.points.length);
  const boxes = places.map(region => regions.box(region, view.toScreen, view.unit));
  const sizes = places.map(region => size(`${region.name} ${region.people}`, '600 20px'));
  const lines = drawn.slice(0, 1500).map(tie => [...view.point(tie.a), ...view.point(tie.b)]);
  const sides = labels.chooseSides(boxes, sizes, spots, lines, view);
  const regioned = labels.placeRegions(boxes, sizes, sides, view, taken).map((box, at) => put(box, places[at].name, 600, count(places[at].people)));
  const many = look.names === 'many' ? look.bySize.map(person => put(labels.beside(view.point(person), view.radius(person), size(model.name[person], '400 20px'), 0, view, taken), model.name[person], 400)) : [];
  return [...people, ...regioned, ...many].filter(Boolean);
}

function head({ title, kind, said, survey, since }, { tokens }) {
  const good = (survey.responseRate ?? 0) >= 0.8;
  const badge = good ? `${count(survey.respondents)} of ${count(survey.asked)} answered` : (survey.responseRate ?? 0) >= 0.65 ? `Directional: ${share(survey.responseRate)}` : 'Too few answers';
  const wide = 40 + badge.length * 9.5;
  return [
    svg('text', { x: 60, y: 74, 'font-size': 34, 'font-weight': 600, fill: tokens.ink, text: title }),
    svg('text', { x: 60, y: 112, 'font-size': 20, fill: tokens.ink2, text: [said ?? `${kind}, ${count(survey.people)} people`, since ? `ties since ${since}` : null].filter(Boolean).join(', ') }),
    svg('rect', { x: WIDE - 60 - wide, y: 44, width: wide, height: 42, rx: 21, fill: good ? tokens.okbg : tokens.carebg }),
    svg('text', { x: WIDE - 60 - wide / 2, y: 71, 'font-size': 18, 'font-weight': 600, 'text-anchor': 'middle', fill: good ? tokens.ok : tokens.care, text: badge }),
  ];
}

function foot({ legend, sizeWords, kind, date, told, counts }, colours) {
  const { tokens } = colours;
  const top = HIGH - 150;
  const word = (x, y, text, fill = tokens.ink2) => svg('text', { x, y, 'font-size': 18, fill, text });
  const columns = Math.max(1, Math.ceil(legend.length / 2));
  const step = Math.min(290, 1180 / columns);
  const many = legend.length > 20;
  return [
    svg('line', { x1: 60, y1: top, x2: WIDE - 60, y2: top, stroke: tokens.line }),
    ...(many ? [] : legend.flatMap((entry, at) => {
      const [x, y] = [60 + Math.floor(at / 2) * step, top + 42 + (at % 2) * 34];
      return [svg('circle', { cx: x + 8, cy: y - 6, r: 8, fill: colours.node(entry.number, true) }), word(x + 26, y, `${clip(entry.name, step - (entry.left === undefined ? 0 : 60))} ${entry.left === undefined ? '' : `${count(entry.left)} of `}${count(entry.count)}`)];
    })),
    ...(counts ? [key(top, colours.fresh, 3), word(1384, top + 42, `${count(counts.fresh)} new, ${count(counts.kept)} kept (pale)`), key(top + 34, colours.lost, 2.2, '7 5'), word(1384, top + 76, `${count(counts.lost)} lost`)]
      : [key(top, mix(tokens.ink, tokens.map, 0.6), 3), word(1384, top + 42, `returned (${kind.toLowerCase()})`), key(top + 34, mix(tokens.ink, tokens.map, 0.6), 1.2), word(1384, top + 76, 'one way')]),
    ...(sizeWords ? [svg('circle', { cx: 1350, cy: top + 104, r: 8, fill: tokens.ink3 }), word(1384, top + 110, `larger: ${sizeWords}`)] : []),
    word(60, HIGH - 28, `Reciprocity, ${date}${told ? `. ${told.length > LONG ? `${told.slice(0, LONG - 1)}…` : told}` : ''}`, tokens.ink3),
  ];
}

const key = (top, stroke, width, dash = null) => svg('line', { x1: 1330, y1: top + 36, x2: 1370, y2: top + 36, stroke, 'stroke-width': width, 'stroke-dasharray': dash });

const clip = (text, step) => (text.length > step / 11 ? `${text.slice(0, Math.floor(step / 11) - 1)}…` : text);
