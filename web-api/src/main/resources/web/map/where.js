// Rules about figures and attributes that say who is shown: `betweenness:12~80,level:!5_6` in the link. No DOM.

import { figure, label, measure, slug } from '../words.js';

/** Stands for no value at all, which nobody passes. */
export const NOTHING = '-';

const FEW = 8;
const MOST_VALUES = 200;
const NONE = 'Not stated';
const YES_NO = { leader: ['Leaders', 'Not leaders'], external: ['External', 'Not external'], respondent: ['Answered', 'Did not answer'] };

/** Rules of a link: [{key, low, high}] for a range, either end null, or [{key, not, values}] for values by their slug. */
export function rulesOf(where) {
  return (where ?? '').split(',').map(part => /^([^:]+):(.+)$/.exec(part)).filter(Boolean).map(([, key, said]) => {
    if (said.includes('~')) {
      const [low, high] = said.split('~').map(text => (text === '' || !Number.isFinite(Number(text)) ? null : Number(text)));
      return { key, low, high };
    }
    const not = said.startsWith('!');
    return { key, not, values: said.slice(not ? 1 : 0).split('_').filter(Boolean) };
  });
}

/** The rules as a link holds them, in the order of their keys; null where there is none. */
export function whereOf(rules) {
  const said = rule => (rule.values ? `${rule.not ? '!' : ''}${[...rule.values].sort().join('_')}` : `${rule.low ?? ''}~${rule.high ?? ''}`);
  return rules.map(rule => `${rule.key}:${said(rule)}`).sort().join(',') || null;
}

/** The rules with one put in the place of that of the same key; null takes it away. */
export const put = (where, key, rule) => whereOf([...rulesOf(where).filter(each => each.key !== key), ...(rule ? [rule] : [])]);

const made = new WeakMap();

/** What rules can be about: [{key, name, figure, values}]; a figure holds numbers, an attribute words. Made once a model. */
export function fields(model, catalogue) {
  if (!made.has(model)) made.set(model, [...figures(model, catalogue), ...attributes(model)]);
  return made.get(model);
}

const figures = (model, catalogue) => Object.entries(model.measures).map(([key, values]) => ({ key, name: measure(key, catalogue)[0], figure: true, values }))
  .filter(({ values }) => new Set(values.filter(value => typeof value === 'number')).size > 1);

function attributes({ columns, group, regions, n }) {
  const given = columns.attributes ?? {};
  const texts = { ...given, level: columns.level ?? given.level, role: columns.role };
  const words = Object.entries(texts).filter(([, values]) => values?.length === n).map(([key, values]) => ({ key, name: label(key), values: values.map(value => value || NONE) }));
  const marks = Object.entries(YES_NO).filter(([key]) => columns[key]?.length === n).map(([key, [yes, no]]) => ({ key, name: yes, values: columns[key].map(value => (value ? yes : no)) }));
  const groups = Object.keys(given).length ? [] : [{ key: 'group', name: 'Group', values: group.map(at => regions[at]) }];
  return [...groups, ...words, ...marks].flatMap(field => {
    const different = new Set(field.values);
    const numbers = [...different].filter(value => value !== NONE).every(value => Number.isFinite(Number(value)));
    if (different.size < 2) return [];
    if (numbers && different.size > FEW) return [{ ...field, figure: true, values: field.values.map(value => (value === NONE ? null : Number(value))) }];
    return different.size <= MOST_VALUES ? [field] : [];
  });
}

/** Whether a person passes a rule about a field; nobody passes one about a figure they do not have. */
export function passes(rule, field, at) {
  const value = field.values[at];
  if (rule.values) return rule.values.includes(slug(value)) !== rule.not;
  const known = value === null || value === undefined ? NaN : Number(value);
  return Number.isFinite(known) && (rule.low === null || known >= rule.low) && (rule.high === null || known <= rule.high);
}

/** The people a rule holds on to: those who pass, of all. */
export const matching = (model, rule, field) => Array.from({ length: model.n }, (_, at) => at).filter(at => passes(rule, field, at));

/** A rule as words: "Bridging 12 to 80", "Department: not Legal". */
export function ruleWords(rule, field) {
  if (!rule.values) {
    const [low, high] = [rule.low, rule.high].map(value => (value === null ? null : figure(value)));
    return `${field.name} ${low === null ? `up to ${high ?? 'any'}` : high === null ? `from ${low}` : low === high ? low : `${low} to ${high}`}`;
  }
  const names = [...new Set(field.values)].filter(value => rule.values.includes(slug(value))).sort();
  return `${field.name}: ${rule.not ? 'not ' : ''}${shortList(names)}`;
}

/** "A, B, C" and of more "A, B and 4 more". */
export const shortList = names => (names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ') || 'nobody');
