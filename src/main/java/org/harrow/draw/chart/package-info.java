/**
 * What every view beside the timeline is made of: a chart is a picture, the places in it that
 * answer to the mouse, and the same as rows for a keyboard and a reader's voice.
 */
@NullMarked
package org.harrow.draw.chart;

import org.jspecify.annotations.NullMarked;
