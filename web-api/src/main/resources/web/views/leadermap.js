// The leaders' map with its key, and what stands between a chosen leader and the others.

import { el } from '../dom.js';
import { panel } from '../parts/head.js';
import { linesOf, stageKey, stageMap, standing } from '../parts/stages.js';
import { capital, count, inWords } from '../words.js';

/** The panel with its show(state); null where no pair is named. `person(id)` gives {name, group}; `open(id)` shows one on the map. */
export function leaderMap({ dyads = [], stages }, { state, update, person, number, open }) {
  if (dyads.length === 0) return null;
  const lines = linesOf(stages);
  const picture = el('div', { class: 'stagebox' });
  const key = el('div');
  const words = el('div', { class: 'standing', role: 'status' });
  let now = state;

  function paint() {
    const hidden = new Set(now.hide);
    const chosen = dyads.some(pair => pair.a === now.person || pair.b === now.person) ? now.person : null;
    const held = document.activeElement?.dataset ?? {};
    picture.replaceChildren(stageMap(dyads, lines, { person, number, hidden, chosen, choose: id => update({ person: id === now.person ? null : id }, { replace: true }) }));
    key.replaceChildren(stageKey(dyads, lines, hidden, each => update({ hide: hidden.has(each) ? now.hide.filter(one => one !== each) : [...now.hide, each] }, { replace: true })));
    words.replaceChildren(...(chosen ? told(chosen) : [el('p', { class: 'sm mut', text: summary() }), el('p', { class: 'sm mut', text: 'Choose a leader to read how far each of their pairs is.' })]));
    if (held.id) picture.querySelector(`[data-id="${CSS.escape(held.id)}"]`)?.focus();
    if (held.key) key.querySelector(`[data-key="${CSS.escape(held.key)}"]`)?.focus();
  }

  const summary = () => {
    const top = stages.at(-1).name;
    const reached = dyads.filter(pair => pair.stage === top);
    const people = new Set(reached.flatMap(pair => [pair.a, pair.b])).size;
    return reached.length === 0 ? `No pair has reached ${top}.` : `${capital(inWords(reached.length))} of ${count(dyads.length)} pairs ${reached.length === 1 ? 'has' : 'have'} reached ${top}; ${inWords(people)} leaders are part of one.`;
  };

  const told = id => [
    el('h3', {}, person(id).name, ' ', el('button', { type: 'button', class: 'link sm', text: 'On the map', on: { click: () => open(id) } })),
    el('dl', { class: 'facts' }, standing(id, dyads, lines).map(({ words: stage, ids }) => [el('dt', { text: capital(stage) }), el('dd', { text: ids.map(other => person(other).name).sort().join(', ') })])),
  ];

  paint();
  return {
    root: panel('How far each pair of leaders is', 'Every pair that rated trust and shared purpose. The stronger the line, the higher the stage.',
      el('div', { class: 'leadermap' }, picture, el('div', { class: 'beside' }, key, words))),
    show(next) {
      now = next;
      paint();
    },
  };
}
