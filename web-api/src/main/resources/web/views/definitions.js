// Definitions: every measure with its question, formula, range and source, as the catalogue has it.

import * as api from '../api.js';
import { el } from '../dom.js';
import { facts } from '../parts/evidence.js';
import { count } from '../words.js';

export const title = 'Definitions';

export const needs = () => [];

export const load = async () => (await api.get('metrics')).metrics;

const SHAPES = [['network', 'Of the whole network'], ['person', 'Of a person'], ['group', 'Of a group'], ['matrix', 'Between groups']];

export function draw(root, metrics) {
  const part = ([shape, heading]) => {
    const cards = metrics.filter(card => card.shape === shape);
    return cards.length ? [el('h2', { class: 'part', text: heading }), el('div', { class: 'defs' }, cards.map(article))] : [];
  };
  root.append(el('div', { class: 'page' },
    el('header', {}, el('div', {}, el('h1', { text: 'What the words mean.' }), el('p', { text: `${count(metrics.length)} measures, each with its formula and where it comes from.` }))),
    ...SHAPES.flatMap(part)));
  return { show() {}, keys: {}, close() {} };
}

const article = card => el('article', { class: 'panel' },
  el('h3', {}, card.name, el('code', { text: card.id })),
  el('p', { class: 'ask', text: card.question }),
  facts([
    ['Definition', card.definition], ['Range', card.range], ['Unit', card.unit], ['Reading', card.reading],
    ['Undefined', card.undefined], ['Cost', card.complexity], ['Source', [].concat(card.source ?? []).join('; ')],
  ]));
