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
export const personOf = (state, id) => api.get(api.of(state.survey, 'people', id), api.survey(state));
