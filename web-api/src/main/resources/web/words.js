// How numbers, shares and names of things read: the one place that knows.

const THIN = '\u202f';
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** 1234 -> "1,234". */
export const count = n => whole.format(n);

/** 0.946 -> "95 %", with a thin space. */
export const share = x => `${whole.format(Math.round(x * 100))}${THIN}%`;

/** 0.0204 -> "2.0 %": a share with one decimal, for small changes; "0 %" is none at all, and what is there but would print as none is "< 0.1 %". */
export function percent(x) {
  if (x !== 0 && Math.abs(x) < 0.0005) return x > 0 ? `< 0.1${THIN}%` : `> −0.1${THIN}%`;
  return x === 0 ? `0${THIN}%` : `${(x * 100).toFixed(1).replace('-', '−')}${THIN}%`;
}

/** A figure for a table: whole numbers as they are (unless the column has decimals), others with three decimals. */
export function figure(x, decimals = false) {
  if (x === null || x === undefined || Number.isNaN(x)) return '–';
  if (typeof x !== 'number') return String(x);
  if (Number.isInteger(x) && !decimals) return count(x);
  if (x !== 0 && Math.abs(x) < 0.0005) return x < 0 ? '> −0.001' : '< 0.001';
  return (Math.abs(x) >= 100 ? x.toFixed(1) : x.toFixed(3)).replace('-', '−');
}

/** How the figures of one column are printed, all with as many decimals: none where all are whole, one where they are large, else three. */
export function printing(values) {
  const known = values.filter(value => typeof value === 'number');
  if (known.every(Number.isInteger)) return figure;
  if (known.some(value => Math.abs(value) >= 100)) return value => (value !== 0 && Math.abs(value) < 0.05 ? '< 0.1' : value.toFixed(1).replace('-', '−'));
  return value => figure(value, true);
}

/** "1 person", "24 people". */
export const some = (n, one, many) => `${count(n)} ${n === 1 ? one : many}`;

/** 0.0004 -> "q < 0.001". */
export function chance(letter, x) {
  if (x === null || x === undefined) return '';
  return x < 0.001 ? `${letter} < 0.001` : `${letter} = ${x.toFixed(x < 0.1 ? 3 : 2)}`;
}

/** A matrix cell: one decimal, "<0.1" where ties exist but it would print 0.0, "0" only for none. */
export function times(observedExpected, ties) {
  if (observedExpected === null || observedExpected === undefined) return '–';
  if (ties === 0 || observedExpected === 0) return '0';
  const printed = observedExpected.toFixed(1);
  return printed === '0.0' ? '<0.1' : printed;
}

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Small counts as words: 6 -> "six". */
export const inWords = n => NUMBERS[n] ?? count(n);

/** "Customer Care" -> "customer-care": the key of a group in links. */
export const slug = name => String(name).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/** "reports_to" -> "Reports to": a name from a file as a label. */
export function label(name) {
  const plain = String(name).replace(/[_-]+/g, ' ').trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** The first letter large, the rest as it is. */
export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

const MEASURES = {
  betweenness: ['Bridging', 'lies on more shortest ways'],
  'degree.in': ['Receives from', 'more people give to them'],
  'degree.out': ['Gives to', 'gives to more people'],
  'strength.in': ['Receives, weighted', 'is given more'],
  'strength.out': ['Gives, weighted', 'gives more'],
  pagerank: ['Sought out', 'sought by those who are sought'],
};

/** A measure as the reader knows it: [short name, what a larger dot says]. */
export function measure(id, catalogue) {
  if (MEASURES[id]) return MEASURES[id];
  const name = catalogue?.find(card => card.id === id)?.name ?? label(id.replaceAll('.', ' '));
  return [name, `more: ${name.toLowerCase()}`];
}

/** What a group column is called: "department" -> ["department", "departments"]. */
export function groupWord(column) {
  const one = String(column ?? 'group').replace(/[_-]+/g, ' ').toLowerCase();
  return [one, one.endsWith('y') ? `${one.slice(0, -1)}ies` : one.endsWith('s') ? one : `${one}s`];
}

const REASONS = {
  NO_TIES: 'no ties',
  NO_CORE: 'nobody reaches each other',
  CONSTANT: 'nothing that could vary',
  SINGLE_GROUP: 'one group only',
  SUPPRESSED: 'withheld, too few people',
  NO_OUT_TIES: 'gives to nobody',
  NO_IN_TIES: 'receives from nobody',
  NOT_RESPONDED: 'did not answer',
  NOT_ASSESSABLE: 'no value for these ties',
  TOO_FEW_NODES: 'too few people',
  FEWER_THAN_5: 'fewer than 5 people',
  NOT_SIGNIFICANT: 'no more than chance would give',
  TOO_FEW_ANSWERS: 'too few answers',
};

/** Why something is not shown, as words. */
export function reason(code) {
  const text = String(code ?? '');
  return REASONS[text] ?? (/^[A-Z0-9_]+$/.test(text) ? text.replaceAll('_', ' ').toLowerCase() : text);
}
