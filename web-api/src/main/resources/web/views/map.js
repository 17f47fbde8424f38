// Map: the whole width, everybody, no sentence in the way.

import * as api from '../api.js';
import { el } from '../dom.js';
import { build } from '../map/model.js';
import { mapPanel } from '../map/panel.js';
import { finder, groupsOf, mapColumn, named, personOf } from './shared.js';

export const title = 'Map';

export const needs = state => [state.survey, state.tie, state.by, state.min, mapColumn(state), state.find ? 'finding' : ''];

export async function load(state) {
  const [network, catalogue, report] = await Promise.all([
    api.get(api.of(state.survey, 'network'), api.survey(state, mapColumn(state))),
    api.get('metrics').catch(() => ({ metrics: [] })),
    state.find ? api.get(api.of(state.survey, 'findings'), api.survey(state)) : null,
  ]);
  return { network: named(network), catalogue: catalogue.metrics ?? [], insights: report?.insights ?? [] };
}

export function draw(root, { network, catalogue, insights }, { state, update, survey }) {
  let now = state;
  const panel = mapPanel(build(network), {
    survey, number: groupsOf(network.groups), catalogue,
    finding: of => insights.find(insight => insight.id === of.find) ?? null, person: id => personOf(now, id), find: finder(network),
  }, state, update);
  root.append(el('div', { class: 'alone' }, el('h1', { class: 'out', text: 'Map' }), panel.root));
  panel.start();
  return {
    show(next) {
      now = next;
      panel.show(next);
    },
    keys: panel.keys, close: panel.close,
  };
}
