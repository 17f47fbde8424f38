// The choices above the map: colour, size, ties, least weight, table, picture, zoom.

import { drawing, el } from '../dom.js';
import { groupWord, capital, measure } from '../words.js';
import { asColour } from './keying.js';
import { SIZE } from './look.js';

const SHAPES = [
  ['rectangle', 'Choose people with a rectangle', 'M3.5 4.5h13v11h-13z'],
  ['lasso', 'Choose people by drawing around them', 'M10 3.500c4 0 7 2 7 5s-3 5-7 5-7-2-7-5 3-5 7-5zM6.500 13c-1.700.6-2 2.500-.5 3.200s2.500 0 2.500 1.300'],
];

const FULL = 'Map on the whole screen';

/**
 * The tools as elements. `acts` are set(patch), table(), save(), zoom(factor) and fit(), and where people may be filtered and chosen
 * filter() and draw(shape), and full() for the whole screen, with what is on as `on` {filter, shape, full}.
 */
export function choices(state, model, { survey, catalogue, earlier = [] }, acts, on = {}) {
  const columns = survey.groups ?? [];
  const base = state.by ?? columns[0] ?? 'department';
  const colours = [...new Set([base, ...columns])].map(column => [column === base ? '' : column, capital(groupWord(column)[0])]);
  if (model.communities > 0) colours.push(['community', 'Community']);
  const figures = Object.keys(model.measures).map(id => [id, measure(id, catalogue)[0]]);
  const sizes = [...figures.map(([id, text]) => [id === SIZE ? '' : id, text]), ['same', 'All the same']];
  const shades = figures.map(([id, text]) => [asColour(id), text]);
  const weights = weightsOf(survey);
  return [
    select('Colour', 'colour', [['By', colours], ['By a figure', shades]], state.colour, acts.set),
    figures.length ? select('Size', 'size', [['', sizes]], state.size, acts.set) : null,
    select('Ties', 'ties', [['', [['', 'All'], ['returned', 'Returned'], ['none', 'Hidden']]]], state.ties, acts.set),
    acts.full ? select('Names', 'names', [['', [['', 'Close up'], ['many', 'Many'], ['none', 'None']]]], state.names, acts.set) : null,
    weights.length ? select('Weight', 'min', [['', [['', 'Any'], ...weights.map(each => [String(each), `From ${each}`])]]], state.min, acts.set) : null,
    earlier.length ? select('Changes', 'since', [['', [['', 'None'], ...earlier.map(wave => [wave.id, `Since ${wave.wave ?? wave.name}`])]]], state.since, acts.set) : null,
    acts.filter ? el('button', { type: 'button', class: 'btn', 'data-keep': 'filter', 'aria-pressed': String(Boolean(on.filter)), text: 'Filter', on: { click: acts.filter } }) : null,
    acts.draw && !state.table ? el('span', { class: 'grp', role: 'group', 'aria-label': 'Choose people' }, SHAPES.map(([shape, name, d]) => el('button', { type: 'button', class: 'btn', 'data-keep': shape, 'aria-pressed': String(on.shape === shape), 'aria-label': name, title: name, on: { click: () => acts.draw(shape) } }, drawing('icon', '0 0 20 20', [['path', { d }]])))) : null,
    el('span', { class: 'grow' }),
    el('button', { type: 'button', class: 'btn', 'data-keep': 'table', 'aria-pressed': String(Boolean(state.table)), 'aria-label': 'Show as table', text: 'Table', on: { click: acts.table } }),
    el('button', { type: 'button', class: 'btn', 'data-keep': 'save', text: 'Save', 'aria-label': 'Save the map or its data', on: { click: acts.save } }),
    state.table ? null : el('span', { class: 'grp', role: 'group', 'aria-label': 'Zoom' },
      el('button', { type: 'button', class: 'btn', 'data-keep': 'out', 'aria-label': 'Zoom out', text: '−', on: { click: () => acts.zoom(1 / 1.5) } }),
      el('button', { type: 'button', class: 'btn', 'data-keep': 'fit', 'aria-label': 'Fit the map', text: 'Fit', on: { click: acts.fit } }),
      el('button', { type: 'button', class: 'btn', 'data-keep': 'in', 'aria-label': 'Zoom in', text: '+', on: { click: () => acts.zoom(1.5) } })),
    acts.full && document.fullscreenEnabled ? el('button', { type: 'button', class: 'btn', 'data-keep': 'full', 'aria-pressed': String(Boolean(on.full)), 'aria-label': FULL, title: `${FULL} (f)`, on: { click: acts.full } }, drawing('icon full', '0 0 20 20', [['path', { d: 'M3.500 7.500v-4h4M12.500 3.500h4v4M16.500 12.500v4h-4M7.500 16.500h-4v-4' }]])) : null,
  ].filter(Boolean);
}

/** A choice; `groups` are [heading, [[value, text]]], one without heading stands plain. */
function select(name, key, groups, value, set) {
  const known = groups.some(([, options]) => options.some(([each]) => each === (value ?? '')));
  const option = ([each, text]) => el('option', { value: each, text, selected: each === (value ?? '') });
  const shown = groups.filter(([, options]) => options.length);
  return el('label', {}, name, el('select', {
    class: 'btn', 'data-keep': key, on: { change: event => set({ [key]: event.target.value || null, ...(key === 'colour' ? { hide: [] } : {}) }) },
  }, shown.map(([heading, options]) => (heading ? el('optgroup', { label: heading }, options.map(option)) : options.map(option))), known ? null : option([value, value])));
}

/** The weights one can start from: the steps of the scale that most kinds of tie share. */
function weightsOf({ kinds = [] }) {
  const scales = kinds.map(kind => kind.scale).filter(Boolean);
  if (scales.length === 0) return [];
  const low = Math.min(...scales.map(([least]) => least));
  const high = Math.max(...scales.map(([, most]) => most));
  return high - low > 10 ? [] : Array.from({ length: Math.floor(high - low) }, (_, at) => low + 1 + at);
}
