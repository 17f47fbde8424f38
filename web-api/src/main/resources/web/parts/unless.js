// When a figure has no value: in plain words, with the API's code beside them in small.

import { el } from '../dom.js';
import { reason } from '../words.js';

const CODE = '[A-Z]{2,}(?:_[A-Z]+)*';

/** "NO_TIES without ties; SINGLE_GROUP where ..." as a list of cases; text without a code as it is. */
export function unless(text) {
  const cases = (text ?? '').split(new RegExp(`[,;] (?=${CODE} )`)).map(part => new RegExp(`^(${CODE}) (.+)$`, 's').exec(part) ?? [part, null, part]);
  if (cases.every(([, code]) => code === null)) return text;
  return el('ul', { class: 'unless' }, cases.map(([, code, when]) => el('li', {}, when, code ? [': ', reason(code), ' ', el('code', { text: code })] : null)));
}
