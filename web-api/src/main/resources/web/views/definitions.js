// Definitions: every measure with its question, formula, range and source, as the catalogue has it.

import * as api from '../api.js';
import { el } from '../dom.js';
import { facts } from '../parts/evidence.js';
import { sources } from '../parts/sources.js';
import { unless } from '../parts/unless.js';
import { count } from '../words.js';

export const title = 'Definitions';

export const needs = () => [];

export async function load() {
  const { metrics, concepts = [] } = await api.get('metrics');
  return [...metrics, ...concepts.map(card => ({ ...card, shape: card.part }))];
}

const SHAPES = [['network', 'Of the whole network'], ['person', 'Of a person'], ['group', 'Of a group'], ['matrix', 'Between groups'],
  ['partnership', 'Partnership of leaders'], ['five', 'Five relationships'], ['decisions', 'Decisions'], ['mentoring', 'Mentoring'], ['leaders', 'Leaders together']];

export function draw(root, metrics) {
  const body = el('div');
  const jump = el('p', { class: 'tools jump' }, SHAPES.map(([shape, heading]) => el('button', { type: 'button', class: 'link', on: { click: () => {
    const part = document.getElementById(`part-${shape}`);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  } } }, `${heading} `, el('span', { class: 'mut', text: count(metrics.filter(card => card.shape === shape).length) }))));
  const field = el('input', { class: 'filter', type: 'search', placeholder: 'Word or id', 'aria-label': 'Filter the definitions', on: { input: paint } });
  const part = (cards, [shape, heading]) => {
    const mine = cards.filter(card => card.shape === shape);
    return mine.length ? [el('h2', { class: 'part', id: `part-${shape}`, tabindex: '-1', text: heading }), el('div', { class: 'defs' }, mine.map(article))] : [];
  };
  const text = key => ({ head: key, cell: card => [].concat(card[key] ?? []).join('; ') });
  const more = sources('Definitions', () => [{ caption: 'Measures', rows: metrics, columns: ['id', 'shape', 'name', 'question', 'definition', 'range', 'unit', 'reading', 'undefined', 'source'].map(text) }], () => [api.address('metrics')]);
  root.append(el('div', { class: 'page' },
    el('header', {}, el('div', {}, el('h1', { text: 'What the words mean.' }), el('p', { text: `${count(metrics.length)} measures, each with its formula and where it comes from.` })),
      el('div', { class: 'tools' }, field, more.buttons)),
    jump, body));

  function paint() {
    const wanted = field.value.trim().toLowerCase();
    const kept = metrics.filter(card => [card.id, card.name, card.question, card.definition].join(' ').toLowerCase().includes(wanted));
    body.replaceChildren(...(kept.length ? SHAPES.flatMap(shape => part(kept, shape)) : [el('p', { text: `No definition holds “${field.value.trim()}”.` })]));
  }

  paint();
  return { show() {}, keys: { t: more.open }, close() {} };
}

const article = card => el('article', { class: 'panel' },
  el('h3', {}, card.name, el('code', { text: card.id })),
  el('p', { class: 'ask', text: card.question }),
  facts([
    ['Definition', card.definition], ['Range', card.range], ['Unit', card.unit], ['Reading', card.reading],
    ['Undefined', unless(card.undefined)], ['Cost', card.complexity], ['Source', [].concat(card.source ?? []).join('; ')],
  ]));
