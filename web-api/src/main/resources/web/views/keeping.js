// Keeping a plan under a name beside its survey, and throwing one away.

import * as api from '../api.js';
import { el } from '../dom.js';
import { dialog, toast } from '../parts/dialog.js';
import { inShort, linkOf } from '../plan.js';
import { label, slug } from '../words.js';

const route = survey => api.of(survey, 'plans');
const MOST = 100;
const RULE = 'Letters and digits; the plan stays beside this survey, for everybody who sees names.';

/** The plans that are kept: [{name, moves, departures, introductions}]. */
export const keptPlans = async survey => (await api.fresh(route(survey))).plans;

/** A name as the page shows it: "merge-finance" -> "Merge finance". */
export const planTitle = label;

/** Asks for a name and keeps the plan; `then(name)` is called once it is kept. */
export async function keepPlan(survey, plan, then = () => {}) {
  const said = el('p', { class: 'sm mut', role: 'status', text: RULE });
  const field = el('input', { class: 'find-box', type: 'text', id: 'plan-name', maxlength: String(MOST), autocomplete: 'off', on: { input: check } });
  const button = el('button', { type: 'submit', class: 'btn main', text: 'Keep it' });
  const box = dialog('card', 'Keep as a plan', el('form', { class: 'planner', on: { submit: keep } },
    el('p', { text: `${inShort(plan)}.` }), el('label', { for: 'plan-name', text: 'Name' }), field, said, el('p', {}, button)));
  let taken = new Set();
  field.focus();
  taken = new Set((await keptPlans(survey).catch(() => [])).map(each => each.name));
  check();

  function key() {
    return slug(field.value.normalize('NFD').replace(/\p{M}/gu, '')).replace(/[^a-z0-9-]/g, '').replace(/^-+|-+$/g, '').replace(/-{2,}/g, '-').slice(0, MOST);
  }

  function check() {
    said.textContent = taken.has(key()) ? 'A plan of this name is kept already; keeping this one replaces it.' : RULE;
  }

  async function keep(event) {
    event.preventDefault();
    if (!key()) {
      said.textContent = 'Give it a name with a letter or digit from a to z.';
      return;
    }
    try {
      await api.change('PUT', api.of(survey, 'plans', key()), {}, plan);
      box.close();
      toast(`Kept as “${planTitle(key())}”`);
      then(key());
    } catch (problem) {
      said.textContent = [problem.message, problem.detail].filter(Boolean).join('. ');
    }
  }
}

/** Asks once more and throws the plan away; `then()` is called once it is gone. */
export function throwAway(survey, name, then) {
  const said = el('p', { role: 'status', text: 'It is kept nowhere else.' });
  const box = dialog('card', `Delete “${planTitle(name)}”?`, said, el('p', { class: 'row' },
    el('button', { type: 'button', class: 'btn main', text: 'Delete', on: { click: async () => {
      try {
        await api.change('DELETE', api.of(survey, 'plans', name));
        box.close();
        toast('Deleted');
        then();
      } catch (problem) {
        said.textContent = [problem.message, problem.detail].filter(Boolean).join('. ');
      }
    } } }), el('button', { type: 'button', class: 'btn', text: 'Leave it', on: { click: () => box.close() } })));
}

/** From a set of introductions or departures onward: every figure today and with them, or kept under a name. */
export const onward = (plan, state, set) => [
  el('button', { type: 'button', class: 'btn', text: 'Every figure before and after', on: { click: () => set({ ...linkOf(plan, []), try: 'reorganization', run: '1' }) } }),
  el('button', { type: 'button', class: 'btn', text: 'Keep as a plan', on: { click: () => keepPlan(state.survey, plan) } }),
];
