// Works a plan out: begins a job, follows its events, gives its result; the last results stay while the page does.

import * as api from './api.js';

const MOST_KEPT = 8;
const kept = new Map();

/** The reader ended the work. */
export class Cancelled extends Error {}

/**
 * Begins to work out a scenario {moves, departures, introductions} of a survey. `tell({state, done, total, next})` is called as it
 * goes. Answers {result, cancel()}: `result` is promised {before, after, parameters}, or fails with Cancelled or a Problem.
 */
export function workOut({ id, revision }, params, scenario, tell) {
  const key = JSON.stringify([id, revision, params, scenario]);
  if (kept.has(key)) return { result: Promise.resolve(kept.get(key)), cancel() {} };
  const path = job => api.of(id, 'scenarios', job);
  let job = null;
  let ended = false;
  const end = () => api.change('DELETE', path(job)).catch(() => null);

  async function work() {
    const begun = await api.change('POST', api.of(id, 'scenarios'), params, scenario);
    job = begun.job;
    if (ended) {
      await end();
      throw new Cancelled();
    }
    tell(begun);
    await follow(api.address(`${path(job)}/events`), tell);
    const answer = await api.fresh(path(job));
    if (answer.state === 'CANCELLED') throw new Cancelled();
    if (answer.state !== 'DONE') throw new api.Problem(answer.problem?.status ?? 500, answer.problem ?? {});
    kept.set(key, answer.result);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value);
    return answer.result;
  }

  return {
    result: work(),
    cancel() {
      if (ended) return;
      ended = true;
      if (job) end();
    },
  };
}

/** Follows the events of a job to its end; a lost connection is taken up again by the browser. */
function follow(url, tell) {
  return new Promise((resolve, reject) => {
    const source = new EventSource(url);
    const close = act => () => {
      source.close();
      act();
    };
    for (const event of ['waiting', 'progress']) source.addEventListener(event, ({ data }) => tell(JSON.parse(data)));
    for (const event of ['done', 'cancelled', 'failed']) source.addEventListener(event, close(resolve));
    source.onerror = () => source.readyState === EventSource.CLOSED
      && reject(new api.Problem(0, { title: 'The work cannot be followed', detail: 'The server may have been stopped. Start it again, then retry.' }));
  });
}
