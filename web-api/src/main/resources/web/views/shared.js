// What several views need: colours of groups, which column colours the map, one person.

import * as api from '../api.js';
import { figureOf } from '../map/keying.js';
import { categories } from '../map/palette.js';
import { search } from '../parts/search.js';

/** The colour number of a group's name; of the groups on the map, and of silos where the map shows another column. */
export function groupsOf(groups, silos = []) {
  const known = new Set(groups.map(group => group.name));
  const map = categories(groups);
  const rest = categories(silos.map(silo => ({ name: silo.group, people: silo.people })));
  return name => (known.has(name) ? map(name) : rest(name));
}

/** The column whose groups the map shows: the chosen colour, unless that is the communities or a figure. */
export const mapColumn = ({ colour, by }) => (colour && colour !== 'community' && !figureOf(colour) ? colour : by);

/** A person as the API gives them. */
export const personOf = (state, id) => api.get(api.of(state.survey, 'people', id), api.survey(state)).then(named);

const NONE = 'Not stated';

/** How many people are asked for at once; the address holds their ids. */
const ASKED = 100;

/** An answer whose groups without a name are called so; changes nothing that has one. */
export function named(answer) {
  const name = of => (of === '' ? NONE : of);
  return {
    ...answer,
    ...(answer.groups ? { groups: answer.groups.map(group => ({ ...group, name: name(group.name) })) } : {}),
    ...(answer.silos ? { silos: answer.silos.map(silo => ({ ...silo, group: name(silo.group) })) } : {}),
    ...(answer.gives ? {
      group: name(answer.group), gives: answer.gives.map(other => ({ ...other, group: name(other.group) })),
      receives: answer.receives.map(other => ({ ...other, group: name(other.group) })),
    } : {}),
  };
}

/** From how many people on a map opens on groups. */
export const LARGE = 5000;

/** From how many people on the API gives a network group by group only. */
export const FOLDED = 20000;

/** Whether people of a survey have to be asked for one by one, as its network has none. */
export const folded = survey => survey.people > FOLDED;

/** The people of a survey too large to be drawn one by one. */
const NOBODY = { id: [], name: [], group: [], community: [], leader: [], external: [], respondent: [], x: [], y: [], measures: {} };

/** A network of groups {name, people} in which nobody stands. */
export const nobody = groups => ({ people: NOBODY, groups, ties: { source: [], target: [] }, folded: true });

/** The network of a survey; of a very large one only its groups, as nobody could use all of its people at once. */
export async function networkOf(state, survey, params = api.survey(state)) {
  if (!folded(survey)) return named(await api.get(api.of(state.survey, 'network'), params));
  return nobody(named(await api.get(api.of(state.survey, 'matrix'), params)).groups);
}

/** People of these ids {id: {name, group}}, for a survey whose network has none; those who may not be seen are left out. */
export async function lookUp(state, ids) {
  const wanted = [...new Set(ids)];
  const lots = Array.from({ length: Math.ceil(wanted.length / ASKED) }, (none, at) => wanted.slice(at * ASKED, (at + 1) * ASKED));
  const answers = await Promise.all(lots.map(person => api.get(api.of(state.survey, 'people'), { ...api.survey(state), person, limit: ASKED }).catch(() => ({ people: [] }))));
  const known = new Map(answers.flatMap(answer => answer.people).map(person => [person.id, { name: person.name, group: person.group || NONE }]));
  return id => known.get(id) ?? { name: id, group: '' };
}

/** Finds people by a part of the name where all of them are too many to have. */
export const asked = state => name => api.get(api.of(state.survey, 'people'), { ...api.survey(state), name });

/** Whom the search offers: everybody but those chosen already. */
export function others(network, state, survey, person, except) {
  const left = people => people.filter(each => !except.includes(each.id));
  return folded(survey) ? async wanted => asked(state)(wanted).then(({ people, matching }) => ({ people: left(people), matching })) : left(network.people.id.map(id => ({ id, ...person(id) })));
}

/** Whether the reader may not see single people: the network then holds none. */
export const unnamed = ({ people, groups, folded: byGroup }) => people.id.length === 0 && !byGroup && groups.some(group => group.people > 0);

/** A look-up of people by id: {name, group}; whoever is not known is called by the id. */
export function columnsOf({ people, groups }) {
  const index = new Map(people.id.map((id, at) => [id, at]));
  return id => {
    const at = index.get(id);
    return at === undefined ? { name: id, group: '' } : { name: people.name[at] ?? id, group: groups[people.group[at]]?.name ?? '' };
  };
}

/** The pairs tied among some people, as [{a, b, both}] of ids; a gives to b. */
export function among({ people, ties }, ids) {
  const pairs = new Map();
  for (let at = 0; at < ties.source.length; at++) {
    const [a, b] = [people.id[ties.source[at]], people.id[ties.target[at]]];
    if (!ids.has(a) || !ids.has(b) || a === b) continue;
    const back = pairs.get(`${b} ${a}`);
    if (back) back.both = true;
    else pairs.set(`${a} ${b}`, { a, b, both: false });
  }
  return [...pairs.values()];
}

/** All ties as pairs {a, b} of ids: a gives to b. */
export const pairsOf = ({ people, ties }) => ties.source.map((source, at) => ({ a: people.id[source], b: people.id[ties.target[at]] })).filter(({ a, b }) => a !== b);

/** Opens the search over a network's people, or where a survey is given that has too many over all of it: (title, choose). */
export function finder({ people, groups }, state = null, survey = null) {
  if (survey && folded(survey)) return (title, choose) => search(asked(state), () => 0, choose, title);
  const everybody = people.id.map((id, at) => ({ id, name: people.name[at] ?? id, group: groups[people.group[at]]?.name ?? '' }));
  return (title, choose) => search(everybody, categories(groups), choose, title);
}
