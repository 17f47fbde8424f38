// The stage of the map: sigma with a canvas under it (regions), one over it (highlights) and labels as buttons.

import { el } from '../dom.js';
import { camera } from './camera.js';
import { captions } from './captions.js';
import { schemeNow } from './colours.js';
import * as rules from './rules.js';
import * as regions from './regions.js';
import * as labels from './labels.js';
import * as overlay from './overlay.js';
import { pencil } from './pencil.js';
import { renderer as rendererOf } from './renderer.js';
import * as shapes from './shapes.js';
import * as sights from './sight.js';

const NEAR = 8;
const dark = matchMedia('(prefers-color-scheme: dark)');

/**
 * A stage for a model. `acts` are person(id), region(name), ground(), moved(camera), and where people may be chosen drawn(people, more),
 * taken(person) and gather(name). After `start(look)` on the page, `show(look)` changes what is seen; a look is {number(person), values,
 * focus, hidden, ties, names, regions, change}.
 */
export function stage(model, acts, description) {
  const under = el('canvas', { class: 'under', 'aria-hidden': 'true' });
  const holder = el('div', { class: 'stage', 'aria-hidden': 'true' });
  const over = el('canvas', { class: 'over', 'aria-hidden': 'true' });
  const names = captions(model, acts);
  const move = camera(() => renderer, () => (look.hidden.size ? visible().map(at => ({ x: model.x[at], y: model.y[at] })) : null));
  const root = el('div', { class: 'canvas', tabindex: '0', role: 'group', 'aria-label': description }, under, holder, over, names.root);
  const draft = acts.drawn ? pencil(root, { people: inside, at: nearest, drawn: acts.drawn, taken: acts.taken }) : null;
  const pair = new Map(model.ties.map(tie => [`${tie.a} ${tie.b}`, tie]));
  const between = (a, b) => pair.get(`${a} ${b}`) ?? pair.get(`${b} ${a}`);
  let renderer, look, colours, radii, tints, drawn, font, plain, taken = [], bare = false, hovered = null, timer = 0, watcher = null, closed = false;

  function start(first) {
    const graph = new globalThis.graphology.Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
    for (let at = 0; at < model.n; at++) graph.addNode(String(at), { x: model.x[at], y: model.y[at] });
    model.ties.forEach((tie, at) => tie.a !== tie.b && graph.addEdgeWithKey(String(at), String(tie.a), String(tie.b)));
    prepare(first);
    renderer = rendererOf(graph, holder, { nodeReducer: node, edgeReducer: edge }, ({ x, y }) => (renderer ? nearest([x, y], 0) : null));
    const pad = 34;
    renderer.setCustomBBox({ x: [model.box.x[0] - pad, model.box.x[1] + pad], y: [model.box.y[0] - pad, model.box.y[1] + pad] });
    if (first.camera) renderer.getCamera().setState(first.camera);
    listen();
    renderer.refresh();
    paint();
  }

  function prepare(next) {
    look = next;
    colours = schemeNow();
    const k = Math.max(0.45, Math.min(1.15, Math.min(holder.clientWidth, holder.clientHeight * 1.15) / 780));
    radii = rules.sizes(look.values, model.n, model.n > 1500 ? [2 * k, 8 * k] : [4 * k, 12 * k]);
    drawn = new Set(rules.drawn(model, look.ties, look.hidden));
    look.thin = Math.max(0.5, 0.7 * k);
    const letters = (weight, size) => `${weight} ${holder.clientWidth < 520 ? 12 : size}px ${getComputedStyle(root).fontFamily}`;
    [font, plain] = [letters(600, 15), letters(400, 13)];
    tints = Array.from({ length: model.n }, (_, at) => colour(at));
    names.make(look);
  }

  const colour = (person, full) => colours.node(look.number(person), full ?? rules.shown(look.focus, person));

  function node(key) {
    const at = Number(key);
    return {
      x: model.x[at], y: model.y[at], size: radii[at], color: tints[at], ground: colours.map,
      hidden: look.hidden.has(at), zIndex: rules.shown(look.focus, at) ? 1 : 0,
    };
  }

  function edge(key) {
    const tie = model.ties[Number(key)];
    if (!drawn.has(tie)) return { hidden: true };
    const seen = rules.tieLook(look.focus, tie);
    const together = look.number(tie.a) === look.number(tie.b) && tie.inside;
    if (look.change) return since(rules.changeLook(look.change, look.focus, tie));
    return {
      size: (tie.both ? 2.6 : 1.6) * look.thin, zIndex: seen === 'dim' ? 0 : together ? 1 : 2,
      color: together ? colours.inside(look.number(tie.a), seen) : colours.across(seen),
    };
  }

  const since = kind => ({ size: (kind === 'fresh' ? 2.8 : 1) * look.thin, zIndex: kind === 'fresh' ? 3 : 0, color: kind === 'dim' ? colours.across('dim') : colours[kind] });

  /** Draws what is not the renderer's: regions, which go with the ties where those are carried, names, and what stands out. */
  function paint() {
    if (closed) return;
    const view = viewNow();
    const way = renderer.carries();
    for (const layer of [under, renderer.getCanvases().edges]) shift(layer, way);
    if (!way) beneath(view);
    taken = [];
    names.place(view, () => dots(view), () => lines(view), taken);
    above(view);
  }

  function beneath(view) {
    const context = clear(under, view);
    regions.paint(context, look.regions.map(region => ({
      ...region, colour: colours.region(region.number, region.chosen),
    })), view.toScreen, view.unit);
    if (look.change && look.ties !== 'none') overlay.gone(context, view, rules.lostOf(look), colours.lost);
  }

  function viewNow() {
    const { width, height } = renderer.getDimensions();
    const sight = sights.sight(renderer);
    const grown = renderer.scaleSize(1);
    return {
      point: person => sights.put(sight, model.x[person], model.y[person]),
      radius: person => grown * radii[person],
      colour: person => tints[person], name: person => model.name[person],
      both: (a, b) => between(a, b)?.both ?? false, gives: (a, b) => pair.has(`${a} ${b}`),
      toScreen: ([x, y]) => sights.put(sight, x, y), unit: sights.unit(sight), scheme: colours, thin: look.thin, zoom: 1 / renderer.getCamera().ratio, named: overlay.namedFrom(look.names), width, height, font, plain,
    };
  }

  /** Draws what stands over the ties: who is highlighted and how they are tied, who is pointed at, names from close up. */
  function above(view) {
    const { focus } = look;
    const empty = !focus && hovered === null && view.zoom < view.named;
    if (empty && bare) return;
    bare = empty;
    const context = clear(over, view);
    if (focus?.light?.length && look.ties !== 'none') overlay.ties(context, { ...view, arrows: false, thin: view.thin * 0.8 }, focus.light.filter(seen), colours.faint);
    if (focus?.ties.length && look.ties !== 'none' && !look.change) overlay.ties(context, { ...view, thin: focus.ties.length > 60 ? view.thin * 0.75 : view.thin }, focus.ties.filter(seen), colours.highlight(focus.ties.length > 60));
    for (const person of focus?.ringed ?? []) if (!look.hidden.has(person)) overlay.ring(context, view, person, 1.7);
    for (const person of focus?.named ?? []) {
      if (look.hidden.has(person)) continue;
      overlay.dot(context, view, person, colour(person, true));
      overlay.ring(context, view, person);
    }
    const full = [...taken];
    if (hovered !== null) hover(context, view, full);
    overlay.names(context, view, look.bySize ?? [], full);
  }

  const seen = ([a, b]) => !look.hidden.has(a) && !look.hidden.has(b);

  function hover(context, view, taken) {
    const own = rules.ofPerson(hovered, model);
    overlay.ties(context, { ...view, colour: person => colour(person, true) }, own.ties.filter(seen), colours.highlight(false));
    overlay.ring(context, view, hovered);
    context.font = view.font;
    const size = { width: context.measureText(model.name[hovered]).width, height: 22 };
    if (names.has(hovered)) return;
    const place = labels.beside(view.point(hovered), view.radius(hovered), size, rules.away(model, hovered, own.ties), view, [...taken]);
    if (place) overlay.name(context, view, model.name[hovered], place);
  }

  const dots = view => visible().map(at => {
    const [x, y] = view.point(at);
    const r = view.radius(at);
    return { person: at, left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  const lines = view => [...drawn].slice(0, 1500).map(tie => [...view.point(tie.a), ...view.point(tie.b)]);

  function listen() {
    renderer.on('afterRender', () => paint());
    renderer.on('enterNode', ({ node: key }) => setHover(Number(key)));
    renderer.on('leaveNode', () => setHover(null));
    renderer.on('clickNode', ({ node: key, event }) => (adds(event.original) && acts.taken ? acts.taken(Number(key)) : acts.person(model.id[Number(key)])));
    renderer.on('clickStage', ({ event }) => adds(event.original) || acts.ground());
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

  /** The people shown within a shape of [x, y] corners on the screen. */
  function inside(corners) {
    const sight = sights.sight(renderer);
    return visible().filter(at => shapes.holds(corners, ...sights.put(sight, model.x[at], model.y[at])));
  }

  /** The person shown within so many pixels of a place of the screen, or null. */
  function nearest([x, y], near = NEAR) {
    const [sight, grown] = [sights.sight(renderer), renderer.scaleSize(1)];
    let [best, far] = [null, near];
    for (let at = 0; at < model.n; at++) {
      const [left, top] = sights.put(sight, model.x[at], model.y[at]);
      const away = Math.hypot(left - x, top - y) - grown * radii[at];
      if (away < far && !look.hidden.has(at)) [best, far] = [at, away];
    }
    return best;
  }

  const visible = () => Array.from({ length: model.n }, (_, at) => at).filter(at => !look.hidden.has(at));

  function setHover(person) {
    hovered = person;
    root.classList.toggle('over-person', person !== null);
    above(viewNow());
  }

  function show(next) {
    prepare(next);
    renderer.refresh();
    paint();
    const out = (next.focus?.named ?? []).some(person => {
      const { width, height } = renderer.getDimensions();
      const [x, y] = sights.put(sights.sight(renderer), model.x[person], model.y[person]);
      return x < 0 || y < 0 || x > width || y > height;
    });
    if (out) move.fit();
  }

  function close() {
    closed = true;
    clearTimeout(timer);
    watcher?.disconnect();
    draft?.close();
    dark.removeEventListener('change', recolour);
    renderer?.kill();
  }

  return { root, start, show, ...move, tool: shape => draft?.tool(shape), close };
}

const adds = event => event.shiftKey || event.ctrlKey || event.metaKey;

/** Moves a layer on the way of what it shows; null puts it back. */
function shift(layer, way) {
  if (way) layer.style.setProperty('transform', `matrix(${[way.a, way.b, way.c, way.d, way.e, way.f].join()})`);
  else layer.style.removeProperty('transform');
}

/** A layer made empty and as large as the view. It is kept in memory, where drawing costs less than sending it to the graphics card. */
function clear(canvas, { width, height }) {
  const scale = globalThis.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * scale) || canvas.height !== Math.round(height * scale)) {
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
  }
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
