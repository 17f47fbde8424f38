// What the leadership answer says in words and lists: stages in order, confirmed pairs, clusters; no DOM.

import { capital, inWords } from '../words.js';

const DEFAULT = [['contact', 0, 0], ['cooperation', 0.25, 0.25], ['collaboration', 0.5, 0.5], ['leadership partnership', 0.75, 0.75]];

/** The stages from the lowest, as [{name, trust, purpose}]: the survey's own, else the usual ones. */
export function stagesOf({ stages }) {
  const given = stages?.map(stage => (Array.isArray(stage) ? { name: stage[0], trust: stage[1], purpose: stage[2] } : stage));
  const list = given ?? DEFAULT.map(([name, trust, purpose]) => ({ name, trust, purpose }));
  return list[0].trust > 0 || list[0].purpose > 0 ? [{ name: 'contact', trust: 0, purpose: 0 }, ...list] : list;
}

/** The pairs that both sides rated on both questions. */
export const confirmed = ({ dyads = [] }) => dyads.filter(pair => pair.stage !== 'UNCONFIRMED' && typeof pair.trust === 'number' && typeof pair.purpose === 'number');

export const purposeAhead = pairs => pairs.filter(pair => pair.limit === 'TRUST').length;

/** Connected sets of people over ties both ways, largest first, each in the given order. */
export function clusters(ids, ties) {
  const next = new Map(ids.map(id => [id, []]));
  for (const { a, b, both } of ties) {
    if (!both) continue;
    next.get(a).push(b);
    next.get(b).push(a);
  }
  const seen = new Set();
  const found = [];
  for (const start of ids) {
    if (seen.has(start)) continue;
    seen.add(start);
    const members = [start];
    for (const at of members) {
      for (const other of next.get(at)) {
        if (seen.has(other)) continue;
        seen.add(other);
        members.push(other);
      }
    }
    found.push(ids.filter(id => members.includes(id)));
  }
  return found.sort((one, other) => other.length - one.length);
}

/** The sentence of the view. */
export function sentence(largest, n, pairs) {
  if (n === 0) return 'No leaders are marked in this survey.';
  const network = largest <= 1 ? `None of ${n} leaders supports another both ways`
    : largest === n ? `All ${n} leaders form one mutual network` : `${capital(inWords(largest))} of ${n} leaders form one mutual network`;
  const trust = pairs.filter(pair => pair.limit === 'TRUST').length;
  const purpose = pairs.filter(pair => pair.limit === 'PURPOSE').length;
  if (trust === purpose) return `${network}.`;
  return `${network}; their next step is more often ${trust > purpose ? 'trust than purpose' : 'purpose than trust'}.`;
}
