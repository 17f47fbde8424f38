// Data quality: who answered, what that allows, how far missing answers could move the figures, and what the files held.

import * as api from '../api.js';
import { el } from '../dom.js';
import { bar } from '../parts/bar.js';
import { figures, head, panel } from '../parts/head.js';
import { range } from '../parts/range.js';
import { sources } from '../parts/sources.js';
import { table } from '../parts/table.js';
import { told } from '../parts/told.js';
import { capital, count, figure, groupWord, inWords, label, reason, share, some } from '../words.js';
import { filed, filedTables, importCall, imported } from './filed.js';
import { groupsOf, named } from './shared.js';

export const title = 'Data quality';

export const needs = state => [state.survey, state.tie, state.by, state.min];

export async function load(state) {
  const [response, matrix, files] = await Promise.all([
    api.get(api.of(state.survey, 'response'), api.survey(state)), api.get(api.of(state.survey, 'matrix'), api.survey(state)).then(named).catch(() => null), imported(state),
  ]);
  return { response, colours: matrix?.groups, files };
}

const BADGES = {
  ALL_USES: ['Good for every use', 'q'], DIRECTIONAL: ['Directional: read it as a tendency', 'q care'], NO_PERSON_LEVEL: ['Too few answers for results about people', 'q care'],
};
const BOUNDED = [['reciprocity', 'Support that is returned', 0, 1], ['density', 'Share of possible ties', 0, 1], ['ei', 'Outward less inward (E-I)', -1, 1]];
const known = value => typeof value === 'number';

export function draw(root, { response, colours, files }, { state, survey }) {
  const { organization, thresholds } = response;
  const [one, many] = groupWord(state.by ?? survey.groups?.[0]);
  const groups = Object.entries(response.groups ?? {}).map(([name, rate]) => ({ name: name || 'Not stated', people: rate.asked, ...rate }));
  const number = groupsOf(colours ?? groups);
  const data = sources('Data quality', tables, () => [api.address(api.of(state.survey, 'response'), api.survey(state)), importCall(state)]);
  const [words, kind] = BADGES[organization.badge] ?? ['Not known', 'q tag'];

  root.append(el('div', { class: 'page' },
    head(sentence(), `Weaker than ${share(thresholds.ALL_USES)}: a tendency. Below ${share(thresholds.DIRECTIONAL)}: nothing about single people. These thresholds are common practice, not a rule.`, data.buttons),
    figures([
      ['Answered', count(organization.answered), `of ${some(organization.asked, 'person', 'people')} asked`, answered],
      known(organization.rate) ? ['Response', share(organization.rate), null, answered] : null,
      ...(response.figures ?? []).slice(0, 1).map(each => ['Pairs nobody could tell about', count(each.unknownPairs), 'one or both did not answer', unknown]),
    ]),
    el('p', { class: 'row-below' }, el('span', { class: kind, text: words })),
    el('div', { class: 'cols leading' },
      el('div', { class: 'stacked' },
        panel(`Response by ${one}`, `Bar: answered. Line: ${share(thresholds.ALL_USES)}.`, el('table', { class: 'thin rates' }, el('caption', { class: 'out', text: `Response by ${one}` }), el('tbody', {}, groups.map(row)))),
        questions()),
      el('div', { class: 'stacked' }, (response.figures ?? []).map(bounds))),
    el('div', { class: 'stacked filed' }, filed(files, state))));

  function sentence() {
    if (!known(organization.rate)) return 'Nobody was asked.';
    const weak = groups.filter(group => group.badge && group.badge !== 'ALL_USES').length;
    const first = `${count(Math.round(organization.rate * 100))} of 100 people answered`;
    return weak === 0 ? `${first}; every ${one} is well covered.` : `${first}; ${count(weak)} of ${count(groups.length)} ${many} ${weak === 1 ? 'is' : 'are'} weaker.`;
  }

  function row(group) {
    return el('tr', {}, el('th', { scope: 'row' }, el('span', { class: `dot k${number(group.name)}` }), ` ${group.name}`),
      el('td', { class: 'w' }, group.withheld || !known(group.rate) ? el('span', { class: 'mut', text: 'fewer than 5 people' }) : bar(group.rate, thresholds.ALL_USES)),
      el('td', {}, group.withheld || !known(group.rate) ? '–' : told(`${group.answered}/${group.asked}`, () => ({ ...answered(), title: `Response of ${group.name}`, values: [['Answered', count(group.answered)], ['Asked', count(group.asked)], ['Rate', share(group.rate)], ['Allows', reason(group.badge)]] }), group.name)));
  }

  /** How each question was read: what it means, who is told of, which answers count. */
  function questions() {
    const guessed = survey.kinds.filter(kind => !kind.declared).length;
    return panel('How each question is read', guessed === 0 ? 'As the survey declares them.' : `${capital(inWords(guessed))} of ${count(survey.kinds.length)} by the name alone; a declaration would say for sure.`,
      el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Questions' }, table('Questions of this survey', [
        { head: 'Question', cell: kind => label(kind.name) }, { head: 'Means', cell: kind => label(kind.meaning.toLowerCase()) },
        { head: 'The one who answers', cell: kind => (kind.asks === 'GIVES' ? 'gives' : 'receives') },
        { head: 'Answers', cell: kind => (kind.scale ? `${kind.scale[0]} to ${kind.scale[1]}` : 'yes or no') },
        { head: 'Counts from', cell: kind => (kind.threshold === null ? 'any' : String(kind.threshold)) },
        { head: 'Known', cell: kind => (kind.declared ? 'declared' : 'by its name') },
      ], survey.kinds)));
  }

  function bounds(each) {
    return panel(`How far missing answers could move it${(response.figures ?? []).length > 1 ? `: ${each.kinds.map(label).join(', ')}` : ''}`,
      'Tick: as observed. Ring: among those who answered. Band: whatever the others might have said.',
      BOUNDED.filter(([key]) => each[key]).map(([key, text, low, high]) => el('div', { class: 'obs' },
        el('div', { class: 'lab' }, el('span', { text }), el('b', { class: 'num' }, told(print(each[key], key), () => bounded(each, key, text), text))), range(each[key], low, high))),
      Object.keys(each.silo ?? {}).length ? el('p', { class: 'note', text: `The silo score of each ${one} moves too: see the table.` }) : null);
  }

  /** What the response says, and how. */
  function answered() {
    return {
      title: 'Who answered', url: call(), means: `From ${share(thresholds.ALL_USES)} on every result is shown; from ${share(thresholds.DIRECTIONAL)} on it is a tendency; below, nothing is said of single people.`,
      how: 'Asked is everybody inside the organization. Who answered stands in the roster’s column “respondent”; without such a column everybody inside did.',
      values: [['Answered', count(organization.answered)], ['Asked', count(organization.asked)]],
    };
  }

  function unknown() {
    const each = response.figures[0];
    return {
      title: 'Pairs nobody could tell about', url: call(), means: 'Nobody who was asked about such a tie answered, so whether it is there is not known. Not known is not the same as no.',
      how: 'Ordered pairs of two people inside, of whom the one who would have told did not answer.',
      values: [['Pairs', count(each.unknownPairs)], ['Ties in the file by those marked as silent', count(each.ignoredTies)]],
    };
  }

  function bounded(each, key, text) {
    const { observed, respondents, least, greatest } = each[key];
    return {
      title: text, url: call(), values: [['As observed, silence being no tie', figure(observed, true)], ['Among those who answered', figure(respondents, true)], ['Least', figure(least, true)], ['Greatest', figure(greatest, true)]],
      means: 'No answers of those who are silent could bring the figure below the least or above the greatest, and some would bring it there. External people are left out of all four, as they are not asked; what is observed takes silence as no tie.',
      how: 'Ends are exact, after the idea of Manski (1990); other answers, weights and memberships are taken as they are.',
    };
  }

  const call = () => api.address(api.of(state.survey, 'response'), api.survey(state));

  function print({ observed, least, greatest }, key) {
    const say = value => (!known(value) ? '–' : key === 'ei' ? value.toFixed(2).replace('-', '−') : key === 'density' ? `${(value * 100).toFixed(1)}\u202f%` : share(value));
    return known(least) && known(greatest) ? `${say(observed)}, from ${say(least)} to ${say(greatest)}` : say(observed);
  }

  function tables() {
    const value = key => each => each.bounds[key];
    const lines = (response.figures ?? []).flatMap(each => [
      ...BOUNDED.filter(([key]) => each[key]).map(([key]) => ({ kinds: each.kinds.join(' + '), name: key, bounds: each[key] })),
      ...Object.entries(each.silo ?? {}).map(([group, bound]) => ({ kinds: each.kinds.join(' + '), name: `silo, ${group || 'not stated'}`, bounds: bound })),
    ]);
    return [
      { caption: `Response by ${one}`, rows: groups, columns: [{ head: capital(one), cell: group => group.name }, { head: 'Asked', number: true, cell: group => group.asked }, { head: 'Answered', number: true, cell: group => group.answered },
        { head: 'Rate', number: true, cell: group => group.rate }, { head: 'Allows', cell: group => (group.withheld ? 'fewer than 5 people' : reason(group.badge)) }] },
      ...filedTables(files),
      { caption: 'Bounds', rows: lines, columns: [{ head: 'Kinds', cell: line => line.kinds }, { head: 'Figure', cell: line => line.name }, { head: 'Observed', number: true, cell: value('observed') },
        { head: 'Among those who answered', number: true, cell: value('respondents') }, { head: 'Least', number: true, cell: value('least') }, { head: 'Greatest', number: true, cell: value('greatest') }] },
    ].filter(each => each.rows.length);
  }

  return { show() {}, keys: { t: data.open }, close() {} };
}
