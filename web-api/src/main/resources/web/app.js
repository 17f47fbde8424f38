// Starts the page: waits for the database, opens the survey of the link, mounts the view it names.

import * as api from './api.js';
import { frame } from './frame.js';
import { listen, showKeys } from './keys.js';
import { toast } from './parts/dialog.js';
import * as states from './parts/states.js';
import { linkTo, state, subscribe, UNFILTERED, update } from './state.js';
import * as bridges from './views/bridges.js';
import * as definitions from './views/definitions.js';
import * as departments from './views/departments.js';
import * as exportsView from './views/exports.js';
import * as findings from './views/findings.js';
import * as importView from './views/import.js';
import * as leaders from './views/leaders.js';
import * as map from './views/map.js';
import * as mentoring from './views/mentoring.js';
import * as people from './views/people.js';
import * as quality from './views/quality.js';
import * as scenarios from './views/scenarios.js';
import { finder, folded, named } from './views/shared.js';
import * as waves from './views/waves.js';

const OF_SURVEY = { findings, map, departments, bridges, leaders, mentoring, people, scenarios, waves, quality, exports: exportsView };
const VIEWS = Object.fromEntries([
  ...Object.entries(OF_SURVEY).map(([name, view]) => [name, { ...view, survey: true }]),
  ['import', importView], ['definitions', definitions],
]);
/** The letter after `g` that goes to a view. */
const GOES = [['f', 'findings'], ['m', 'map'], ['d', 'departments'], ['b', 'bridges'], ['l', 'leaders'], ['o', 'mentoring'], ['p', 'people'], ['s', 'scenarios'], ['w', 'waves'],
  ['q', 'quality'], ['i', 'import'], ['e', 'exports'], ['x', 'definitions']];
/** What is said of one survey only. */
const NOTHING_CHOSEN = { ...UNFILTERED, find: null, person: null, to: null, cell: null, pick: null, since: null };
const LOG_AFTER = 20_000;
const LOOK_AGAIN = 2_000;
const SOON = 700;

const main = document.getElementById('main');
let surveys = [];
let status = {};
let current = null;
let needed = null;
let turn = 0;
let looking = 0;

window.app = { get state() { return state; }, ready: false };

const survey = () => surveys.find(each => each.id === state.survey) ?? null;

async function start() {
  window.app.ready = false;
  drawFrame();
  const since = Date.now();
  let said = '';
  for (;;) {
    try {
      status = await api.fresh('status');
    } catch (problem) {
      return refuse(problem, start);
    }
    if (status.state === 'READY') break;
    drawFrame();
    if (status.state === 'FAILED') return put(states.failed(status, start));
    const late = Date.now() - since > LOG_AFTER;
    if (said !== `${late}${late ? status.detail : ''}`) put(states.starting(status, late), false);
    said = `${late}${late ? status.detail : ''}`;
    await new Promise(next => setTimeout(next, 500));
  }
  await open();
}

async function open() {
  try {
    surveys = (await api.get('surveys')).surveys;
  } catch (problem) {
    return problem.starting ? start() : refuse(problem, open);
  }
  if (!state.survey && surveys.length) update(placeOf(usual()), { replace: true });
  needed = null;
  await mount();
}

/** The survey that opens by itself: of the first organization by name, the latest wave. */
const usual = () => latest()[0];

/** All surveys, by the name of the organization, of each the latest wave first. */
const latest = () => [...surveys].sort((a, b) => (a.name === b.name ? ((a.wave ?? '') > (b.wave ?? '') ? -1 : 1) : a.name < b.name ? -1 : 1));

const placeOf = of => ({ survey: of.id, wave: of.wave });

function drawFrame() {
  frame({ state, survey: survey(), surveys, views: VIEWS, names: status.namesVisible, open: status.state !== 'READY' || surveys.length > 0 }, {
    tie: tie => update({ tie, find: null, cell: null }),
    open: of => update({ ...placeOf(of), ...NOTHING_CHOSEN, tie: null, at: null }),
    find: findPerson, copy, link: linkTo,
  });
}

async function mount() {
  drawFrame();
  const view = VIEWS[state.view];
  if (!view) return put(states.refused({ message: 'There is no such view', detail: `This page has no view '${state.view}'.` }, () => update({ view: 'findings' })));
  if (view.survey && surveys.length === 0) {
    awaitFirst();
    if (status.coming) return put(states.coming(status.coming));
    return put(states.empty(linkTo('import'), openSample, importView.TEMPLATES.map(importView.template)));
  }
  if (view.survey && !survey()) return put(states.unknown(state.survey, latest().map(each => ({ text: [each.name, each.wave].filter(Boolean).join(', '), href: linkTo(state.view, { ...placeOf(each), by: null, tie: null, min: null, other: {} }) })), linkTo('import', placeOf({ id: null, wave: null }))));
  const mine = ++turn;
  const wanted = [state.view, ...view.needs(state)].join('\n');
  if (wanted === needed) return current.show(state);
  needed = wanted;
  window.app.ready = false;
  const blocks = setTimeout(() => mine === turn && put(states.loading(), false), 300);
  try {
    const data = await view.load(state, survey(), status.namesVisible);
    if (mine !== turn) return;
    put(null);
    needed = wanted;
    current = view.draw(main, data, { state, update, survey: survey(), names: status.namesVisible, opened });
    document.title = [view.title, survey()?.name, 'Reciprocity'].filter(Boolean).join(' – ');
    window.app.ready = true;
  } catch (problem) {
    if (mine !== turn) return;
    if (problem.starting) return start();
    refuse(problem, () => { needed = null; mount(); });
  } finally {
    clearTimeout(blocks);
  }
}

/** While there is no survey: opens the first one that comes, and the sample that `demo` brings once both its waves are stored. */
function awaitFirst() {
  clearTimeout(looking);
  looking = setTimeout(async () => {
    if (surveys.length || !VIEWS[state.view]?.survey) return;
    const before = status.coming;
    status = await api.fresh('status').catch(() => status);
    const found = status.coming ? null : await api.fresh('surveys').catch(() => null);
    if (found?.surveys.length) {
      api.forget();
      open();
    } else if (status.coming === before) awaitFirst();
    else mount();
  }, status.coming ? SOON : LOOK_AGAIN);
}

/** Puts something in the place of the view. */
function put(node, final = true) {
  current?.close();
  current = null;
  needed = final ? null : needed;
  main.replaceChildren(...(node ? [node] : []));
  main.scrollTop = 0;
  if (node && final) window.app.ready = true;
}

function refuse(problem, retry) {
  if (problem.status === 401) return location.reload(); // the server then asks for its token
  put(states.refused(problem instanceof api.Problem ? problem : { message: 'This view could not be drawn', detail: problem.message }, retry));
}

/** After an import: forget old answers and open what was kept. */
async function opened(of) {
  api.forget();
  surveys = (await api.get('surveys')).surveys;
  update({ ...placeOf(of), ...NOTHING_CHOSEN, view: 'findings', tie: null });
}

async function openSample() {
  put(states.coming('the sample'), false);
  try {
    await opened((await api.send('samples', {})).survey);
  } catch (problem) {
    refuse(problem, openSample);
  }
}

async function findPerson() {
  if (!survey()) return;
  const network = folded(survey()) ? { people: {}, groups: [] } : await api.get(api.of(state.survey, 'network'), api.survey(state)).catch(() => null);
  if (network) finder(named(network), state, survey())('Find a person', id => update({ person: id, to: null, ...(['findings', 'map'].includes(state.view) ? {} : { view: 'map' }) }));
}

function copy() {
  const done = navigator.clipboard?.writeText(location.href);
  (done ?? Promise.reject()).then(() => toast('Link copied'), () => toast('Copy the address from the address bar'));
}

function back() {
  if (state.to) update({ to: null });
  else if (state.person) update({ person: null });
  else if (state.pick) update({ pick: null }, { replace: true });
  else if (state.table) update({ table: null }, { replace: true });
  else if (state.cell) update({ cell: null }, { replace: true });
  else if (state.find) update({ find: null });
}

const go = view => () => { location.hash = linkTo(view).slice(1); };
const keyList = [['/', 'find a person'], ...GOES.map(([letter, view]) => [`g ${letter}`, VIEWS[view].title.toLowerCase()]), ['j k', 'next, previous finding'],
  ['Enter', 'open'], ['e', 'evidence of the open finding'], ['t', 'table of this view'], ['c', 'copy the link'], ['+ - 0', 'zoom and fit'], ['f', 'map on the whole screen'],
  ['Arrows', 'pan the map, move in the matrix'], ['Tab', 'through the names on the map'], ['Shift', 'with a drag or a click on the map: choose people'], ['Esc', 'one step back'], ['?', 'this list']];

listen({ '/': findPerson, c: copy, '?': () => showKeys(keyList), Escape: back },
  Object.fromEntries(GOES.map(([letter, view]) => [letter, go(view)])), () => current?.keys ?? {});

subscribe((now, before) => {
  if (now.survey !== before.survey || now.view !== before.view) main.focus({ preventScroll: true });
  if (!now.survey && surveys.length) {
    const kept = surveys.find(each => each.id === before.survey) ?? usual();
    return update(placeOf(kept), { replace: true });
  }
  if (status.state === 'READY') mount();
});

document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  main.focus();
});

start();
