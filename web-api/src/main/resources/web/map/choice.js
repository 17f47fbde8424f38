// People chosen by hand as a link holds them: their ids, or a rule; of many a token, since links must stay short. No DOM.

import { fields, matching, rulesOf } from './where.js';

/** How many ids a link carries. */
export const MOST_IN_LINK = 60;
const KEPT = 50;
const RULE = '~';
const MANY = '~~';

/** Choices too large for a link, by their token, as long as the page stays open. */
const kept = new Map();

const escaped = id => id.replace(/[%,~]/g, sign => `%${sign.codePointAt(0).toString(16).toUpperCase()}`);

/** People by their places as a link holds them; null for nobody. */
export function written(model, people) {
  const ids = [...people].sort((a, b) => a - b).map(at => model.id[at]);
  if (ids.length === 0) return null;
  if (ids.length <= MOST_IN_LINK) return ids.map(escaped).join(',');
  const token = `${MANY}${ids.length}.${digest(ids)}`;
  kept.delete(token);
  kept.set(token, ids);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
  return token;
}

/** Everybody of a rule, such as one department, in a link however many they are. */
export const byRule = (key, value) => `${RULE}${key}:${value}`;

/** How many people a link speaks of without holding them; 0 where it holds them. */
export const missing = text => (text?.startsWith(MANY) && !kept.has(text) ? Number.parseInt(text.slice(MANY.length), 10) : 0);

/** Whether a choice is only in this window, not in its link. */
export const unlinked = text => Boolean(text?.startsWith(MANY));

/** The places of the people that a link names, as a set; those not on this map are left out; null where it names none. */
export function read(model, text, catalogue) {
  if (!text) return null;
  if (text.startsWith(MANY)) return kept.has(text) ? places(model, kept.get(text)) : null;
  if (!text.startsWith(RULE)) return places(model, text.split(',').filter(Boolean).map(unescaped));
  const [rule] = rulesOf(text.slice(RULE.length));
  const field = rule && fields(model, catalogue).find(each => each.key === rule.key);
  return field ? new Set(matching(model, rule, field)) : null;
}

const places = (model, ids) => new Set(ids.map(id => model.index.get(id)).filter(at => at !== undefined));

function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A short name of a list, the same for the same list (FNV-1a). */
function digest(ids) {
  let hash = 0x811c9dc5;
  for (const sign of ids.join('\n')) hash = Math.imul(hash ^ sign.codePointAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}
