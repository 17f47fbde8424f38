// Tables as CSV, and files that the page itself hands out.

import { el } from './dom.js';

const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Rows as CSV: comma, dot, empty where nothing is known; texts that a spreadsheet would compute get an apostrophe, numbers never. */
export function csv(columns, rows) {
  const line = cells => `${cells.map(quoted).join(',')}\r\n`;
  return line(columns.map(column => column.head)) + rows.map(row => line(columns.map(column => plain(column, row)))).join('');
}

/** What a cell says without its element: text() where a column has it. */
export function plain(column, row) {
  const value = column.text ? column.text(row) : column.cell(row);
  return value instanceof Node ? value.textContent : value;
}

function quoted(value) {
  if (value === null || value === undefined || value === '–') return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = FORMULA.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Saves a text or a blob as a file of this name. */
export function save(name, content, type = 'text/csv') {
  const blob = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
  const link = el('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
