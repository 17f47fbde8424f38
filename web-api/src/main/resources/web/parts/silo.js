// The card of a department that keeps to itself, and the thin bars of those that do not.

import { el } from '../dom.js';
import { chance, inWords, capital, share, some } from '../words.js';
import { bar, connectors, gauge } from './bar.js';
import { told } from './told.js';

/** A called silo; `number(group)` is its colour; `others` how many other groups there are. */
export function siloCard(silo, number, others, acts) {
  const outward = silo.connectors.reduce((sum, each) => sum + each.ties, 0);
  return el('article', { class: 'silo' },
    el('h3', {}, el('span', { class: `dot k${number(silo.group)}` }), el('span', { class: 'name', text: silo.group }),
      el('span', { class: 'mut sm', text: some(silo.people, 'person', 'people') }), el('span', { class: 'q tag', text: 'silo' })),
    el('p', { text: sentence(silo, others) }),
    gauge({
      label: 'Support that stays inside', observed: silo.internalShare, expected: silo.chanceShare,
      expectedLabel: `${share(silo.chanceShare)} expected from its size`,
    }, number(silo.group), told(share(silo.internalShare), () => acts.inside(silo), `Support that stays inside ${silo.group}`)),
    silo.connectors.length ? connectors(silo.connectors, acts.person) : null,
    el('p', { class: 'cap num' },
      outward ? `Who carries the ${some(outward, 'tie', 'ties')} it gives outward` : 'It gives no tie outward', '  ·  ',
      el('button', { type: 'button', class: 'link meant', text: `silo score ${silo.score.toFixed(2)}`, 'aria-label': `Silo score of ${silo.group}, ${silo.score.toFixed(2)}: what it means`, on: { click: () => acts.score(silo) } }),
      chance('q', silo.q) ? `  ·  ${chance('q', silo.q)}` : ''));
}

function sentence(silo, others) {
  const met = others - (silo.missingGroups?.length ?? 0);
  const who = silo.connectors.length;
  if (who === 0) return 'No tie leaves it.';
  if (who === 1) return 'Every outside tie it gives runs through one person.';
  return `${capital(inWords(who))} people connect it with ${met === others ? `all ${others}` : `${met} of the ${others}`} other departments.`;
}

/** Those not called, as thin bars with the threshold; `score(silo)` opens what stands behind one. */
export function below(silos, threshold, heading, score) {
  const row = silo => el('tr', {}, el('th', { scope: 'row', text: silo.group }),
    el('td', { class: 'w' }, silo.score === null || silo.score === undefined ? el('span', { class: 'mut', text: silo.people < 5 ? 'fewer than 5 people' : 'not defined' }) : bar(silo.score, threshold)),
    el('td', {}, silo.score === null || silo.score === undefined ? '–' : el('button', { type: 'button', class: 'link meant', text: silo.score.toFixed(2), 'aria-label': `Silo score of ${silo.group}, ${silo.score.toFixed(2)}: what it means`, on: { click: () => score(silo) } })));
  return el('div', { class: 'below' }, el('p', { text: heading }),
    el('table', { class: 'thin' }, el('tbody', {}, silos.map(row))));
}
