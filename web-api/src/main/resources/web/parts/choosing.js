// Choosing the columns of a table and whom it shows: two drawers whose changes are seen at once.

import { el } from '../dom.js';
import { count } from '../words.js';
import { dialog } from './dialog.js';

const MANY = 12;

/** Columns to choose: `groups` [{title, ids}], `nameOf(id)`, `chosen` ids; `choose(ids)` gets them anew, in the groups' order. */
export function chooseColumns(groups, nameOf, chosen, usual, choose) {
  const all = groups.flatMap(group => group.ids);
  const boxes = new Map();
  const set = ids => { for (const [id, box] of boxes) box.checked = ids.includes(id); tell(); };
  const tell = () => choose(all.filter(id => boxes.get(id).checked));
  const box = id => {
    boxes.set(id, el('input', { type: 'checkbox', checked: chosen.includes(id), 'data-column': id, on: { change: tell } }));
    return el('label', { class: 'check' }, boxes.get(id), nameOf(id));
  };
  dialog('drawer', 'Columns', el('div', { class: 'row' },
    [['The usual ones', usual], ['All measures', all], ['None', []]].map(([text, ids]) => el('button', { type: 'button', class: 'btn', text, on: { click: () => set(ids) } }))),
  groups.map(({ title, ids }) => el('fieldset', { class: 'choices' }, el('legend', { text: title }), ids.map(box))));
}

/**
 * Whom to show. `choices` [{column, values: [{value, people}]}], `where` [[column, values]], `figures` [{id, name}], `ranges`
 * [{figure, least, most}]; `choose({where, ranges})` gets them anew.
 */
export function chooseWhom({ choices, nameOf, say, where, figures, ranges }, choose) {
  const wanted = new Map(where.map(([column, values]) => [column, new Set(values)]));
  const between = new Map(ranges.map(each => [each.figure, { ...each }]));
  const tell = () => choose({ where: [...wanted].map(([column, values]) => [column, [...values]]).filter(([, values]) => values.length), ranges: [...between.values()].filter(({ least, most }) => least !== '' || most !== '') });
  const check = (column, { value, people }) => el('label', { class: 'check' }, el('input', {
    type: 'checkbox', checked: wanted.get(column)?.has(value) ?? false, 'data-where': `${column}:${value}`,
    on: { change: ({ target }) => {
      if (!wanted.has(column)) wanted.set(column, new Set());
      wanted.get(column)[target.checked ? 'add' : 'delete'](value);
      tell();
    } },
  }), say(column, value), el('span', { class: 'n', text: count(people) }));
  const number = (id, name, end, word) => el('input', {
    type: 'number', step: 'any', class: 'filter', value: between.get(id)?.[end] ?? '', placeholder: word, 'aria-label': `${name}, ${word}`, 'data-range': `${id}:${end}`,
    on: { change: ({ target }) => {
      between.set(id, { figure: id, least: '', most: '', ...between.get(id), [end]: target.value });
      tell();
    } },
  });
  dialog('drawer', 'Whom to show',
    choices.map(({ column, values }) => el('fieldset', { class: values.length > MANY ? 'choices long' : 'choices' }, el('legend', { text: nameOf(column) }), values.map(each => check(column, each)))),
    el('h3', { text: 'Between two figures' }), el('p', { class: 'sm mut', text: 'Of the columns shown. Whoever has no figure is left out.' }),
    figures.map(({ id, name }) => el('fieldset', { class: 'between' }, el('legend', { text: name }), number(id, name, 'least', 'at least'), number(id, name, 'most', 'at most'))));
}
