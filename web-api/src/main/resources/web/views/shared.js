// What several views need: colours of groups, which column colours the map, one person.

import * as api from '../api.js';
import { categories } from '../map/palette.js';

/** The colour number of a group's name; of the groups on the map, and of silos where the map shows another column. */
export function groupsOf(groups, silos = []) {
  const known = new Set(groups.map(group => group.name));
  const map = categories(groups);
  const rest = categories(silos.map(silo => ({ name: silo.group, people: silo.people })));
  return name => (known.has(name) ? map(name) : rest(name));
}

/** The column whose groups the map shows: the chosen colour, unless that is the communities. */
export const mapColumn = ({ colour, by }) => (colour && colour !== 'community' ? colour : by);

/** A person as the API gives them. */
export const personOf = (state, id) => api.get(api.of(state.survey, 'people', id), api.survey(state)).then(named);

const NONE = 'Not stated';

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
