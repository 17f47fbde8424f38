// The colours of the style sheet as the map and its pictures need them.

import { scheme } from './palette.js';

const TOKENS = ['ink', 'ink2', 'ink3', 'map', 'line', 'ok', 'okbg', 'care', 'carebg', ...Array.from({ length: 11 }, (_, at) => `c${at}`), 'm1', 'm2', 'm3', 'm4', 'd1', 'd7'];

const read = style => Object.fromEntries(TOKENS.map(name => [name, style.getPropertyValue(`--${name}`).trim()]));

/** The colours of the scheme at hand. */
export const schemeNow = () => scheme(read(getComputedStyle(document.documentElement)));

/** The colours of paper: the light ones, whatever scheme is at hand. */
export function schemeOfPaper() {
  const sheet = [...document.styleSheets].find(each => each.href?.endsWith('tokens.css'));
  const root = [...(sheet?.cssRules ?? [])].find(rule => rule.selectorText === ':root');
  return root ? scheme(read(root.style)) : schemeNow();
}
