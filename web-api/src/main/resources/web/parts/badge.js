// The quality badge: how many answered, as icon and words.

import { drawing, el } from '../dom.js';
import { count, share } from '../words.js';

const TICK = ['path', { d: 'M2 6.500l2.600 2.600L10 3.500', fill: 'none', stroke: 'currentColor', 'stroke-width': '2' }];
const MARK = ['path', { d: 'M6 1.500v5.500M6 9v2', fill: 'none', stroke: 'currentColor', 'stroke-width': '2' }];

/** The badge of a survey {asked, respondents, responseRate}. */
export function badge({ asked, respondents, responseRate }) {
  const rate = responseRate ?? (asked ? respondents / asked : 0);
  const [kind, icon, words] = rate >= 0.8 ? ['q', TICK, `${count(respondents)} of ${count(asked)} answered`]
    : rate >= 0.65 ? ['q care', MARK, `Directional: ${share(rate)}`]
      : ['q care', MARK, 'Too few answers'];
  return el('span', { class: kind, title: `${count(respondents)} of ${count(asked)} people asked answered (${share(rate)})` },
    drawing(null, '0 0 12 12', [icon]), words);
}
