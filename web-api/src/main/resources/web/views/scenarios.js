// Scenarios: what introductions, departures or another structure would change, as computed on today's ties.

import * as api from '../api.js';
import { el } from '../dom.js';
import { build } from '../map/model.js';
import { sources } from '../parts/sources.js';
import { columnsOf, folded, groupsOf, lookUp, networkOf } from './shared.js';
import { departures } from './departures.js';
import { introductions } from './introductions.js';
import { plans } from './plans.js';
import { reorganization } from './reorganization.js';

export const title = 'Scenarios';

const TRIES = [['introductions', introductions], ['departures', departures], ['reorganization', reorganization], ['plans', plans]];

/** A part that is its own follows the plan in the link itself; the others are drawn anew. */
export const needs = state => [state.survey, state.tie, state.by, state.min, state.other.try, ...(chosen(state).own ? [] : [state.other.top, state.other.leaving, state.other.not])];

export async function load(state, survey, names) {
  const [network, made] = await Promise.all([
    networkOf(state, survey),
    chosen(state).load(state, survey, names),
  ]);
  const person = folded(survey) ? await lookUp(state, [...idsIn(made), ...(state.other.leaving ?? '').split(',').filter(Boolean)]) : columnsOf(network);
  return { network, made, person };
}

const chosen = state => (TRIES.find(([key]) => key === state.other.try) ?? TRIES[0])[1];

/** The ids of people that stand without a name in an answer of the API. */
function idsIn(made) {
  const { introductions: list = [], mentees_left: mentees = [] } = made ?? {};
  return [...mentees, ...list.flatMap(each => [each.a, each.b, ...(each.common ?? []), ...(each.way ?? []).map(step => step.id)])];
}

export function draw(root, { network, made, person }, { state, update, survey, names }) {
  const part = chosen(state);
  const heading = el('h1');
  const below = el('p');
  let now = state;
  const given = { network, person, number: groupsOf(network.groups), model: build(network), state, survey, names, update, set, say };
  const drawn = part.draw(made, given);
  const data = sources(part.title, drawn.tables, drawn.calls);
  const tabs = el('div', { class: 'seg fold', role: 'group', 'aria-label': 'What to try' }, TRIES.map(([key, each]) => el('button', {
    type: 'button', text: each.title, 'aria-pressed': String(each === part), on: { click: () => set({ try: key === 'introductions' ? null : key, run: null }) },
  })));
  say(drawn.sentence, drawn.said);
  root.append(el('div', { class: 'page' }, el('header', {}, el('div', {}, heading, below), el('div', { class: 'tools' }, data.buttons)), el('div', { class: 'tools tries' }, tabs), drawn.body));
  drawn.start?.();

  /** Says the sentence of the view, and a line below it. */
  function say(sentence, said) {
    heading.textContent = sentence;
    below.textContent = said ?? '';
    below.hidden = !said;
  }

  /** Keeps a choice of this view in the link. */
  function set(patch) {
    const other = { ...now.other, ...patch };
    for (const key of Object.keys(other)) if (other[key] === null) delete other[key];
    update({ other }, { replace: true });
  }

  return {
    show(next) {
      now = next;
      drawn.show?.(next);
    },
    keys: { t: data.open },
    close: () => drawn.close?.(),
  };
}
