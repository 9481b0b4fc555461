/**
 * How every view of the window gets its pixels: a worker lays out and rasters, the window's thread
 * only shows the newest finished picture.
 */
@NullMarked
package org.harrow.ui.canvas;

import org.jspecify.annotations.NullMarked;
