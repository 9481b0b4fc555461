/**
 * The timeline in the window: a worker lays out and rasters, the FX thread only shows the newest
 * finished picture. Keys and mouse move a {@link org.harrow.ui.timeline.TimelineViewModel}.
 */
@NullMarked
package org.harrow.ui.timeline;

import org.jspecify.annotations.NullMarked;
