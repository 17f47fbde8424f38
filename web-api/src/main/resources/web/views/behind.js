// What stands behind a figure: its card, the rows of the survey, and other readings, asked for when somebody looks.

import * as api from '../api.js';
import { showMeaning } from '../parts/meaning.js';
import { figure } from '../words.js';

/** Rows and readings of a figure {rows, readings}; `who` is {person}, {of}, {of, to} or {}; empty where they cannot be asked for. */
export function behind(card, who, state, nameOf) {
  const wanted = { network: [], person: ['person'], group: ['of'], matrix: ['of', 'to'] }[card?.shape];
  if (!wanted || wanted.some(key => who[key] === undefined)) return {};
  const asked = { ...api.survey(state), metric: card.id, ...Object.fromEntries(wanted.map(key => [key, who[key]])) };
  const other = { ...api.survey(state), measures: card.id };
  const route = api.of(state.survey, 'evidence');
  return {
    rows: { answer: api.get(route, asked), url: api.address(route, asked), nameOf },
    readings: card.otherReadings?.length ? { answer: api.get(api.of(state.survey, 'variants'), other), of: who.person ?? who.of } : null,
  };
}

/** Opens the drawer of a figure with its value; `about` says of whom it is. */
export const explain = (card, who, value, state, nameOf, about = null) => card
  && showMeaning(card, () => ({ values: [about ? ['About', about] : null, ['Figure', figure(value)]].filter(Boolean), ...behind(card, who, state, nameOf) }));

/** The card of a figure of this shape. */
export const cardOf = (catalogue, id, shape) => catalogue.find(card => card.id === id && card.shape === shape);
