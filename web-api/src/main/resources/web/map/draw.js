// The stage of the map: sigma with a canvas under it (regions), one over it (highlights) and labels as buttons.

import { el, setVars } from '../dom.js';
import { scheme } from './palette.js';
import * as rules from './rules.js';
import * as regions from './regions.js';
import * as labels from './labels.js';
import * as overlay from './overlay.js';

const TOKENS = ['ink', 'map', ...Array.from({ length: 11 }, (_, at) => `c${at}`)];
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The colours of the tokens as they are now. */
export function readScheme() {
  const style = getComputedStyle(document.documentElement);
  return scheme(Object.fromEntries(TOKENS.map(name => [name, style.getPropertyValue(`--${name}`).trim()])));
}

/**
 * A stage for a model. `acts` are person(id), region(name), ground(), moved(camera). After `start(look)` on the page,
 * `show(look)` changes what is seen; a look is {number(person), values, focus, hidden, ties, regions, chosen}.
 */
export function stage(model, acts, description) {
  const under = el('canvas', { class: 'under', 'aria-hidden': 'true' });
  const holder = el('div', { class: 'stage', 'aria-hidden': 'true' });
  const over = el('canvas', { class: 'over', 'aria-hidden': 'true' });
  const names = el('div', { class: 'labels' });
  const root = el('div', { class: 'canvas', tabindex: '0', role: 'group', 'aria-label': description }, under, holder, over, names);
  const pair = new Map(model.ties.map(tie => [`${tie.a} ${tie.b}`, tie]));
  const between = (a, b) => pair.get(`${a} ${b}`) ?? pair.get(`${b} ${a}`);
  let renderer, look, colours, radii, drawn, buttons = [], sidesChosen = null, hovered = null, timer = 0, watcher = null, closed = false;

  function start(first) {
    const graph = new globalThis.graphology.Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
    for (let at = 0; at < model.n; at++) graph.addNode(String(at), { x: model.x[at], y: model.y[at] });
    model.ties.forEach((tie, at) => tie.a !== tie.b && graph.addEdgeWithKey(String(at), String(tie.a), String(tie.b)));
    prepare(first);
    const { createNodeBorderProgram } = globalThis.Sigma.rendering;
    renderer = new globalThis.Sigma(graph, holder, {
      renderLabels: false, zIndex: true, minEdgeThickness: 0.5, antiAliasingFeather: 0.7, stagePadding: Math.min(38, holder.clientWidth * 0.045),
      minCameraRatio: 0.04, maxCameraRatio: 2, zoomDuration: still() ? 0 : 300, inertiaDuration: still() ? 0 : 200,
      nodeProgramClasses: {
        circle: createNodeBorderProgram({ borders: [
          { size: { value: 1.6, mode: 'pixels' }, color: { attribute: 'ground' } },
          { size: { fill: true }, color: { attribute: 'color' } },
        ] }),
      },
      defaultDrawNodeHover: () => {},
      nodeReducer: node, edgeReducer: edge, allowInvalidContainer: true,
    });
    const pad = 34;
    renderer.setCustomBBox({ x: [model.box.x[0] - pad, model.box.x[1] + pad], y: [model.box.y[0] - pad, model.box.y[1] + pad] });
    if (first.camera) renderer.getCamera().setState(first.camera);
    listen();
    renderer.refresh();
    paint();
  }

  function prepare(next) {
    look = next;
    colours = readScheme();
    const k = Math.max(0.45, Math.min(1.15, Math.min(holder.clientWidth, holder.clientHeight * 1.15) / 780));
    radii = rules.sizes(look.values, model.n, model.n > 1500 ? [2 * k, 8 * k] : [4 * k, 12 * k]);
    drawn = new Set(rules.drawn(model, look.ties, look.hidden));
    look.thin = Math.max(0.5, 0.7 * k);
    makeLabels();
  }

  const colour = (person, full) => colours.node(look.number(person), full ?? rules.shown(look.focus, person));

  function node(key) {
    const at = Number(key);
    return {
      x: model.x[at], y: model.y[at], size: radii[at], color: colour(at), ground: colours.map,
      hidden: look.hidden.has(at), zIndex: rules.shown(look.focus, at) ? 1 : 0,
    };
  }

  function edge(key) {
    const tie = model.ties[Number(key)];
    if (!drawn.has(tie)) return { hidden: true };
    const seen = rules.tieLook(look.focus, tie);
    const together = look.number(tie.a) === look.number(tie.b) && tie.inside;
    return {
      size: (tie.both ? 2.6 : 1.6) * look.thin, zIndex: seen === 'dim' ? 0 : together ? 1 : 2,
      color: together ? colours.inside(look.number(tie.a), seen) : colours.across(seen),
    };
  }

  function makeLabels() {
    const people = (look.focus?.named ?? []).slice(0, 8).map(at => ({ person: at, text: model.name[at] }));
    const places = look.regions.filter(region => !region.hidden).map(region => ({ region, text: region.name, count: region.people }));
    const kept = document.activeElement?.dataset?.label;
    buttons = [...people, ...places].map(entry => {
      const dim = entry.region && look.focus?.people && !look.focus.groups.includes(entry.region.name);
      const button = el('button', {
        type: 'button', class: entry.region ? (dim ? 'dim' : null) : 'person-label', 'data-label': entry.text,
        on: { click: () => (entry.region ? acts.region(entry.text) : acts.person(model.id[entry.person])) },
      }, entry.text, entry.region ? el('span', { text: ` ${entry.count}` }) : null);
      return { ...entry, button };
    });
    names.replaceChildren(...buttons.map(entry => entry.button));
    if (kept) buttons.find(entry => entry.text === kept)?.button.focus({ preventScroll: true });
    for (const entry of buttons) entry.size = { width: entry.button.offsetWidth, height: entry.button.offsetHeight };
    sidesChosen = null;
  }

  function paint() {
    if (closed) return;
    const { width, height } = renderer.getDimensions();
    const contexts = [under, over].map(canvas => clear(canvas, width, height));
    const toScreen = ([x, y]) => {
      const p = renderer.graphToViewport({ x, y });
      return [p.x, p.y];
    };
    const unit = Math.hypot(...sub(toScreen([100, 0]), toScreen([0, 0]))) / 100;
    const view = {
      point: person => toScreen([model.x[person], model.y[person]]),
      radius: person => renderer.scaleSize(radii[person]),
      colour: person => colour(person), name: person => model.name[person],
      both: (a, b) => between(a, b)?.both ?? false, gives: (a, b) => pair.has(`${a} ${b}`),
      scheme: colours, thin: look.thin, zoom: 1 / renderer.getCamera().ratio, width, height,
      font: `600 ${width < 520 ? 12 : 15}px ${getComputedStyle(root).fontFamily}`,
    };
    regions.paint(contexts[0], look.regions.map(region => ({
      ...region, colour: colours.region(region.number, region.chosen),
    })), toScreen, unit);
    const taken = [];
    const focus = look.focus;
    if (focus?.ties.length && look.ties !== 'none') overlay.ties(contexts[1], { ...view, thin: focus.ties.length > 60 ? view.thin * 0.75 : view.thin }, focus.ties.filter(seen), colours.highlight(focus.ties.length > 60));
    for (const person of focus?.named ?? []) {
      if (look.hidden.has(person)) continue;
      overlay.dot(contexts[1], view, person, colour(person, true));
      overlay.ring(contexts[1], view, person);
    }
    placeLabels(view, toScreen, unit, taken);
    if (hovered !== null) hover(contexts[1], view, taken);
    overlay.names(contexts[1], view, look.bySize ?? [], taken);
  }

  const seen = ([a, b]) => !look.hidden.has(a) && !look.hidden.has(b);

  function hover(context, view, taken) {
    const own = rules.ofPerson(hovered, model);
    overlay.ties(context, { ...view, colour: person => colour(person, true) }, own.ties.filter(seen), colours.highlight(false));
    overlay.ring(context, view, hovered);
    context.font = view.font;
    const size = { width: context.measureText(model.name[hovered]).width, height: 22 };
    if (buttons.some(entry => entry.person === hovered)) return;
    const place = labels.beside(view.point(hovered), view.radius(hovered), size, rules.away(model, hovered, own.ties), view, [...taken]);
    if (place) overlay.name(context, view, model.name[hovered], place);
  }

  function placeLabels(view, toScreen, unit, taken) {
    const spots = dots(view);
    const named = new Set((look.focus?.named ?? []));
    taken.push(...spots.filter(spot => named.has(spot.person)));
    for (const entry of buttons.filter(each => each.person !== undefined)) {
      const angle = rules.away(model, entry.person, look.focus.ties);
      put(entry, labels.beside(view.point(entry.person), view.radius(entry.person), entry.size, angle, view, taken, spots));
    }
    const places = buttons.filter(entry => entry.region);
    const boxes = places.map(entry => regions.box(entry.region, toScreen, unit));
    const sizes = places.map(entry => entry.size);
    if (!sidesChosen) sidesChosen = labels.chooseSides(boxes, sizes, spots, lines(view), view);
    labels.placeRegions(boxes, sizes, sidesChosen, view, taken).forEach((box, at) => put(places[at], box));
  }

  const dots = view => Array.from({ length: model.n }, (_, at) => at).filter(at => !look.hidden.has(at)).map(at => {
    const [x, y] = view.point(at);
    const r = view.radius(at);
    return { person: at, left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  const lines = view => [...drawn].slice(0, 1500).map(tie => [...view.point(tie.a), ...view.point(tie.b)]);

  function put({ button }, box) {
    button.classList.toggle('away', !box);
    if (box) setVars(button, { '--px': `${box.left.toFixed(1)}px`, '--py': `${box.top.toFixed(1)}px` });
  }

  function listen() {
    renderer.on('afterRender', paint);
    renderer.on('enterNode', ({ node: key }) => setHover(Number(key)));
    renderer.on('leaveNode', () => setHover(null));
    renderer.on('clickNode', ({ node: key }) => acts.person(model.id[Number(key)]));
    renderer.on('clickStage', () => acts.ground());
    watcher = new ResizeObserver(() => fitTo(holder.clientWidth, holder.clientHeight));
    watcher.observe(holder);
    renderer.getCamera().on('updated', state => {
      clearTimeout(timer);
      timer = setTimeout(() => acts.moved(state), 250);
    });
    dark.addEventListener('change', recolour);
  }

  const recolour = () => show(look);

  function fitTo(width, height) {
    const now = renderer.getDimensions();
    if (closed || !width || !height || (now.width === width && now.height === height)) return;
    renderer.resize();
    prepare(look);
    renderer.refresh();
    paint();
  }

  function setHover(person) {
    hovered = person;
    root.classList.toggle('over-person', person !== null);
    paint();
  }

  function show(next) {
    prepare(next);
    renderer.refresh();
    paint();
    const out = (next.focus?.named ?? []).some(person => {
      const { x, y } = renderer.graphToViewport({ x: model.x[person], y: model.y[person] });
      const { width, height } = renderer.getDimensions();
      return x < 0 || y < 0 || x > width || y > height;
    });
    if (out) fit();
  }

  const move = target => {
    const state = { ...renderer.getCamera().getState(), ...target };
    if (still()) renderer.getCamera().setState(state);
    else renderer.getCamera().animate(state, { duration: 300 });
  };
  const fit = () => move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  const zoom = factor => move({ ratio: Math.max(0.04, Math.min(2, renderer.getCamera().ratio / factor)) });
  const pan = (dx, dy) => {
    const { x, y, ratio } = renderer.getCamera().getState();
    move({ x: x + dx * 0.12 * ratio, y: y + dy * 0.12 * ratio });
  };

  function close() {
    closed = true;
    clearTimeout(timer);
    watcher?.disconnect();
    dark.removeEventListener('change', recolour);
    renderer?.kill();
  }

  return { root, start, show, fit, zoom, pan, close };
}

const sub = ([a, b], [c, d]) => [a - c, b - d];

function clear(canvas, width, height) {
  const scale = globalThis.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * scale) || canvas.height !== Math.round(height * scale)) {
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
  }
  const context = canvas.getContext('2d');
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
