// The stage of the map: sigma with a canvas under it (regions), one over it (highlights) and labels as buttons.

import { el } from '../dom.js';
import { camera, limits } from './camera.js';
import { captions } from './captions.js';
import { schemeNow } from './colours.js';
import * as rules from './rules.js';
import * as regions from './regions.js';
import * as labels from './labels.js';
import * as overlay from './overlay.js';
import { pencil } from './pencil.js';
import * as shapes from './shapes.js';

const NEAR = 8;
const dark = matchMedia('(prefers-color-scheme: dark)');

/**
 * A stage for a model. `acts` are person(id), region(name), ground(), moved(camera), and where people may be chosen drawn(people, more),
 * taken(person) and gather(name). After `start(look)` on the page, `show(look)` changes what is seen; a look is {number(person), values,
 * focus, hidden, ties, regions, change}.
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
  let renderer, look, colours, radii, drawn, hovered = null, timer = 0, watcher = null, closed = false;

  function start(first) {
    const graph = new globalThis.graphology.Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
    for (let at = 0; at < model.n; at++) graph.addNode(String(at), { x: model.x[at], y: model.y[at] });
    model.ties.forEach((tie, at) => tie.a !== tie.b && graph.addEdgeWithKey(String(at), String(tie.a), String(tie.b)));
    prepare(first);
    const { createNodeBorderProgram } = globalThis.Sigma.rendering;
    renderer = new globalThis.Sigma(graph, holder, {
      renderLabels: false, zIndex: true, minEdgeThickness: 0.5, antiAliasingFeather: 0.7, stagePadding: Math.min(38, holder.clientWidth * 0.045),
      ...limits(),
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
    colours = schemeNow();
    const k = Math.max(0.45, Math.min(1.15, Math.min(holder.clientWidth, holder.clientHeight * 1.15) / 780));
    radii = rules.sizes(look.values, model.n, model.n > 1500 ? [2 * k, 8 * k] : [4 * k, 12 * k]);
    drawn = new Set(rules.drawn(model, look.ties, look.hidden));
    look.thin = Math.max(0.5, 0.7 * k);
    names.make(look);
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
    if (look.change) return since(rules.changeLook(look.change, look.focus, tie));
    return {
      size: (tie.both ? 2.6 : 1.6) * look.thin, zIndex: seen === 'dim' ? 0 : together ? 1 : 2,
      color: together ? colours.inside(look.number(tie.a), seen) : colours.across(seen),
    };
  }

  const since = kind => ({ size: (kind === 'fresh' ? 2.8 : 1) * look.thin, zIndex: kind === 'fresh' ? 3 : 0, color: kind === 'dim' ? colours.across('dim') : colours[kind] });

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
      toScreen, unit, scheme: colours, thin: look.thin, zoom: 1 / renderer.getCamera().ratio, width, height,
      font: `600 ${width < 520 ? 12 : 15}px ${getComputedStyle(root).fontFamily}`,
    };
    regions.paint(contexts[0], look.regions.map(region => ({
      ...region, colour: colours.region(region.number, region.chosen),
    })), toScreen, unit);
    if (look.change && look.ties !== 'none') overlay.gone(contexts[0], view, rules.lostOf(look), colours.lost);
    const taken = [];
    const focus = look.focus;
    if (focus?.light?.length && look.ties !== 'none') overlay.ties(contexts[1], { ...view, arrows: false, thin: view.thin * 0.8 }, focus.light.filter(seen), colours.faint);
    if (focus?.ties.length && look.ties !== 'none' && !look.change) overlay.ties(contexts[1], { ...view, thin: focus.ties.length > 60 ? view.thin * 0.75 : view.thin }, focus.ties.filter(seen), colours.highlight(focus.ties.length > 60));
    for (const person of focus?.ringed ?? []) if (!look.hidden.has(person)) overlay.ring(contexts[1], view, person, 1.7);
    for (const person of focus?.named ?? []) {
      if (look.hidden.has(person)) continue;
      overlay.dot(contexts[1], view, person, colour(person, true));
      overlay.ring(contexts[1], view, person);
    }
    names.place(view, dots(view), () => lines(view), taken);
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
    if (names.has(hovered)) return;
    const place = labels.beside(view.point(hovered), view.radius(hovered), size, rules.away(model, hovered, own.ties), view, [...taken]);
    if (place) overlay.name(context, view, model.name[hovered], place);
  }

  const dots = view => Array.from({ length: model.n }, (_, at) => at).filter(at => !look.hidden.has(at)).map(at => {
    const [x, y] = view.point(at);
    const r = view.radius(at);
    return { person: at, left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  const lines = view => [...drawn].slice(0, 1500).map(tie => [...view.point(tie.a), ...view.point(tie.b)]);

  function listen() {
    renderer.on('afterRender', paint);
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
    return visible().filter(at => {
      const { x, y } = renderer.graphToViewport({ x: model.x[at], y: model.y[at] });
      return shapes.holds(corners, x, y);
    });
  }

  /** The person shown at a place of the screen, or null. */
  function nearest([x, y]) {
    let [best, far] = [null, Infinity];
    for (const at of visible()) {
      const p = renderer.graphToViewport({ x: model.x[at], y: model.y[at] });
      const away = Math.hypot(p.x - x, p.y - y) - renderer.scaleSize(radii[at]);
      if (away < Math.min(far, NEAR)) [best, far] = [at, away];
    }
    return best;
  }

  const visible = () => Array.from({ length: model.n }, (_, at) => at).filter(at => !look.hidden.has(at));

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
