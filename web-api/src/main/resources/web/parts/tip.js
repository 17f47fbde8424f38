// What a head means, beside it: where it is pointed at or has the focus; Esc takes it away.

import { el, setVars } from '../dom.js';

/** Shows `data-tip` of elements within a holder; answers what takes the tip away. */
export function tips(holder) {
  let box = null;
  const hide = () => { box?.remove(); box = null; };
  function show({ target }) {
    const of = target.closest?.('[data-tip]');
    hide();
    if (!of || !holder.contains(of)) return;
    const place = of.getBoundingClientRect();
    box = el('p', { class: 'tip', role: 'tooltip', text: of.dataset.tip });
    document.body.append(box);
    const most = document.documentElement.clientWidth - box.offsetWidth - 8;
    setVars(box, { '--x': `${Math.max(8, Math.min(place.left, most))}px`, '--y': `${place.bottom + 4}px` });
  }
  holder.addEventListener('pointerover', show);
  holder.addEventListener('focusin', show);
  holder.addEventListener('pointerleave', hide);
  holder.addEventListener('focusout', hide);
  holder.addEventListener('keydown', event => { if (event.key === 'Escape' && box) { event.stopPropagation(); hide(); } });
  return hide;
}
