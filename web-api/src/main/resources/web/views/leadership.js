// What the leadership answer says in words and lists: stages, pairs, shares; no DOM.

import { capital, count, inWords } from '../words.js';

/** The pairs that both sides rated on both questions; without names they are made from the tiles, for the picture alone. */
export function confirmed({ dyads = [], tiles }) {
  const pairs = dyads.filter(pair => pair.stage !== 'UNCONFIRMED' && typeof pair.trust === 'number' && typeof pair.purpose === 'number');
  if (dyads.length || !tiles) return pairs;
  return tiles.flatMap((row, trust) => row.flatMap((number, purpose) => Array.from({ length: number ?? 0 }, () => ({ trust: trust / (tiles.length - 1), purpose: purpose / (row.length - 1) }))));
}

/** Pairs not yet at the highest stage by what is lower: {trust, purpose, both, all}, or null where no pair is named. */
export function lower({ dyads = [], stages }) {
  const below = dyads.filter(pair => typeof pair.trust === 'number' && typeof pair.purpose === 'number' && pair.stage !== 'UNCONFIRMED' && pair.stage !== stages.at(-1).name);
  const of = limit => below.filter(pair => pair.limit === limit).length;
  return dyads.length ? { trust: of('TRUST'), purpose: of('PURPOSE'), both: of('BOTH'), all: below.length } : null;
}

/** The sentence of the view. */
export function sentence({ count: n, largest_component: share }, { limits, confirmed: pairs }) {
  if (!n) return 'No leaders are marked in this survey.';
  const largest = typeof share === 'number' ? Math.round(share * n) : null;
  const network = largest === null ? `${count(n)} leaders are marked` : largest <= 1 ? `None of ${n} leaders supports another both ways`
    : largest === n ? `All ${n} leaders form one mutual network` : `${capital(inWords(largest))} of ${n} leaders form one mutual network`;
  if (!pairs || !limits || limits.trust === null || limits.trust === limits.purpose) return `${network}.`;
  return `${network}; their next step is more often ${limits.trust > limits.purpose ? 'trust than purpose' : 'purpose than trust'}.`;
}

/** A share against chance: ", 3 % by chance", empty where it was not tested. */
export const byChance = (test, print) => (typeof test?.expected === 'number' ? `, ${print(test.expected)} by chance` : '');
