// What stands beside the map: a person, several chosen people, or the filters.

import { csv, save } from '../csv.js';
import { el } from '../dom.js';
import { chosenPanel } from '../parts/chosen.js';
import { filterPanel } from '../parts/filter.js';
import { personPanel } from '../parts/person.js';
import { slug } from '../words.js';
import * as choice from './choice.js';
import { about, tooFew, withNeighbours } from './group.js';
import { keysOf } from './keying.js';
import { data } from './lists.js';
import { legendColumn, nearOf, readNear } from './sieve.js';
import { fields } from './where.js';

const OFFERED = 12;
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The place beside the map in `root`. `given` as mapPanel has it; `acts` are update(patch, options), person(id), preview(where) and
 * changed() after something that is in no link. Answers {show(state), toggle(), draw(shape), on(), taken(at), drawn(people, more), gather(name)}.
 */
export function side(root, model, given, acts) {
  const typed = { text: '' };
  let now = null;
  let panel = null;
  let filtering = false;
  let shape = null;
  let field = null;

  const chosen = () => choice.read(model, now.pick, given.catalogue) ?? new Set();
  const pick = (people, rule = null) => acts.update({ pick: rule && people.size > choice.MOST_IN_LINK ? rule : choice.written(model, people), person: null, to: null }, { replace: true });

  function kind() {
    if (now.person && !now.to) return `person ${now.person} ${readNear(now.near)?.id === now.person ? now.near : ''}`;
    if (filtering) return 'filter';
    return given.tools && (now.pick || shape) ? 'chosen' : null;
  }

  function put(node, key) {
    const kept = panel?.contains(document.activeElement) ? document.activeElement.dataset.keep : null;
    const scrolled = panel && panel.dataset.kind === key ? panel.scrollTop : 0;
    panel?.remove();
    panel = node;
    if (!node) return;
    node.dataset.kind = key;
    root.append(node);
    node.scrollTop = scrolled;
    if (kept) node.querySelector(`[data-keep="${CSS.escape(kept)}"]`)?.focus({ preventScroll: true });
  }

  async function show(state) {
    now = state;
    const key = kind();
    if (key === null) return put(null);
    if (key === 'chosen') return put(section('Chosen people', chosenPanel(...told())), key);
    if (panel?.dataset.kind === key && (key !== 'filter' || panel.dataset.where === (now.where ?? ''))) return;
    if (key === 'filter') {
      put(section('Filter people', filterPanel(fields(model, given.catalogue), field ?? usual(), filterActs())), key);
      panel.dataset.where = now.where ?? '';
      return;
    }
    const id = now.person;
    const person = await given.person(id).catch(() => null);
    if (kind() !== key) return;
    if (!person) return acts.update({ person: null }, { replace: true });
    put(personPanel(person, given.number, personActs(person)), key);
    panel.dataset.person = id;
  }

  /** The filter that opens first: what the colours do not show. */
  const usual = () => fields(model, given.catalogue).find(each => !each.figure && each.key !== legendColumn(now, given.survey))?.key;

  const section = (name, content) => el('section', { class: 'side', 'aria-label': name, on: { keydown: leave } }, content);

  /** Escape in a field that has text empties it, and in the filters closes them; then it does nothing else. */
  function leave(event) {
    if (event.key !== 'Escape') return;
    if (event.target.type === 'search' && event.target.value) return event.stopPropagation();
    if (!filtering) return;
    event.preventDefault();
    toggle();
  }

  const personActs = person => ({
    person: acts.person, close: () => acts.update({ person: null }), catalogue: given.catalogue, explain: id => given.explain(person, id),
    path: () => given.find(`From ${person.name} to`, to => to !== person.id && acts.update({ to })),
    near: near => near !== null && acts.update({ near: near ? nearOf({ ...near, id: person.id }) : null }), nearNow: readNear(now.near)?.id === person.id ? readNear(now.near) : null,
  });

  const filterActs = () => ({
    where: () => now.where, preview: acts.preview, close: toggle,
    set: (where, drawn = false) => {
      if (drawn) panel.dataset.where = where ?? '';
      acts.update({ where }, { replace: true });
    },
    choose: key => {
      field = key;
      panel.dataset.kind = '';
      show(now);
    },
  });

  function told() {
    const people = chosen();
    const list = [...people].map(personAt).sort((a, b) => (a.group === b.group ? (a.name < b.name ? -1 : 1) : a.group < b.group ? -1 : 1));
    const least = given.survey.minimumGroup;
    const hidden = given.names !== 'consultant' && tooFew(people.size, model.n, least);
    const group = { people: list, about: people.size === 0 || hidden ? null : about(model, people), others: text => others(text, people), typed, part: model.n < given.survey.people ? model.n : null, unlinked: choice.unlinked(now.pick), lost: choice.missing(now.pick) };
    return [group, { number: given.number, column: given.column, tie: given.tieWords(now) }, {
      tick: (at, on) => pick(on ? new Set([...people, at]) : new Set([...people].filter(each => each !== at))),
      all: gather, only: () => acts.update({ only: now.pick, pick: null }), without: () => acts.update({ without: choice.written(model, new Set([...people, ...(choice.read(model, now.without, given.catalogue) ?? [])])), pick: null }),
      widen: () => pick(withNeighbours(model, people)), clear: () => { shape = null; acts.update({ pick: null }, { replace: true }); acts.changed(); }, close: () => draw(null),
      csv: () => {
        const { columns } = data(model, now, given)[0];
        save(`${slug(given.survey.name)}-chosen-people.csv`, csv(columns, [...people].sort((a, b) => a - b)));
      },
      leave: given.names === 'consultant' && people.size <= choice.MOST_IN_LINK ? () => given.leave(list.map(({ at }) => model.id[at])) : null,
    }];
  }

  const personAt = at => ({ at, name: model.name[at] ?? model.id[at], group: model.regions[model.group[at]] });

  /** Whom a text finds of those not chosen, and groups of that name that are not wholly chosen. */
  function others(text, people) {
    const wanted = plain(text);
    const offers = wanted !== '' || people.size === 0;
    const rest = [];
    let matching = 0;
    for (let at = 0; at < model.n && wanted; at++) {
      if (people.has(at) || !plain(model.name[at] ?? model.id[at]).includes(wanted)) continue;
      matching++;
      if (rest.length < OFFERED) rest.push(personAt(at));
    }
    const open = new Set();
    for (let at = 0; at < model.n && offers; at++) if (!people.has(at)) open.add(model.regions[model.group[at]]);
    return { found: rest, matching, groups: [...open].filter(name => plain(name).includes(wanted)).sort().slice(0, OFFERED) };
  }

  /** Adds everybody of a group, or of an entry of the legend. */
  function gather(name) {
    const before = chosen();
    const { list, of } = keysOf(model, now, given);
    const wanted = at => (list.some(entry => entry.name === name) ? list[of(at)]?.name === name : model.regions[model.group[at]] === name);
    const column = legendColumn(now, given.survey);
    const known = fields(model, given.catalogue).some(each => each.key === column);
    const mine = Array.from({ length: model.n }, (_, at) => at).filter(wanted);
    pick(new Set([...before, ...mine]), before.size === 0 && known ? choice.byRule(column, slug(name)) : null);
  }

  function toggle() {
    filtering = !filtering;
    if (filtering && now.person) acts.update({ person: null, to: null });
    acts.changed();
    panel?.querySelector('select')?.focus();
  }

  function draw(next) {
    shape = shape === next ? null : next;
    filtering = false;
    if (shape && now.person) acts.update({ person: null, to: null });
    acts.changed();
  }

  return {
    show, toggle, draw, gather, on: () => ({ filter: filtering, shape }),
    taken: at => pick(chosen().has(at) ? new Set([...chosen()].filter(each => each !== at)) : new Set([...chosen(), at])),
    drawn: (people, more) => pick(new Set([...(more ? chosen() : []), ...people])),
  };
}
