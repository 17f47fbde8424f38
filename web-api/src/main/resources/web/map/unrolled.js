// Drawing in one go: programs of sigma draw each dot and each tie as an instance of its own, for which renderers without a graphics
// card begin anew every time. Here their corners are written out instead, and all of them are drawn at once. No DOM.

const width = attributes => attributes.reduce((sum, { type, size }) => sum + (type === WebGLRenderingContext.UNSIGNED_BYTE ? 1 : size), 0);

/** A program that draws the same without instances. */
export function unrolled(Program) {
  const { CONSTANT_DATA: corners, CONSTANT_ATTRIBUTES: ofCorners } = Program.prototype.getDefinition();
  const more = width(ofCorners);

  return class extends Program {
    getDefinition() {
      const { CONSTANT_DATA, CONSTANT_ATTRIBUTES, ...rest } = super.getDefinition();
      return { ...rest, ATTRIBUTES: [...rest.ATTRIBUTES, ...CONSTANT_ATTRIBUTES] };
    }

    processVisibleItem(id, start, ...item) {
      super.processVisibleItem(id, start, ...item);
      const { array, ATTRIBUTES_ITEMS_COUNT: wide } = this;
      const own = wide - more;
      for (let corner = 0, to = start; corner < corners.length; corner++, to += wide) {
        for (let at = 0; at < own; at++) array[to + at] = array[start + at];
        for (let at = 0; at < more; at++) array[to + own + at] = corners[corner][at];
      }
    }
  };
}
