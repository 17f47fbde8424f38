/**
 * A report as Word and PowerPoint files, through Apache POI; the only package that knows it. Its classes are loaded when a
 * file is written and not before. Figures become tables and charts that can be edited, drawings become pictures.
 */
@NullMarked
package reciprocity.office;

import org.jspecify.annotations.NullMarked;
