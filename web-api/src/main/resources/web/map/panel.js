// The map as views show it: tools above, the stage or its table, the legend below, a person beside.

import { el } from '../dom.js';
import { legend } from '../parts/legend.js';
import { personPanel } from '../parts/person.js';
import { measure, slug } from '../words.js';
import { stage } from './draw.js';
import { tables } from './lists.js';
import { ofFinding, ofPerson } from './rules.js';
import { choices } from './tools.js';
import { hull } from './regions.js';

/**
 * A panel over `model`. `given` is {survey, number(group), catalogue, finding(state), person(id)}; `update` changes the state.
 * Answers {root, start(), show(state), keys, close()}.
 */
export function mapPanel(model, given, state, update) {
  const acts = {
    person: id => update({ person: id }),
    region: name => choose(name),
    ground: () => (now.person ? update({ person: null }) : now.find ? update({ find: null }) : null),
    moved: camera => update({ at: atOf(camera) }, { replace: true }),
  };
  let now = state;
  let panel = null;
  const view = stage(model, acts, `Map of ${model.n} people in ${model.groups.length} groups. Tab goes through names; the table lists every person and tie.`);
  const tools = el('div', { class: 'mtool' });
  const foot = el('div');
  const list = el('div', { class: 'maptable', hidden: true, tabindex: '0', role: 'group', 'aria-label': 'People and ties as tables' });
  const root = el('section', { class: 'mapbox', 'aria-label': 'Map' }, tools, view.root, list, foot);

  /** A click on a region shows only it, a second click all of them again. */
  function choose(name) {
    const others = entries(now).map(entry => entry.key).filter(key => key !== slug(name));
    update({ hide: now.hide.length ? [] : others }, { replace: true });
  }

  const byCommunity = of => (of.colour ?? (given.finding(of)?.topic === 'COMMUNITY' ? 'community' : null)) === 'community';

  function entries(of) {
    if (!byCommunity(of)) {
      return model.groups.map(group => ({ key: slug(group.name), name: group.name, count: group.people, number: given.number(group.name) }));
    }
    const counts = Array.from({ length: model.communities }, (_, at) => model.community.filter(each => each === at).length);
    return counts.map((each, at) => ({ key: `community-${at + 1}`, name: `Community ${at + 1}`, count: each, number: at < 10 ? at + 1 : 0 }));
  }

  function lookOf(of) {
    const list = entries(of);
    const mine = byCommunity(of) ? model.community : model.group;
    const hiddenKeys = new Set(of.hide);
    const hidden = new Set();
    const members = list.map(() => []);
    for (let at = 0; at < model.n; at++) {
      const entry = list[mine[at]];
      if (!entry || hiddenKeys.has(entry.key)) hidden.add(at);
      else members[mine[at]].push(at);
    }
    const person = model.index.get(of.person);
    const focus = person === undefined ? ofFinding(given.finding(of), model) : ofPerson(person, model);
    const values = model.measures[of.size ?? 'betweenness'] ?? null;
    const bySize = Array.from({ length: model.n }, (_, at) => at).filter(at => !hidden.has(at)).sort((a, b) => (values?.[b] ?? 0) - (values?.[a] ?? 0));
    return {
      number: at => list[mine[at]]?.number ?? 0, values, focus, hidden, bySize, ties: of.ties,
      camera: cameraOf(of.at),
      regions: list.map((entry, at) => ({
        name: entry.name, people: entry.count, number: entry.number, hidden: members[at].length === 0,
        points: members[at].length ? hull(model, members[at]) : [], chosen: focus?.groups.includes(entry.name) ?? false,
      })),
    };
  }

  function frame(of) {
    const kept = document.activeElement?.dataset?.keep;
    tools.replaceChildren(...choices(of, model, given, {
      set: patch => update(patch, { replace: true }), table: () => update({ table: of.table ? null : '1' }, { replace: true }),
      zoom: view.zoom, fit: view.fit,
    }));
    const hidden = new Set(of.hide);
    const list = entries(of);
    const focusAt = [...foot.querySelectorAll('.cats button')].indexOf(document.activeElement);
    foot.replaceChildren(legend(list, hidden, {
      toggle: key => update({ hide: hidden.has(key) ? of.hide.filter(each => each !== key) : [...of.hide, key] }, { replace: true }),
      only: key => update({ hide: list.map(entry => entry.key).filter(each => each !== key) }, { replace: true }),
    }, measure(of.size ?? 'betweenness', given.catalogue)[1]));
    if (focusAt >= 0) foot.querySelectorAll('.cats button')[focusAt]?.focus();
    if (kept) tools.querySelector(`[data-keep="${kept}"]`)?.focus();
  }

  function show(next) {
    const moved = next.at !== now.at && onlyDiffers(next, now, 'at');
    now = next;
    if (moved) return;
    frame(now);
    list.hidden = !now.table;
    view.root.hidden = Boolean(now.table);
    if (now.table) list.replaceChildren(...tables(model, now, given));
    else view.show(lookOf(now));
    showPerson();
  }

  async function showPerson() {
    const id = now.person;
    if (panel?.dataset.person === id) return;
    panel?.remove();
    panel = null;
    if (!id) return;
    const person = await given.person(id).catch(() => null);
    if (now.person !== id) return;
    if (!person) return update({ person: null }, { replace: true });
    panel?.remove();
    panel = personPanel(person, given.number, { person: acts.person, close: () => update({ person: null }) });
    panel.dataset.person = id;
    root.append(panel);
  }

  function start() {
    frame(now);
    view.start(lookOf(now));
    if (now.table) {
      list.hidden = false;
      view.root.hidden = true;
      list.replaceChildren(...tables(model, now, given));
    }
    showPerson();
  }

  view.root.addEventListener('keydown', event => {
    const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key] ?? [0, 0];
    if (!dx && !dy) return;
    event.preventDefault();
    view.pan(dx, dy);
  });

  return {
    root, start, show, close: view.close,
    keys: {
      '+': () => view.zoom(1.5), '=': () => view.zoom(1.5), '-': () => view.zoom(1 / 1.5), 0: view.fit,
      t: () => update({ table: now.table ? null : '1' }, { replace: true }),
    },
  };
}

const onlyDiffers = (next, before, key) => Object.keys(next).every(each => each === key || String(next[each]) === String(before[each]));

const atOf = ({ x, y, ratio }) => (Math.abs(x - 0.5) < 1e-3 && Math.abs(y - 0.5) < 1e-3 && Math.abs(ratio - 1) < 1e-3
  ? null : [x, y, 1 / ratio].map(value => value.toFixed(3)).join(','));

function cameraOf(at) {
  const [x, y, zoom] = (at ?? '').split(',').map(Number);
  return Number.isFinite(x) && Number.isFinite(y) && zoom > 0 ? { x, y, ratio: 1 / zoom, angle: 0 } : null;
}

