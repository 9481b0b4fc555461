/**
 * Work off the window's thread: start, progress, cancel, newest wins. The only place where threads
 * are made and where results come back to JavaFX.
 */
@NullMarked
package org.harrow.ui.job;

import org.jspecify.annotations.NullMarked;
