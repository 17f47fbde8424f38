// Asks the API; what it refuses becomes a Problem with its title, detail and rows.

const BASE = 'api/v1';
const answers = new Map();

/** A refusal of the API, or a server that cannot be reached. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.title ?? 'The server gave no reason');
    this.status = status;
    this.detail = body.detail ?? '';
    this.errors = body.errors ?? [];
    this.starting = status === 503;
  }
}

/** The address of a route with its parameters, those without value left out; a list repeats its parameter. */
export function address(path, params = {}) {
  const query = new URLSearchParams(Object.entries(params).flatMap(([key, value]) => [value].flat().map(each => [key, each])).filter(([, value]) => value !== null && value !== undefined && value !== ''));
  return `${BASE}/${path}${query.size ? `?${query}` : ''}`;
}

/** The JSON answer of a route; asked once until forgotten. */
export function get(path, params) {
  const url = address(path, params);
  if (!answers.has(url)) {
    const answer = request(url).then(response => response.json());
    answer.catch(() => answers.delete(url));
    answers.set(url, answer);
  }
  return answers.get(url);
}

/** Asked anew each time. */
export const fresh = path => request(address(path)).then(response => response.json());

/** Sends files as a form; the answer is the import's report, or a Problem. */
export function send(path, params, form) {
  return request(address(path, params), { method: 'POST', body: form }).then(response => response.json());
}

/** Asks with a body of JSON; the answer is JSON, or null where there is none. */
export async function change(method, path, params, body) {
  const response = await request(address(path, params), { method, body: body === undefined ? undefined : JSON.stringify(body), json: body !== undefined });
  const text = await response.text();
  return text ? JSON.parse(text) : null;
}

/** Drops what was answered before, after an import. */
export const forget = () => answers.clear();

/** The parameters that every route of a survey understands. */
export const survey = (of, group = of.by) => ({ tie: of.tie, group, minWeight: of.min });

/** The path of a survey's route. */
export const of = (id, ...rest) => ['surveys', encodeURIComponent(id), ...rest.map(encodeURIComponent)].join('/');

async function request(url, { json = false, ...options } = {}) {
  let response;
  try {
    response = await fetch(url, { ...options, headers: { Accept: 'application/json, application/problem+json', ...(json ? { 'Content-Type': 'application/json' } : {}) } });
  } catch {
    throw new Problem(0, { title: 'The server cannot be reached', detail: 'It may have been stopped. Start it again, then retry.' });
  }
  if (response.ok) return response;
  throw new Problem(response.status, await response.json().catch(() => ({ title: response.statusText })));
}
