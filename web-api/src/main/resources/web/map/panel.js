// The map as views show it: tools above, the stage or its table, the legend below, a person beside.

import { el } from '../dom.js';
import { toast } from '../parts/dialog.js';
import { legend } from '../parts/legend.js';
import { UNFILTERED } from '../state.js';
import { measure, slug } from '../words.js';
import { written } from './camera.js';
import { stage } from './draw.js';
import { keysOf } from './keying.js';
import { tables } from './lists.js';
import { lookOf, SIZE, wayOf } from './look.js';
import { offer, sheetOf } from './picture.js';
import { nobodyLeft, shownLine } from './shownline.js';
import { side } from './side.js';
import { sieve } from './sieve.js';
import { choices } from './tools.js';
import { wayLine } from './wayline.js';

/**
 * A panel over `model`. `given` is {survey, number(group), catalogue, finding(state), person(id), find(title, choose)}, and with `tools`
 * what filtering and choosing need: names, column, tieWords(state), leave(ids), earlier waves and the change since one; `update` changes
 * the state. Answers {root, start(), show(state), keys, close()}.
 */
export function mapPanel(model, given, state, update) {
  const acts = {
    person: id => update({ person: id, to: null }),
    region: name => choose(name),
    ground: () => (now.person ? update({ person: null, to: null }) : now.find ? update({ find: null }) : null),
    moved: camera => update({ at: written(camera) }, { replace: true }),
    ...(given.tools ? { drawn: (people, more) => beside.drawn(people, more), taken: at => beside.taken(at), gather: name => beside.gather(name) } : {}),
  };
  let now = state;
  let drawing = 0;
  const view = stage(model, acts, `Map of ${model.n} people in ${model.groups.length} groups. Tab goes through names; the table lists every person and tie.`);
  const tools = el('div', { class: 'mtool' });
  const way = el('div', { class: 'way', role: 'status' });
  const shown = el('div', { class: 'shown' });
  const foot = el('div');
  const list = el('div', { class: 'maptable', hidden: true, tabindex: '0', role: 'group', 'aria-label': 'People and ties as tables' });
  const root = el('section', { class: 'mapbox', 'aria-label': 'Map' }, el('div', {}, tools, shown, way), view.root, list, foot);
  const beside = side(root, model, given, { update, person: acts.person, preview, changed: () => show(now) });
  const set = patch => update(patch, { replace: true });

  /** A click on a region shows only it, a second click all of them again. */
  function choose(name) {
    const entries = keysOf(model, now, given).list;
    const mine = entries.some(entry => entry.key === slug(name));
    if (mine) set({ hide: now.hide.length ? [] : entries.map(entry => entry.key).filter(key => key !== slug(name)) });
  }

  const sizeWords = of => (of.size === 'same' ? null : measure(of.size ?? SIZE, given.catalogue)[1]);

  const asShown = () => ({ ...given, entries: entriesOf(now), hide: now.hide, state: now, sizeWords: sizeWords(now), filtered: sieve(model, now, given) });

  /** The legend's entries, and of those that other filters cut how many are left. */
  function entriesOf(of) {
    const { list: entries, of: entryOf } = keysOf(model, of, given);
    if (!of.where && !of.near && !of.only && !of.without) return entries;
    const { hidden } = sieve(model, { ...of, hide: [] }, given);
    const [all, kept] = [entries.map(() => 0), entries.map(() => 0)];
    for (let at = 0; at < model.n; at++) {
      if (!entries[entryOf(at)]) continue;
      all[entryOf(at)]++;
      kept[entryOf(at)] += hidden.has(at) ? 0 : 1;
    }
    return entries.map((entry, at) => (kept[at] < all[at] ? { ...entry, left: kept[at] } : entry));
  }

  /** Paper has no canvas: the drawing stands in for it while the page is printed. */
  function printed() {
    root.querySelector('.sheet-of-map')?.remove();
    root.append(el('div', { class: 'sheet-of-map', 'aria-hidden': 'true' }, sheetOf(model, lookOf(model, now, given), asShown())));
  }

  const unprinted = () => root.querySelector('.sheet-of-map')?.remove();

  function frame(of) {
    const kept = document.activeElement?.dataset?.keep;
    const entries = entriesOf(of);
    tools.replaceChildren(...choices(of, model, given, {
      set, table: () => set({ table: of.table ? null : '1' }), zoom: view.zoom, fit: view.fit, save: () => offer(model, lookOf(model, now, given), asShown()),
      ...(given.tools ? { filter: beside.toggle, draw: beside.draw, full } : {}),
    }, { ...beside.on(), full: document.fullscreenElement === root }));
    told(of);
    way.replaceChildren(...wayLine(model, of, wayOf(model, of), given.number, { person: acts.person, end: () => update({ to: null }) }));
    const hidden = new Set(of.hide);
    const focusAt = [...foot.querySelectorAll('.cats button')].indexOf(document.activeElement);
    foot.replaceChildren(legend(entries, hidden, {
      toggle: key => set({ hide: hidden.has(key) ? of.hide.filter(each => each !== key) : [...of.hide, key] }),
      only: key => set({ hide: entries.map(entry => entry.key).filter(each => each !== key) }),
      gather: given.tools ? key => beside.gather(entries.find(entry => entry.key === key).name) : null,
    }, sizeWords(of), given.counts ?? null));
    if (focusAt >= 0) foot.querySelectorAll('.cats button')[focusAt]?.focus();
    if (kept) root.querySelector(`.mtool [data-keep="${kept}"], .shown [data-keep="${kept}"]`)?.focus();
  }

  /** How many people the filters leave, and which filters they are. */
  function told(of) {
    const { hidden, filters } = sieve(model, of, given);
    const all = () => set(UNFILTERED);
    shown.replaceChildren(...shownLine(model.n, model.n - hidden.size, filters, given.tools, { take: set, all }));
    root.querySelector('.nobody')?.remove();
    if (hidden.size === model.n && model.n > 0 && filters.length > 0) root.append(nobodyLeft(filters, all));
  }

  /** Shows what a filter would leave while its end is moved, before it is part of the link. */
  function preview(where) {
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(() => {
      const next = { ...now, where };
      told(next);
      if (!now.table) view.show(lookOf(model, next, given));
    });
  }

  function show(next) {
    const moved = next.at !== now.at && onlyDiffers(next, now, 'at');
    now = next;
    if (moved) return;
    cancelAnimationFrame(drawing);
    frame(now);
    asTable();
    view.tool(now.table ? null : beside.on().shape);
    if (!now.table) view.show(lookOf(model, now, given));
    beside.show(now);
  }

  function asTable() {
    list.hidden = !now.table;
    view.root.hidden = Boolean(now.table);
    if (!now.table) return;
    const [kept, scrolled] = [list.contains(document.activeElement) ? document.activeElement.dataset.at : null, list.scrollTop];
    list.replaceChildren(...tables(model, now, given, given.tools ? beside.taken : null));
    list.scrollTop = scrolled;
    if (kept) list.querySelector(`[data-at="${kept}"]`)?.focus({ preventScroll: true });
  }

  /** The map alone on the whole screen, as on a projector, or back on the page. */
  function full() {
    const asked = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen();
    asked.catch(() => toast('The browser does not give the whole screen'));
  }

  const filled = () => frame(now);

  function start() {
    frame(now);
    view.start(lookOf(model, now, given));
    asTable();
    beside.show(now);
    addEventListener('beforeprint', printed);
    addEventListener('afterprint', unprinted);
    document.addEventListener('fullscreenchange', filled);
  }

  function close() {
    cancelAnimationFrame(drawing);
    removeEventListener('beforeprint', printed);
    removeEventListener('afterprint', unprinted);
    document.removeEventListener('fullscreenchange', filled);
    view.close();
  }

  view.root.addEventListener('keydown', event => {
    const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key] ?? [0, 0];
    if (!dx && !dy) return;
    event.preventDefault();
    view.pan(dx, dy);
  });

  return {
    root, start, show, close,
    keys: {
      '+': () => view.zoom(1.5), '=': () => view.zoom(1.5), '-': () => view.zoom(1 / 1.5), 0: view.fit,
      ...(given.tools && document.fullscreenEnabled ? { f: full } : {}),
      t: () => update({ table: now.table ? null : '1' }, { replace: true }),
    },
  };
}

const onlyDiffers = (next, before, key) => Object.keys(next).every(each => each === key || String(next[each]) === String(before[each]));
