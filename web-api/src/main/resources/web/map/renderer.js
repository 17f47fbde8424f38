// The renderer of the map: sigma on WebGL. Of many ties it draws all once the camera rests; while the camera moves it draws the dots
// and carries the ties along as the picture that was drawn last.

import { limits, still } from './camera.js';
import { carry, covered, sight, unit } from './sight.js';
import { unrolled } from './unrolled.js';

/** From so many ties they are carried. */
const MANY = 3000;
/** The camera rests when it has not moved for twice as long as drawing all takes, within these milliseconds. */
const [LEAST_REST, MOST_REST] = [120, 600];
/** How much of the screen the picture must cover, and how far it may be stretched, before the ties are drawn in between. */
const [LEAST, STRETCHED] = [0.3, 4];

/**
 * A renderer of a graph in an element; `at(place)` is the person at a place of the screen or null, which is asked in place of reading
 * colours back from the graphics card. Beside what sigma can it has carries(): the ties' way from where they were drawn, or null.
 */
export function renderer(graph, holder, settings, at) {
  const { Sigma } = globalThis;
  const { createNodeBorderProgram, EdgeRectangleProgram } = Sigma.rendering;
  let drawn = null;
  let way = null;
  let frame = 0;
  let timer = 0;
  let [moved, rest] = [-Infinity, LEAST_REST];

  class Dots extends unrolled(createNodeBorderProgram({ borders: [
    { size: { value: 1.6, mode: 'pixels' }, color: { attribute: 'ground' } },
    { size: { fill: true }, color: { attribute: 'color' } },
  ] })) {}

  class Ties extends unrolled(EdgeRectangleProgram) {
    render(params) {
      if (!way) super.render(params);
    }
  }

  class Renderer extends Sigma {
    createWebGLContext(name, options) {
      return super.createWebGLContext(name, { ...options, picking: false });
    }

    getNodeAtPosition(place) {
      const person = at(place);
      return person === null ? null : String(person);
    }

    /** Asked whenever the camera moves. */
    scheduleRender() {
      const now = performance.now();
      const jumped = still() && now - moved > rest;
      moved = now;
      if (!drawn || jumped || graph.size < MANY) return super.scheduleRender();
      clearTimeout(timer);
      timer = setTimeout(() => this.render(), rest);
      frame ||= requestAnimationFrame(() => this.follow());
      return this;
    }

    follow() {
      frame = 0;
      way = carry(drawn, sight(this));
      const { width, height } = this.getDimensions();
      if (covered(way, width, height) < LEAST || unit(way) > STRETCHED) this.render();
      else super.render();
    }

    /** Draws everything sharp. */
    render() {
      clearTimeout(timer);
      way = null;
      const begun = performance.now();
      super.render();
      drawn = sight(this);
      requestAnimationFrame(() => requestAnimationFrame(now => { rest = Math.max(LEAST_REST, Math.min(MOST_REST, 2 * (now - begun))); }));
      return this;
    }

    clear() {
      if (!way) return super.clear();
      const { nodes } = this.webGLContexts;
      nodes.bindFramebuffer(nodes.FRAMEBUFFER, null);
      nodes.clear(nodes.COLOR_BUFFER_BIT);
      return this;
    }

    carries() {
      return way;
    }

    kill() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      super.kill();
    }
  }

  return new Renderer(graph, holder, {
    renderLabels: false, zIndex: true, minEdgeThickness: 0.5, antiAliasingFeather: 0.7, stagePadding: Math.min(38, holder.clientWidth * 0.045),
    ...limits(), nodeProgramClasses: { circle: Dots }, edgeProgramClasses: { line: Ties },
    defaultDrawNodeHover: () => {}, allowInvalidContainer: true, ...settings,
  });
}
