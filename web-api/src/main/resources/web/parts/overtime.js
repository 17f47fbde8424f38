// What goes with support from one wave to the next, as sentences with their figures.

import { el } from '../dom.js';
import { chance, reason, share, some } from '../words.js';

const LEVEL = 0.05;

const known = value => typeof value === 'number';

export function overTime(change) {
  const said = [example(change.leader_example), spread(change.recognition_spread), outcome(change.mentoring_outcome)].filter(Boolean);
  return said.length === 0 ? null : said.map(([sentence, small]) => el('div', { class: 'row-below' }, el('p', { text: sentence }), el('p', { class: 'sm', text: small })));
}

function example(found) {
  if (!known(found?.rho)) return null;
  const sentence = found.p_two_sided > LEVEL ? 'Whether a team gives much does not go with how much its boss gave before.'
    : found.rho > 0 ? 'Teams whose boss supported many before support many now.' : 'Teams whose boss supported many before support few now.';
  return [sentence, `Rank correlation ${number(found.rho)}, ${chance('p', found.p_two_sided)}, ${some(found.teams, 'team', 'teams')}${known(found.rho_first) ? `; in the wave before it was ${number(found.rho_first)}` : ''}.`];
}

function spread(found) {
  if (!known(found?.difference)) return null;
  const sentence = found.p_two_sided > LEVEL ? 'Those who began to recognize others were no closer to people who already did.'
    : `Those who began to recognize others were ${found.difference > 0 ? 'closer to' : 'further from'} people who already did.`;
  return [sentence, `Of those around them ${share(found.exposure_of_begun)} did; around others ${share(found.exposure_of_others)}; ${chance('p', found.p_two_sided)}, ${found.began} of ${some(found.silent, 'person', 'people')} began.`];
}

function outcome(found) {
  if (!found) return null;
  return known(found.difference) ? [found.sentence, `${some(found.mentees, 'person', 'people')} with a mentor, ${found.comparison} comparable.`] : null;
}

/** The same as rows, with what cannot be said. */
export const overTimeRows = change => [
  ['Boss then, team now (rank correlation)', change.leader_example, 'rho', 'leader_example'],
  ['Exposure to recognition, begun less others', change.recognition_spread, 'difference', 'recognition_spread'],
  ['Asked by more, mentored less comparable', change.mentoring_outcome, 'difference', 'mentoring_outcome'],
].map(([what, found, key, path]) => ({ what, value: found?.[key] ?? reason(change.reasons?.[path]?.[key]), p: found?.p_two_sided ?? found?.p ?? null }));

const number = x => x.toFixed(2).replace('-', '−');
