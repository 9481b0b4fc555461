/** Tests of the timeline in the window. */
@NullMarked
package org.harrow.ui.timeline;

import org.jspecify.annotations.NullMarked;
