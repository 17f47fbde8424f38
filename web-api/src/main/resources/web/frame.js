// The frame: top bar, rail, bottom bar and the menu of a phone, for the survey and view at hand.

import { drawing, el } from './dom.js';
import { badge } from './parts/badge.js';
import { dialog } from './parts/dialog.js';
import { label } from './words.js';

const line = d => ['path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8', 'stroke-linecap': 'round' }];
const ICONS = {
  findings: [line('M4 6h16M4 12h16M4 18h10')],
  map: [line('M9 7.500l6 1M7 10l2 5M16 11.500l-4 4.500M9 7a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM21 9a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM13 18a3 3 0 1 1-6 0 3 3 0 0 1 6 0z')],
  departments: [line('M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z')],
  leaders: [line('M10.500 9l-3 5M13.500 9l3 5M9 17h6M15 6a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM9 17a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM21 17a3 3 0 1 1-6 0 3 3 0 0 1 6 0z')],
  people: [line('M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.500-6.500 8-6.500s8 2.500 8 6.500')],
  more: [['path', { d: 'M5 12h.01M12 12h.01M19 12h.01', fill: 'none', stroke: 'currentColor', 'stroke-width': '4', 'stroke-linecap': 'round' }]],
};

const GROUPS = [
  ['Read', ['findings']], ['Look', ['map', 'departments', 'bridges', 'leaders', 'mentoring', 'people']], ['Try', ['scenarios', 'waves']],
  ['Data', ['quality', 'import', 'exports', 'definitions']],
];
const MOST_TABS = 4;
const TABS = ['findings', 'map', 'departments', 'leaders', 'people'];

/** The kinds of tie one can switch to: [{tie, text, part?}], the first being what stands without a choice. */
export function ties(survey) {
  const kinds = survey?.kinds ?? [];
  const support = kinds.filter(kind => kind.meaning === 'SUPPORT');
  const choice = kind => ({ tie: kind.name, text: label(kind.name) });
  if (kinds.length < 2) return kinds.map(kind => ({ tie: null, text: label(kind.name) }));
  if (support.length === 0) return [{ tie: null, text: 'All' }, ...kinds.map(choice)];
  const parts = support.length > 1 ? support.map(kind => ({ ...choice(kind), text: `Only ${kind.name}`, part: true })) : [];
  return [{ tie: null, text: support.length === 1 ? label(support[0].name) : 'Support' },
    ...kinds.filter(kind => kind.meaning !== 'SUPPORT').map(choice), { tie: 'all', text: 'All' }, ...parts];
}

/** The kind of tie of a state, null where it is the one that stands without a choice, however a link says so. */
function chosen(survey, tie) {
  const support = survey.kinds.filter(kind => kind.meaning === 'SUPPORT');
  return support.length === 1 && tie === support[0].name ? null : tie;
}

/** Draws the frame anew. `given` is {state, survey, surveys, views, names, open}: open while it may still hold a survey; `acts` are tie, open(survey), find, copy, link(view). */
export function frame({ state, survey, surveys, views, names, open }, acts) {
  const keep = document.activeElement?.dataset?.frame;
  const top = document.getElementById('top');
  top.querySelectorAll('.made').forEach(node => node.remove());
  const made = [survey ? project(survey, surveys, acts) : null, survey ? kinds(survey, state, acts) : null, el('div', { class: 'grow' }),
    survey ? badge(survey) : null,
    survey ? el('button', { type: 'button', class: 'btn find', 'data-frame': 'find', on: { click: acts.find } }, 'Find a person ', el('kbd', { text: '/', 'aria-hidden': 'true' })) : null,
    survey ? el('button', { type: 'button', class: 'btn wide', 'data-frame': 'copy', text: 'Copy link', on: { click: acts.copy } }) : null,
  ].filter(Boolean);
  for (const node of made) node.classList.add('made');
  top.append(...made);
  document.getElementById('rail').replaceChildren(...rail(state, survey ?? open, views, acts), el('p', { class: 'foot' }, 'Names visible:', el('br'), names ?? ''));
  document.getElementById('tabs').replaceChildren(...tabs({ state, survey, views }, acts));
  if (keep) document.querySelector(`[data-frame="${keep}"]`)?.focus();
}

function project(survey, surveys, acts) {
  const text = [el('b', { text: survey.name }), survey.wave ? el('span', { class: 'wave', text: survey.wave }) : null];
  if (surveys.length < 2) return el('div', { class: 'proj' }, text);
  const choose = el('select', { 'aria-label': 'Project and wave', 'data-frame': 'project', on: { change: event => acts.open(surveys.find(each => each.id === event.target.value)) } },
    surveys.map(each => el('option', { value: each.id, selected: each.id === survey.id, text: [each.name, each.wave].filter(Boolean).join(', ') })));
  return el('div', { class: 'proj' }, text, el('span', { class: 'caret', text: '▾', 'aria-hidden': 'true' }), choose);
}

/** Segments where there is room for them, a list otherwise; a part of the support kinds is only in the list. */
function kinds(survey, state, acts) {
  const all = ties(survey);
  if (all.length < 2) return el('span');
  const now = chosen(survey, state.tie);
  const known = all.some(({ tie }) => tie === now) ? all : [...all, { tie: now, text: now.split(',').map(label).join(' + ') }];
  const wide = known.filter(({ tie, part }) => !part || tie === now);
  const many = wide.length > 5 || wide.reduce((sum, { text }) => sum + text.length, 0) > 40;
  return el('div', { class: many ? 'tie many' : 'tie' },
    el('div', { class: 'seg', role: 'group', 'aria-label': 'Kind of tie' }, wide.map(({ tie, text }) => el('button', {
      type: 'button', 'data-frame': `tie-${tie}`, 'aria-pressed': String(tie === now), text, on: { click: () => acts.tie(tie) },
    }))),
    el('select', { class: 'btn kinds', 'data-frame': 'tie', 'aria-label': 'Kind of tie', on: { change: event => acts.tie(event.target.value || null) } },
      known.map(({ tie, text }) => el('option', { value: tie ?? '', text, selected: tie === now }))));
}

const shownViews = (names, survey, views) => names.filter(name => views[name] && (survey || !views[name].survey));

function rail(state, survey, views, acts) {
  return GROUPS.map(([heading, names]) => [heading, shownViews(names, survey, views)]).filter(([, names]) => names.length)
    .map(([heading, names]) => el('div', {}, el('h2', { text: heading }), names.map(name => el('a', {
      href: acts.link(name), 'data-frame': `rail-${name}`, 'aria-current': name === state.view ? 'page' : null, text: views[name].title,
    }))));
}

function tabs({ state, survey, views }, acts) {
  const names = shownViews(TABS, survey, views).slice(0, MOST_TABS);
  return [...names.map(name => el('a', { href: acts.link(name), 'aria-current': name === state.view ? 'page' : null }, drawing(null, '0 0 24 24', ICONS[name]), views[name].title)),
    el('button', { type: 'button', 'aria-current': names.includes(state.view) ? null : 'page', on: { click: () => menu({ state, survey, views }, acts) } }, drawing(null, '0 0 24 24', ICONS.more), 'More')];
}

/** What a phone has no room for: the other views, the kind of tie, search, the link. */
function menu({ state, survey, views }, acts) {
  const shown = shownViews(TABS, survey, views).slice(0, MOST_TABS);
  const rest = GROUPS.flatMap(([, names]) => names).filter(name => !shown.includes(name) || !survey);
  const close = act => () => { box.close(); act(); };
  const now = survey ? chosen(survey, state.tie) : null;
  const box = dialog('card', 'More', el('div', { class: 'menu' },
    shownViews(rest, survey, views).map(name => el('a', { href: acts.link(name), 'aria-current': name === state.view ? 'page' : null, text: views[name].title, on: { click: () => box.close() } })),
    survey ? [
      el('div', { class: 'row' }, ties(survey).map(({ tie, text }) => el('button', { type: 'button', class: tie === now ? 'btn main' : 'btn', 'aria-pressed': String(tie === now), text, on: { click: close(() => acts.tie(tie)) } }))),
      el('div', { class: 'row' }, el('button', { type: 'button', class: 'btn', text: 'Find a person', on: { click: close(acts.find) } }), el('button', { type: 'button', class: 'btn', text: 'Copy link', on: { click: close(acts.copy) } })),
    ] : null));
}
