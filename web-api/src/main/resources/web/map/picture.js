// The map as a file: SVG, or PNG at the width of a printed page.

import { csv, save } from '../csv.js';
import { el } from '../dom.js';
import { dialog, toast } from '../parts/dialog.js';
import { call } from '../parts/evidence.js';
import { ties as kindsOf } from '../frame.js';
import { count, slug } from '../words.js';
import { schemeOfPaper } from './colours.js';
import { data } from './lists.js';
import { HIGH, paper, WIDE } from './paper.js';

const PIXELS = 3508;

const kindOf = ({ survey, state }) => (kindsOf(survey).find(each => each.tie === state.tie) ?? { text: state.tie }).text;

/** The map as it is shown, whole, in the colours of paper, as one drawing. */
export const sheetOf = (model, look, { survey, entries, hide, state, sizeWords, finding, filtered, since, counts }) => paper(model, look, {
  title: [survey.name, survey.wave].filter(Boolean).join(', '), kind: kindOf({ survey, state }), said: finding(state)?.sentence ?? null, survey,
  legend: entries.filter(entry => !hide.includes(entry.key)), sizeWords, date: new Date().toISOString().slice(0, 10),
  told: filtered.filters.length ? `${count(model.n - filtered.hidden.size)} of ${count(model.n)} people. ${filtered.filters.map(({ words }) => words).join('; ')}` : null, since, counts,
}, schemeOfPaper());

/** Offers the map as a file. */
export function offer(model, look, given) {
  const { survey, state } = given;
  const kind = kindOf(given);
  const sheet = () => sheetOf(model, look, given);
  const name = `${slug(survey.name)}-${slug(kind)}-map`;
  const close = act => () => {
    box.close();
    act();
  };
  const button = (text, act) => el('button', { type: 'button', class: 'btn', text, on: { click: close(act) } });
  const box = dialog('card', 'Save the map or its data', el('p', { text: 'The whole map as it is filtered and highlighted now, with title, legend, date and how many answered.' }),
    el('div', { class: 'menu' }, el('div', { class: 'row' },
      button('PNG, 3,508 pixels wide', () => png(sheet()).then(blob => save(`${name}.png`, blob), () => toast('The picture could not be made'))),
      button('SVG, to edit', () => save(`${name}.svg`, text(sheet()), 'image/svg+xml'))),
    el('div', { class: 'row' }, data(model, state, given).map(each => button(`${each.caption} as CSV`, () => save(`${name}-${slug(each.caption)}.csv`, csv(each.columns, each.rows)))))),
    given.call ? [el('h3', { text: 'The same from the API' }), call(given.call(state))] : null);
}

const text = node => new XMLSerializer().serializeToString(node);

/** The picture as PNG, A4 across at 300 points an inch. */
async function png(node) {
  const address = URL.createObjectURL(new Blob([text(node)], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [PIXELS, Math.round((PIXELS * HIGH) / WIDE)];
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((done, failed) => canvas.toBlob(blob => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'));
}
