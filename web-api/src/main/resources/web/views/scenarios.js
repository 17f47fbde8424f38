// Scenarios: what introductions, departures or another structure would change, as computed on today's ties.

import * as api from '../api.js';
import { el } from '../dom.js';
import { build } from '../map/model.js';
import { sources } from '../parts/sources.js';
import { columnsOf, groupsOf, named } from './shared.js';
import { departures } from './departures.js';
import { introductions } from './introductions.js';
import { head } from '../parts/head.js';

export const title = 'Scenarios';

const TRIES = [['introductions', 'Introductions', introductions], ['departures', 'Departures', departures]];

export const needs = state => [state.survey, state.tie, state.by, state.min, state.other.try, state.other.top, state.other.leaving];

export async function load(state) {
  const [network, made] = await Promise.all([
    api.get(api.of(state.survey, 'network'), api.survey(state)).then(named),
    chosen(state).load(state),
  ]);
  return { network, made };
}

const chosen = state => (TRIES.find(([key]) => key === state.other.try) ?? TRIES[0])[2];

export function draw(root, { network, made }, { state, update, survey }) {
  const part = chosen(state);
  const given = { network, person: columnsOf(network), number: groupsOf(network.groups), model: build(network), state, survey, update, set };
  const drawn = part.draw(made, given);
  const data = sources(part.title, drawn.tables, drawn.calls);
  const tabs = el('div', { class: 'seg', role: 'group', 'aria-label': 'What to try' }, TRIES.map(([key, text, each]) => el('button', {
    type: 'button', text, 'aria-pressed': String(each === part), on: { click: () => set({ try: key === 'introductions' ? null : key }) },
  })));
  root.append(el('div', { class: 'page' }, head(drawn.sentence, drawn.said, [tabs, ...data.buttons]), drawn.body));

  /** Keeps a choice of this view in the link. */
  function set(patch) {
    const other = { ...state.other, ...patch };
    for (const key of Object.keys(other)) if (other[key] === null) delete other[key];
    update({ other }, { replace: true });
  }

  return { show() {}, keys: { t: data.open }, close() {} };
}
