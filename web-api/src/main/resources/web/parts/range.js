// A figure with how far it could move: band from least to greatest, tick where it was observed.

import { el } from '../dom.js';

/** `figure` {observed, respondents, least, greatest} on a scale from `low` to `high`; unknown ends leave the band out. */
export function range(figure, low = 0, high = 1) {
  const at = value => `${(Math.max(0, Math.min(1, (value - low) / (high - low))) * 100).toFixed(2)}%`;
  const known = value => typeof value === 'number';
  return el('div', { class: 'range', 'aria-hidden': 'true' },
    known(figure.least) && known(figure.greatest) ? el('i', { vars: { '--v': at(figure.least), '--w': at(figure.greatest) } }) : null,
    low < 0 ? el('s', { vars: { '--x': at(0) } }) : null,
    known(figure.respondents) ? el('b', { vars: { '--x': at(figure.respondents) } }) : null,
    known(figure.observed) ? el('u', { vars: { '--x': at(figure.observed) } }) : null);
}
