// From the colours of the tokens to the mixed colours of the map; no DOM.

/** #rrggbb (or #rgb) as three numbers. */
export function rgb(hex) {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, digit => digit + digit) : hex;
  return [1, 3, 5].map(at => parseInt(full.slice(at, at + 2), 16));
}

/** As much of a colour as the share says, on a ground: opaque, since translucent edges vanish in WebGL. */
export function mix(colour, ground, part) {
  const [over, under] = [rgb(colour), rgb(ground)];
  return `#${over.map((c, at) => Math.round(c * part + under[at] * (1 - part)).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative contrast of two colours, 1 to 21 (WCAG 2). */
export function contrast(one, other) {
  const light = [one, other].map(hex => {
    const [r, g, b] = rgb(hex).map(c => c / 255).map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }).sort((a, b) => b - a);
  return (light[0] + 0.05) / (light[1] + 0.05);
}

/** The colour number of each group, by name: the same in every view; of eleven or more the nine largest, others 0. */
export function categories(groups) {
  const named = [...groups].sort((a, b) => (a.name < b.name ? -1 : 1));
  const kept = named.length <= 10 ? named
    : [...named].sort((a, b) => b.people - a.people).slice(0, 9).sort((a, b) => (a.name < b.name ? -1 : 1));
  const numbers = new Map(kept.map((group, at) => [group.name, at + 1]));
  return name => numbers.get(name) ?? 0;
}

const ENDS = [0.2, 0.4, 0.7, 1.2, 2, 4];

/** The step 1 to 7 of an observed/expected value, of the value as it is printed. */
export function step(observedExpected) {
  const printed = Math.round(observedExpected * 10) / 10;
  const at = ENDS.findIndex(end => printed <= end + 1e-9);
  return at < 0 ? 7 : at + 1;
}

/** The mixed colours of one scheme. `colours` holds the tokens; a number 0..10 is a category, m1..m4 the steps of a figure. */
export function scheme(colours) {
  const { ink, map } = colours;
  const of = number => colours[typeof number === 'number' ? `c${number}` : number];
  return {
    map, ink, tokens: colours,
    node: (number, shown) => mix(of(number), map, shown ? 1 : 0.32),
    inside: (number, look) => mix(of(number), map, { plain: 0.38, dim: 0.16, strong: 0.48, returned: 0.75 }[look]),
    across: look => mix(ink, map, { plain: 0.26, dim: 0.1, strong: 0.26, returned: 0.5 }[look]),
    region: (number, chosen) => mix(of(number), map, chosen ? 0.15 : 0.09),
    highlight: many => mix(ink, map, many ? 0.62 : 0.82),
    faint: mix(ink, map, 0.4),
    kept: mix(ink, map, 0.17), fresh: colours.d7, lost: mix(colours.d1, ink, 0.8),
  };
}
