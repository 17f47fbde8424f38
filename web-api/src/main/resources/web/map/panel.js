// The map as views show it: tools above, the stage or its table, the legend below, a person beside.

import { el } from '../dom.js';
import { legend } from '../parts/legend.js';
import { personPanel } from '../parts/person.js';
import { measure, slug } from '../words.js';
import { written } from './camera.js';
import { stage } from './draw.js';
import { tables } from './lists.js';
import { keysOf, lookOf, SIZE, wayOf } from './look.js';
import { offer, sheetOf } from './picture.js';
import { choices } from './tools.js';
import { wayLine } from './wayline.js';

/**
 * A panel over `model`. `given` is {survey, number(group), catalogue, finding(state), person(id), find(title, choose)}; `update`
 * changes the state. Answers {root, start(), show(state), keys, close()}.
 */
export function mapPanel(model, given, state, update) {
  const acts = {
    person: id => update({ person: id, to: null }),
    region: name => choose(name),
    ground: () => (now.person ? update({ person: null, to: null }) : now.find ? update({ find: null }) : null),
    moved: camera => update({ at: written(camera) }, { replace: true }),
  };
  let now = state;
  let panel = null;
  const view = stage(model, acts, `Map of ${model.n} people in ${model.groups.length} groups. Tab goes through names; the table lists every person and tie.`);
  const tools = el('div', { class: 'mtool' });
  const way = el('div', { class: 'way', role: 'status' });
  const foot = el('div');
  const list = el('div', { class: 'maptable', hidden: true, tabindex: '0', role: 'group', 'aria-label': 'People and ties as tables' });
  const root = el('section', { class: 'mapbox', 'aria-label': 'Map' }, el('div', {}, tools, way), view.root, list, foot);

  /** A click on a region shows only it, a second click all of them again. */
  function choose(name) {
    const entries = keysOf(model, now, given).list;
    const mine = entries.some(entry => entry.key === slug(name));
    if (mine) update({ hide: now.hide.length ? [] : entries.map(entry => entry.key).filter(key => key !== slug(name)) }, { replace: true });
  }

  const sizeWords = of => (of.size === 'same' ? null : measure(of.size ?? SIZE, given.catalogue)[1]);

  const asShown = () => ({ ...given, entries: keysOf(model, now, given).list, hide: now.hide, state: now, sizeWords: sizeWords(now) });

  /** Paper has no canvas: the drawing stands in for it while the page is printed. */
  function printed() {
    root.querySelector('.sheet-of-map')?.remove();
    root.append(el('div', { class: 'sheet-of-map', 'aria-hidden': 'true' }, sheetOf(model, lookOf(model, now, given), asShown())));
  }

  const unprinted = () => root.querySelector('.sheet-of-map')?.remove();

  function frame(of) {
    const kept = document.activeElement?.dataset?.keep;
    const { list: entries } = keysOf(model, of, given);
    tools.replaceChildren(...choices(of, model, given, {
      set: patch => update(patch, { replace: true }), table: () => update({ table: of.table ? null : '1' }, { replace: true }),
      zoom: view.zoom, fit: view.fit, save: () => offer(model, lookOf(model, now, given), asShown()),
    }));
    way.replaceChildren(...wayLine(model, of, wayOf(model, of), given.number, { person: acts.person, end: () => update({ to: null }) }));
    const hidden = new Set(of.hide);
    const focusAt = [...foot.querySelectorAll('.cats button')].indexOf(document.activeElement);
    foot.replaceChildren(legend(entries, hidden, {
      toggle: key => update({ hide: hidden.has(key) ? of.hide.filter(each => each !== key) : [...of.hide, key] }, { replace: true }),
      only: key => update({ hide: entries.map(entry => entry.key).filter(each => each !== key) }, { replace: true }),
    }, sizeWords(of)));
    if (focusAt >= 0) foot.querySelectorAll('.cats button')[focusAt]?.focus();
    if (kept) tools.querySelector(`[data-keep="${kept}"]`)?.focus();
  }

  function show(next) {
    const moved = next.at !== now.at && onlyDiffers(next, now, 'at');
    now = next;
    if (moved) return;
    frame(now);
    asTable();
    if (!now.table) view.show(lookOf(model, now, given));
    showPerson();
  }

  function asTable() {
    list.hidden = !now.table;
    view.root.hidden = Boolean(now.table);
    if (now.table) list.replaceChildren(...tables(model, now, given));
  }

  async function showPerson() {
    const id = now.to ? null : now.person;
    if (panel?.dataset.person === id) return;
    panel?.remove();
    panel = null;
    if (!id) return;
    const person = await given.person(id).catch(() => null);
    if (now.person !== id || now.to) return;
    if (!person) return update({ person: null }, { replace: true });
    panel?.remove();
    panel = personPanel(person, given.number, { person: acts.person, close: () => update({ person: null }), catalogue: given.catalogue, explain: id => given.explain(person, id), path: () => given.find(`From ${person.name} to`, to => to !== id && update({ to })) });
    panel.dataset.person = id;
    root.append(panel);
  }

  function start() {
    frame(now);
    view.start(lookOf(model, now, given));
    asTable();
    showPerson();
    addEventListener('beforeprint', printed);
    addEventListener('afterprint', unprinted);
  }

  function close() {
    removeEventListener('beforeprint', printed);
    removeEventListener('afterprint', unprinted);
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
      t: () => update({ table: now.table ? null : '1' }, { replace: true }),
    },
  };
}

const onlyDiffers = (next, before, key) => Object.keys(next).every(each => each === key || String(next[each]) === String(before[each]));
