// The panel that filters: a figure between two ends with its histogram, an attribute by its values.

import { el, svg } from '../dom.js';
import { count, figure, slug } from '../words.js';
import { NOTHING, put, rulesOf } from '../map/where.js';

const [BINS, WIDE, HIGH, STEPS] = [32, 256, 56, 200];

/**
 * `fields` as map/where.js makes them, `chosen` the key of the one shown; `acts` are choose(key), preview(where), set(where, whether the
 * panel shows it already), where() and close().
 */
export function filterPanel(fields, chosen, acts) {
  const field = fields.find(each => each.key === chosen) ?? fields[0];
  const option = each => el('option', { value: each.key, text: each.name, selected: each === field });
  const [figures, words] = [fields.filter(each => each.figure), fields.filter(each => !each.figure)];
  return [
    el('header', {}, el('h2', { text: 'Filter people' }), el('button', { type: 'button', class: 'close', 'aria-label': 'Close the filters', text: '×', on: { click: acts.close } })),
    el('label', { class: 'about' }, 'By', el('select', { class: 'btn', 'data-keep': 'field', 'aria-label': 'Filter by', on: { change: event => acts.choose(event.target.value) } },
      words.length ? el('optgroup', { label: 'What people are' }, words.map(option)) : null, figures.length ? el('optgroup', { label: 'Figures' }, figures.map(option)) : null)),
    field.figure ? range(field, acts) : values(field, acts),
  ];
}

const ruleOf = (where, key) => rulesOf(where).find(rule => rule.key === key) ?? null;

/** Two sliders, each its own control, below a histogram of everybody; the bars between them are strong. */
function range(field, acts) {
  const known = field.values.filter(value => typeof value === 'number');
  const whole = known.every(Number.isInteger);
  const [least, most] = known.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
  const step = whole ? Math.max(1, Math.ceil((most - least) / STEPS)) : (most - least) / STEPS;
  const last = Math.ceil((most - least) / step - 1e-9);
  const valueAt = at => (at >= last ? most : whole ? least + at * step : Number((least + at * step).toPrecision(4)));
  const rule = ruleOf(acts.where(), field.key);
  const atOf = (value, otherwise) => (value === null || value === undefined ? otherwise : Math.max(0, Math.min(last, Math.round((value - least) / step))));
  const ends = [atOf(rule?.low, 0), atOf(rule?.high, last)];
  const bins = whole && most - least < BINS ? most - least + 1 : BINS;
  const binOf = value => Math.min(bins - 1, Math.floor(((value - least) / (whole && bins <= BINS && most - least < BINS ? most - least + 1 : most - least)) * bins));
  const tall = new Array(bins).fill(0);
  for (const value of known) tall[binOf(value)]++;
  const top = Math.max(...tall);
  const bars = tall.map((n, at) => svg('rect', { x: (at * WIDE) / bins + 0.5, width: WIDE / bins - 1, y: HIGH - (n ? Math.max(2, (HIGH * Math.sqrt(n)) / Math.sqrt(top)) : 0), height: HIGH }));
  const picture = svg('svg', { class: 'histogram', viewBox: `0 0 ${WIDE} ${HIGH}`, role: 'img', 'aria-label': `${field.name}: ${figure(least)} to ${figure(most)} among ${count(known.length)} people`, preserveAspectRatio: 'none' }, bars);
  const said = el('p', { class: 'sm', role: 'status' });
  const slider = (text, which) => {
    const print = el('output', { class: 'num' });
    const input = el('input', { type: 'range', min: 0, max: last, step: 1, 'data-keep': `end-${which}`, 'aria-label': `${field.name} ${text.toLowerCase()}` });
    input.value = ends[which];
    input.addEventListener('input', () => {
      ends[which] = Number(input.value);
      if (ends[0] > ends[1]) ends[1 - which] = ends[which];
      draw();
      acts.preview(written());
    });
    input.addEventListener('change', () => acts.set(written(), true));
    return { node: el('label', { class: 'end' }, el('span', { text }), input, print), input, print };
  };
  const sliders = [slider('From', 0), slider('To', 1)];
  const written = () => {
    const [low, high] = [ends[0] === 0 ? null : valueAt(ends[0]), ends[1] === last ? null : valueAt(ends[1])];
    return put(acts.where(), field.key, low === null && high === null ? null : { key: field.key, low, high });
  };
  function draw() {
    const [low, high] = ends.map(valueAt);
    sliders.forEach(({ input, print }, which) => {
      const value = figure(valueAt(ends[which]));
      if (Number(input.value) !== ends[which]) input.value = ends[which];
      input.setAttribute('aria-valuetext', value);
      print.textContent = value;
    });
    bars.forEach((bar, at) => bar.setAttribute('class', at >= binOf(low) && at <= binOf(high) ? 'in' : 'out-of'));
    const inside = known.filter(value => value >= low && value <= high).length;
    said.textContent = `${count(inside)} of ${count(field.values.length)} people${known.length < field.values.length && inside < known.length ? `; ${count(field.values.length - known.length)} have no such figure` : ''}.`;
  }
  draw();
  return el('div', { class: 'ranged' }, picture, sliders.map(each => each.node), said, el('p', { class: 'xs mut', text: 'Bars: how many people, by square root. Arrow keys move an end.' }));
}

/** A check mark a value; those taken away are said as "not" while they are the fewer. */
function values(field, acts) {
  const counts = new Map();
  for (const value of field.values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const names = [...counts.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const shown = value => {
    const rule = ruleOf(acts.where(), field.key);
    return !rule?.values || rule.values.includes(slug(value)) !== rule.not;
  };
  const set = wanted => {
    const [yes, no] = [names.filter(wanted), names.filter(name => !wanted(name))];
    const not = no.length < yes.length;
    acts.set(put(acts.where(), field.key, no.length === 0 ? null : { key: field.key, not, values: yes.length ? (not ? no : yes).map(slug) : [NOTHING] }));
  };
  const every = (text, key, on) => el('button', { type: 'button', class: 'btn', 'data-keep': key, text, on: { click: () => set(() => on) } });
  return [
    el('p', { class: 'row' }, every('All', 'value-all', true), every('None', 'value-none', false)),
    el('ul', { class: 'ties checks', 'aria-label': field.name }, names.map(name => el('li', {}, el('label', {},
      el('input', { type: 'checkbox', checked: shown(name), 'data-keep': `value-${slug(name)}`, on: { change: event => set(each => (each === name ? event.target.checked : shown(each))) } }), el('span', { text: name }), el('span', { class: 'mut num', text: count(counts.get(name)) }))))),
  ];
}
