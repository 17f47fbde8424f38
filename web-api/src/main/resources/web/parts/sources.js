// The same data three more ways: as tables, as CSV, and as the calls of the API that give it.

import { csv, save } from '../csv.js';
import { el } from '../dom.js';
import { count, slug } from '../words.js';
import { dialog } from './dialog.js';
import { call } from './evidence.js';
import { table } from './table.js';

const DRAWN = 1000;

/**
 * Buttons for a view. `tables()` gives [{caption, columns, rows}] or promises it, `calls()` addresses of the API or {url, body} of what is posted; answers {buttons, open}.
 */
export function sources(name, tables, calls) {
  const file = each => `${slug(name)}-${slug(each.caption)}.csv`;
  const saved = each => save(file(each), csv(each.columns, each.rows));
  const button = (text, kind, act) => el('button', { type: 'button', class: 'btn', 'data-source': kind, text, on: { click: act } });

  async function open() {
    const all = await tables();
    dialog('drawer wide', `${name} as ${all.length === 1 ? 'a table' : 'tables'}`, all.map(each => el('section', { class: 'sheet' },
      el('p', { class: 'sm end' }, each.rows.length > DRAWN ? `The first ${count(DRAWN)} of ${count(each.rows.length)}. ` : null, el('button', { type: 'button', class: 'link', text: 'Save as CSV', 'aria-label': `Save ${each.caption} as CSV`, on: { click: () => saved(each) } })),
      el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': each.caption }, table(each.caption, each.columns, each.rows.slice(0, DRAWN))))));
  }

  async function choose() {
    const all = await tables();
    if (all.length === 1) return saved(all[0]);
    dialog('card', 'Save as CSV', el('ul', { class: 'menu' }, all.map(each => el('li', {}, el('button', { type: 'button', class: 'link', text: each.caption, on: { click: () => saved(each) } })))));
  }

  const ask = () => dialog('card', 'The same from the API', calls().map(each => (each.url ? call(each.url, each.body) : call(each))));
  const ways = [['Table', 'table', open], ['CSV', 'csv', choose], ['API call', 'call', ask]];

  /** A phone has room for one button only. */
  function gather() {
    const box = dialog('card', `${name} in another form`, el('div', { class: 'menu' }, el('div', { class: 'row' }, ways.map(([text, kind, act]) => button(text, kind, () => { box.close(); act(); })))));
  }

  const more = el('button', { type: 'button', class: 'btn dots', 'data-source': 'more', 'aria-label': 'As a table, CSV or API call', text: '…', on: { click: gather } });
  return { buttons: [...ways.map(way => button(...way)), more], open };
}
