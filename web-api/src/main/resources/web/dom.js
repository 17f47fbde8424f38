// Makes elements: text is always text, values go in by setProperty, so nothing a survey holds is read as markup.

const SVG = 'http://www.w3.org/2000/svg';

/** An element with properties {class, text, vars, on, ...attributes} and children; null children are left out. */
export function el(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** The same for SVG. */
export function svg(tag, props = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

function fill(node, props, children) {
  for (const [key, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === 'text') node.textContent = value;
    else if (key === 'vars') setVars(node, value);
    else if (key === 'on') for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

/** Sets custom properties, which the style sheets read. */
export function setVars(node, vars) {
  for (const [name, value] of Object.entries(vars)) node.style.setProperty(name, value);
}

/** A drawing from path data and the like: [tag, attributes] pairs inside a view box. */
export function drawing(className, viewBox, shapes, label) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' };
  return svg('svg', { class: className, viewBox, ...named }, shapes.map(([tag, attributes]) => svg(tag, attributes)));
}

/** What makes a mark of a drawing a button: the click, and the keys that press it. */
export const pressable = (label, act, more = {}) => ({
  tabindex: '0', role: 'button', 'aria-label': label, ...more,
  on: { click: act, keydown: event => ['Enter', ' '].includes(event.key) && (event.preventDefault(), act()) },
});

/** Splits a sentence around the part that is printed bold. */
export function withBold(sentence, part) {
  const at = part ? sentence.indexOf(part) : -1;
  if (at < 0) return [sentence];
  return [sentence.slice(0, at), el('b', { text: part }), sentence.slice(at + part.length)];
}
