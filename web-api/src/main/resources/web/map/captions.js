// Names on the map as buttons: departments and the people whom a finding names, each in a place where none covers another.

import { el, setVars } from '../dom.js';
import * as labels from './labels.js';
import * as regions from './regions.js';
import * as rules from './rules.js';

const MOST_PEOPLE = 8;

/** Captions for a model; `acts` are region(name), gather(name) with Shift, and person(id). */
export function captions(model, acts) {
  const root = el('div', { class: 'labels' });
  let entries = [];
  let sides = null;
  let look = null;

  /** Makes the buttons anew. */
  function make(next) {
    look = next;
    const people = (look.focus?.named ?? []).slice(0, MOST_PEOPLE).map(at => ({ person: at, text: model.name[at] }));
    const places = look.regions.filter(region => !region.hidden).map(region => ({ region, text: region.name, count: region.people }));
    const kept = document.activeElement?.dataset?.label;
    entries = [...people, ...places].map(entry => ({ ...entry, button: button(entry) }));
    root.replaceChildren(...entries.map(entry => entry.button));
    if (kept) entries.find(entry => entry.text === kept)?.button.focus({ preventScroll: true });
    for (const entry of entries) entry.size = { width: entry.button.offsetWidth, height: entry.button.offsetHeight };
    sides = null;
  }

  function button(entry) {
    const dim = entry.region && look.focus?.people && !look.focus.groups.includes(entry.region.name);
    return el('button', {
      type: 'button', class: entry.region ? (dim ? 'dim' : null) : 'person-label', 'data-label': entry.text,
      on: { click: event => (entry.region ? (event.shiftKey && acts.gather ? acts.gather : acts.region)(entry.text) : acts.person(model.id[entry.person])) },
    }, entry.text, entry.region ? el('span', { text: ` ${entry.count}` }) : null);
  }

  /** Puts the buttons where they are free; `dots()` are the dots as boxes, `lines()` the drawn ties, `taken` grows. */
  function place(view, dots, lines, taken) {
    const named = new Set(look.focus?.named ?? []);
    const spots = named.size || !sides ? dots() : [];
    taken.push(...spots.filter(spot => named.has(spot.person)));
    for (const entry of entries.filter(each => each.person !== undefined)) {
      const angle = rules.away(model, entry.person, look.focus.ties);
      put(entry, labels.beside(view.point(entry.person), view.radius(entry.person), entry.size, angle, view, taken, spots));
    }
    const places = entries.filter(entry => entry.region);
    const boxes = places.map(entry => regions.box(entry.region, view.toScreen, view.unit));
    const sizes = places.map(entry => entry.size);
    sides ??= labels.chooseSides(boxes, sizes, spots, lines(), view);
    labels.placeRegions(boxes, sizes, sides, view, taken).forEach((box, at) => put(places[at], box));
  }

  function put({ button: node }, box) {
    node.classList.toggle('away', !box);
    if (box) setVars(node, { '--px': `${box.left.toFixed(1)}px`, '--py': `${box.top.toFixed(1)}px` });
  }

  return { root, make, place, has: person => entries.some(entry => entry.person === person) };
}
