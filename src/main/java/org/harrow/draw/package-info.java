/**
 * Geometry without a toolkit: a case, its findings and a viewport become marks, which the screen,
 * the picture files and the report paint alike. Pure: no clock, no locale, no font, no I/O.
 */
@NullMarked
package org.harrow.draw;

import org.jspecify.annotations.NullMarked;
