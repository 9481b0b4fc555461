/**
 * Paints marks: to any {@code Graphics2D} (a raster, the report's pages), to PNG and to SVG. Text
 * is drawn as outlines of the one shipped font, so that no font of the machine is ever asked.
 */
@NullMarked
package org.harrow.paint;

import org.jspecify.annotations.NullMarked;
