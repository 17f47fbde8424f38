// One finding: a sentence that opens, with its gauge, what explains it, and the way to its evidence.

import { drawing, el, withBold } from '../dom.js';
import { count } from '../words.js';
import { connectors, gauge } from './bar.js';

const line = (d, more = {}) => ['path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': '2', ...more }];
const spot = (cx, cy, r) => ['circle', { cx, cy, r, fill: 'currentColor' }];
const round = (cx, cy, r, more = {}) => ['circle', { cx, cy, r, fill: 'none', stroke: 'currentColor', 'stroke-width': '2', ...more }];

const GLYPHS = {
  RECIPROCITY: [['path', { d: 'M15 5a11 11 0 0 0 0 22z', fill: 'currentColor' }], line('M18 5a11 11 0 0 1 0 22z')],
  THREAD: [round(9, 19, 7), spot(13.5, 14.5, 2.6), line('M14 14L25 6'), spot(26, 6, 2.6)],
  SILO: [round(16, 16, 11, { 'stroke-dasharray': '50 19', 'stroke-dashoffset': '-4' }), spot(13, 13, 2.4), spot(19, 14, 2.4), spot(15, 20, 2.4)],
  BRIDGE: [spot(6, 22, 3.5), spot(26, 22, 3.5), line('M6 20C9 6 23 6 26 20')],
  GIVING: [spot(9, 16, 5), line('M14 13l11-5M15 16h12M14 19l11 5')],
  LEADERS: [line('M8 22L16 8l8 14z'), spot(16, 8, 3.4), spot(8, 22, 3.4), spot(24, 22, 3.4)],
  COMMUNITY: [round(12, 13, 8), round(20, 19, 8)],
  GAP: [spot(7, 16, 3.5), spot(25, 16, 3.5), line('M12 16h8', { 'stroke-dasharray': '2.5 2.5' })],
};

/** The details element of an insight; `acts` are toggle(id, open), evidence(insight, part) and person(id). */
export function finding(insight, { open, number, connecting }, acts) {
  const { evidence } = insight;
  const link = (text, part) => el('button', { type: 'button', class: 'link', text, on: { click: () => acts.evidence(insight, part) } });
  const node = el('details', { class: 'f', name: 'finding', 'data-id': insight.id, open },
    el('summary', {},
      drawing('gl', '0 0 32 32', GLYPHS[insight.topic] ?? GLYPHS.GAP),
      el('span', {},
        el('span', { class: 't' }, withBold(insight.sentence, insight.figure)),
        el('span', { class: 'm', text: insight.context }))),
    el('div', { class: 'body' },
      insight.gauge ? gauge(insight.gauge, insight.gauge.group ? number : null) : null,
      (insight.why ?? []).map(text => el('p', { class: 'why', text })),
      connecting?.length ? connectors(connecting, acts.person) : null,
      el('div', { class: 'acts' },
        link(evidence.answers ? `Evidence: ${count(evidence.answers)} ${evidence.answers === 1 ? 'answer' : 'answers'}` : 'Evidence', 'evidence'),
        link('How it is computed', 'computed'),
        evidence.ties?.length ? link('Table', 'table') : null)));
  node.addEventListener('toggle', () => acts.toggle(insight.id, node.open));
  return node;
}
