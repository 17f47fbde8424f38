// What is shown, as the link says it: one object, read from and written to the address.

const ORDER = ['tie', 'by', 'colour', 'size', 'min', 'ties', 'names', 'hide', 'where', 'near', 'only', 'without', 'since', 'find', 'pick', 'person', 'to', 'cell', 'at', 'table'];
const PUSHED = new Set(['survey', 'wave', 'view', 'find', 'person', 'to', 'tie', 'by', 'near', 'only', 'without', 'since']);
/** Everybody on the map again, whatever was left out. */
export const UNFILTERED = { hide: [], where: null, near: null, only: null, without: null };
const listeners = new Set();

export let state = parse(location.hash);

/** The state that a link holds; unknown keys are kept. */
export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const parts = path.split('/').map(decode);
  const [survey, wave, view] = parts[0] === 'p' ? parts.slice(1) : [null, null, parts[0]];
  const read = { survey: survey || null, wave: wave || null, view: view || 'findings', other: {} };
  for (const [key, value] of new URLSearchParams(query)) {
    if (!ORDER.includes(key)) read.other[key] = value;
    else read[key] = key === 'hide' ? value.split(',').filter(Boolean) : value;
  }
  for (const key of ORDER) read[key] ??= key === 'hide' ? [] : null;
  return read;
}

/** The link of a state: defaults left out, order fixed, so that equal states give equal links. */
export function format(of) {
  const query = ORDER.filter(key => of[key] !== null && of[key] !== undefined && String(of[key]) !== '')
    .map(key => `${key}=${encode(String(of[key]))}`);
  for (const [key, value] of Object.entries(of.other).sort()) query.push(`${encode(key)}=${encode(value)}`);
  const path = of.survey ? `#/p/${encode(of.survey)}/${encode(of.wave || '-')}/${of.view}` : `#/${of.view}`;
  return query.length ? `${path}?${query.join('&')}` : path;
}

/** Changes the state and the address; a change of view, finding or person can be stepped back from. */
export function update(patch, { replace = false } = {}) {
  const before = state;
  const next = { ...state, ...patch };
  const link = format(next);
  if (link === format(before)) return;
  state = next;
  const push = !replace && Object.keys(patch).some(key => PUSHED.has(key));
  history[push ? 'pushState' : 'replaceState'](null, '', link);
  tell(before);
}

/** Calls act(state, before) after each change. */
export function subscribe(act) {
  listeners.add(act);
}

/** The link to another view of the same survey. */
export const linkTo = (view, patch = {}) => format({
  ...state, find: null, person: null, to: null, cell: null, at: null, table: null, ...UNFILTERED, pick: null, since: null, ...patch, view,
});

addEventListener('popstate', () => {
  const before = state;
  state = parse(location.hash);
  tell(before);
});

function tell(before) {
  for (const act of listeners) act(state, before);
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function encode(text) {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%7E', '~').replaceAll('%3A', ':');
}
