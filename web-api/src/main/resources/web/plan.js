// A plan {moves, departures, introductions} as links and sentences have it; no DOM.

import { count, slug, some } from './words.js';

const NEW = 'new:';
const FROM = 'from:';
const NONE = 'Not stated';
const MOST_NAMED = 3;

export const nothing = { moves: [], departures: [], introductions: [] };

/** Whether a plan changes nothing. */
export const isNothing = ({ moves, departures, introductions }) => moves.length + departures.length + introductions.length === 0;

/** Every part of a plan in one order, so that equal plans are equal texts. */
export const tidy = ({ moves = [], departures = [], introductions = [] }) => ({
  moves: moves.map(({ people = [], from = null, to }) => ({ people, from, to })), departures, introductions,
});

/** How a group is called to readers; the API's name of people without one is empty. */
export const shown = name => (name === '' ? NONE : name);

const encode = text => encodeURIComponent(text).replaceAll('~', '%7E');

/** The plan as further keys of a link: groups by their key, people by their id. */
export function linkOf({ moves, departures, introductions }, groups) {
  const key = name => (groups.some(group => shown(group) === shown(name)) ? slug(shown(name)) : NEW + encode(name));
  const move = ({ people, from, to }) => `${[from === null ? null : FROM + slug(shown(from)), ...people.map(encode)].filter(Boolean).join('+')}~${key(to)}`;
  return {
    moves: moves.map(move).join(';') || null, leaving: departures.map(encode).join(',') || null,
    pairs: introductions.map(pair => pair.map(encode).join('~')).join(',') || null,
  };
}

/** The plan of a link's further keys; `groups` are the names that the survey has. */
export function planOf({ moves, leaving, pairs }, groups) {
  const name = key => (key.startsWith(NEW) ? decode(key.slice(NEW.length)) : groups.find(group => slug(shown(group)) === key) ?? decode(key));
  const move = text => {
    const [who, to = ''] = text.split('~');
    const parts = who.split('+').filter(Boolean);
    const from = parts.find(part => part.startsWith(FROM));
    return { people: parts.filter(part => part !== from).map(decode), from: from ? name(from.slice(FROM.length)) : null, to: name(to) };
  };
  const list = (text, by) => (text ?? '').split(by).filter(Boolean);
  return {
    moves: list(moves, ';').map(move), departures: list(leaving, ',').map(decode),
    introductions: list(pairs, ',').map(pair => pair.split('~').map(decode)).filter(pair => pair.length === 2),
  };
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Each change as {text, without}: `without` is the plan that leaves it out. `person(id)` gives {name}. */
export function changes(plan, groups, person) {
  const { moves, departures, introductions } = plan;
  const rest = (list, at) => list.filter((each, index) => index !== at);
  return [
    ...moves.map((move, at) => ({ text: moved(move, groups, person), without: { ...plan, moves: rest(moves, at) } })),
    ...departures.map((id, at) => ({ text: `${person(id).name} leaves.`, without: { ...plan, departures: rest(departures, at) } })),
    ...introductions.map(([a, b], at) => ({ text: `${person(a).name} and ${person(b).name} are introduced.`, without: { ...plan, introductions: rest(introductions, at) } })),
  ];
}

function moved({ people, from, to }, groups, person) {
  const known = groups.some(group => group === to);
  if (people.length === 0) return known ? `${shown(from)} joins ${shown(to)}.` : `${shown(from)} becomes ${to}.`;
  const named = people.slice(0, MOST_NAMED).map(id => person(id).name);
  const others = people.length - named.length;
  const who = others ? `${named.join(', ')} and ${some(others, 'other', 'others')}` : named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : named[0];
  return `${who} ${people.length === 1 ? (known ? 'goes to' : 'begins') : (known ? 'go to' : 'begin')} ${shown(to)}.`;
}

/** A plan in a few words: "2 moves, 1 departure". */
export const inShort = ({ moves, departures, introductions }) => [
  moves.length ? some(moves.length, 'move', 'moves') : null, departures.length ? some(departures.length, 'departure', 'departures') : null,
  introductions.length ? some(introductions.length, 'introduction', 'introductions') : null,
].filter(Boolean).join(', ') || `${count(0)} changes`;
