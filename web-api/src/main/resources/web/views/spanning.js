// What stands behind each figure of Bridges: what it counts, the pairs or people behind it, the rows of the survey.

import * as api from '../api.js';
import { count, figure, percent, share, some } from '../words.js';
import { behind, cardOf } from './behind.js';

/** Stories for the figures; `of` is {state, one, many, catalogue, nameOf, pairs, bridges, splits}. */
export function stories({ state, one, many, catalogue, nameOf, pairs, apart, bridges }) {
  const url = (route, more = {}) => api.address(api.of(state.survey, route), { ...api.survey(state), ...more });
  const rowsOf = (id, shape, who) => behind(cardOf(catalogue, id, shape), who, state, nameOf).rows;
  const pairColumns = [{ head: 'One', cell: pair => pair.a }, { head: 'Other', cell: pair => pair.b }, { head: 'Ties', number: true, cell: pair => pair.ties }];
  const through = { head: 'All through', cell: pair => pair.common.map(nameOf).join(', ') };

  return {
    connecting: () => ({
      title: 'People who connect', values: [['Figure', count(bridges.peopleCount)]], url: url('bridges'),
      means: `Somebody connects who both gives to and receives from at least one person of another ${one}. One way alone does not count: it may end when the asking ends.`,
      how: `Counted over everybody. The list is in order of ${many} reached, then of ways across, then of how little their contacts know each other; at most 20 are told of.`,
      list: { caption: 'Those who reach most', rows: bridges.people, columns: [{ head: 'Person', cell: each => each.name }, { head: 'Reaches', number: true, cell: each => each.groupsReached }, { head: 'Ways across', number: true, cell: each => each.pairsAcross }, { head: 'Freedom', number: true, decimals: true, cell: each => each.freedom }] },
    }),
    hanging: () => ({
      title: `Pairs of ${many} on one person`, values: [['Figure', `${count(pairs.filter(pair => pair.common.length).length)} of ${count(pairs.length)}`]], url: url('network'),
      means: `Every tie between the two ${many} has this one person at an end. Were they away, the two would have no tie left.`,
      how: 'All ties of the map are taken, whichever way they run; a pair that has ties and at least one person at the end of all of them is counted.',
      list: { caption: 'These pairs', rows: pairs.filter(pair => pair.common.length), columns: [...pairColumns, through] },
    }),
    untied: () => ({
      title: 'Pairs without any tie', values: [['Figure', count(apart.length)]], url: url('matrix'),
      means: `Nobody of the one ${one} gives to or receives from anybody of the other. That is no fault by itself: not every two ${many} need each other.`,
      how: `All pairs of ${many} that may be shown, less those with at least one tie.`,
      list: { caption: 'These pairs', rows: apart, columns: pairColumns.slice(0, 2) },
    }),
    alone: () => ({
      title: 'Ties nothing else replaces', values: [['Bridges', count(bridges.ties.bridgeCount)], ['Local bridges', count(bridges.ties.localBridgeCount)]], url: url('bridges'),
      means: 'Without a bridge, two parts of the organization would have no way to each other at all. A local bridge joins two people who know nobody in common: there is another way, but a longer one.',
      how: 'Ties are taken whichever way they run. At most 50 of each sort are listed.',
      list: { caption: 'Bridges', rows: bridges.ties.bridges, columns: [{ head: 'One', cell: tie => tie.aName }, { head: 'Other', cell: tie => tie.bName }, { head: `Crosses ${many}`, cell: tie => (tie.crossesGroups ? 'yes' : 'no') }] },
    }),
    reached: each => ({
      title: `${each.name} reaches ${some(each.groupsReached, one, many)}`, url: url('bridges'), rows: rowsOf('reciprocity.total', 'person', { person: each.person }),
      means: `Reached is a ${one} with ties both ways. Share: of all ties between the person's own ${one} and the other one, how many have this person at an end.`,
      list: { caption: `Ties into other ${many}`, rows: each.joins, columns: [{ head: 'Into', cell: join => join.group || 'Not stated' }, { head: 'People tied', number: true, cell: join => join.ties }, { head: 'Both ways', number: true, cell: join => join.mutual }, { head: 'Share', cell: join => (typeof join.share === 'number' ? share(join.share) : '–') }] },
    }),
    across: each => ({
      title: `Ways across through ${each.name}`, values: [['Figure', count(each.pairsAcross)], ['Freedom of contacts', figure(each.freedom, true)]], url: url('bridges'), rows: rowsOf('brokerage.total', 'person', { person: each.person }),
      means: `So many pairs of people, not all of one ${one}, have this person between them and no tie of their own.`,
      how: 'Ordered pairs: the first gives to the person, the person gives to the second, and the first does not give to the second. That is gatekeeper, representative, itinerant and liaison together (Gould and Fernandez 1989). Freedom is one less the constraint of contacts who know each other (Burt 1992), against the largest there is.',
    }),
    lost: each => ({
      title: `If ${each.name} left`, url: url('departures', { person: each.person }), rows: rowsOf('reciprocity.total', 'person', { person: each.person }),
      values: [['Figure', typeof each.loss.impact === 'number' ? percent(each.loss.impact) : 'not defined'], ['Pairs with no way left', count(each.loss.pairsDisconnected ?? 0)], ['Cut off', (each.loss.groupsCut ?? []).join(', ') || 'nobody']],
      means: `How much less close ${many} would be to each other, as a share of how close they are today. It says what would be missing on the first day; people find new ways.`,
      how: `One less after over before. Both are means of one over the number of steps, over all pairs of people of different ${many} who stay: before with the person still there to lead through, after without.`,
    }),
    stepping: each => ({
      title: `Who could step in for ${each.name}`, url: url('bridges'),
      means: `People of the same ${one} who have a tie already into ${many} that ${each.name} reaches, those who cover most first. Whether they want to, no figure knows.`,
      list: { caption: 'Who could step in', rows: each.substitutes, columns: [{ head: 'Person', cell: other => other.name }, { head: `${many} covered`, number: true, cell: other => other.covers }, { head: 'Ties there', number: true, cell: other => other.ties }, { head: 'Knows them', cell: other => (other.tied ? 'yes' : 'no') }] },
    }),
    thread: pair => ({
      title: `${pair.a} and ${pair.b}`, values: [['Ties', count(pair.ties)], ['People at their ends', count(pair.ends)], ['All through', pair.common.map(nameOf).join(', ')]], url: url('evidence', { metric: 'ties', of: pair.a, to: pair.b }),
      means: 'Pairs of people with a tie, whichever way it runs. All have the same person at one end.', rows: rowsOf('ties', 'matrix', { of: pair.a, to: pair.b }),
      how: `The rows are those in which ${pair.a} gives to ${pair.b}; the call turned round gives the others.`,
    }),
  };
}
