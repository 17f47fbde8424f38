// Who is left on the map after every filter of the link, and the filters as words that can be taken away. No DOM.

import { capital, groupWord, measure, some } from '../words.js';
import { missing, read } from './choice.js';
import { figureOf, keysOf } from './keying.js';
import { fields, passes, put, ruleWords, rulesOf, shortList } from './where.js';
import { within } from './ways.js';

const BY = { both: '', gives: ', by giving', receives: ', by receiving' };
const NEAR = /^([1-3])\.(both|gives|receives)\.(.+)$/s;

/** Steps around a person as a link holds them, and back: {steps, side, id} or null. */
export const nearOf = ({ steps, side, id }) => `${steps}.${side}.${id}`;

export function readNear(text) {
  const [, steps, side, id] = NEAR.exec(text ?? '') ?? [];
  return id ? { steps: Number(steps), side, id } : null;
}

const all = model => Array.from({ length: model.n }, (_, at) => at);

/**
 * {hidden, filters}: the people not shown, and each filter as {words, patch, missing?}, where the patch of the state takes it
 * away. The same people are hidden on the map, in its table and in its pictures.
 */
export function sieve(model, state, given) {
  const key = [state.colour, state.by, state.find, state.hide, state.where, state.near, state.only, state.without].join('\n');
  const known = last.get(model);
  if (known?.key === key) return known.made;
  const made = sift(model, state, given);
  last.set(model, { key, made });
  return made;
}

/** The last answer of each map: it is asked for several times while the same is shown. */
const last = new WeakMap();

function sift(model, state, given) {
  const hidden = new Set();
  const filters = [];
  const keep = (test, words, patch) => {
    for (let at = 0; at < model.n; at++) if (!test(at)) hidden.add(at);
    if (words) filters.push({ words, patch });
  };
  const { list, of } = keysOf(model, state, given);
  const gone = new Set(state.hide);
  const shut = list.filter(entry => gone.has(entry.key));
  const open = list.filter(entry => !gone.has(entry.key));
  const words = shut.length > open.length ? shortList(open.map(entry => entry.name)) : `not ${shortList(shut.map(entry => entry.name))}`;
  keep(at => list[of(at)] && !gone.has(list[of(at)].key), shut.length ? `${legendWord(state, given)}: ${words}` : null, { hide: [] });
  for (const rule of rulesOf(state.where)) {
    const field = fields(model, given.catalogue).find(each => each.key === rule.key);
    const patch = { where: put(state.where, rule.key, null) };
    if (field) keep(at => passes(rule, field, at), ruleWords(rule, field), patch);
    else filters.push({ words: `${rule.key}: not known here`, patch, lost: true });
  }
  const near = readNear(state.near);
  const from = near && model.index.get(near.id);
  if (near && from === undefined) filters.push({ words: 'Steps around somebody who is not on this map', patch: { near: null }, lost: true });
  else if (near) {
    const reached = within(model, from, near.steps, near.side);
    keep(at => reached.has(at), `${some(near.steps, 'step', 'steps')} from ${model.name[from]}${BY[near.side]}`, { near: null });
  }
  byHand('only', people => at => people.has(at), n => `Only ${some(n, 'chosen person', 'chosen people')}`);
  byHand('without', people => at => !people.has(at), n => `Without ${some(n, 'person', 'people')}`);
  return { hidden, filters };

  function byHand(key, test, said) {
    const people = read(model, state[key], given.catalogue);
    if (people) keep(test(people), said(people.size), { [key]: null });
    else if (missing(state[key])) filters.push({ words: `${said(missing(state[key]))}: not in this link`, patch: { [key]: null }, lost: true });
  }
}

/** Those left, in order. */
export const left = (model, hidden) => all(model).filter(at => !hidden.has(at));

/** The column whose values the legend lists, or null where it lists communities or the steps of a figure. */
export const legendColumn = (state, survey) => (state.colour === 'community' || figureOf(state.colour) ? null : state.colour ?? state.by ?? survey.groups?.[0] ?? null);

function legendWord(state, { survey, catalogue }) {
  const figure = figureOf(state.colour);
  if (figure) return measure(figure, catalogue)[0];
  const column = legendColumn(state, survey);
  return column ? capital(groupWord(column)[0]) : 'Community';
}
