package org.harrow.ui.timeline;

import org.harrow.draw.Ruler;
import org.harrow.draw.RulerReading;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineLayout;
import org.harrow.draw.TimelinePicture;
import org.harrow.draw.TimelineView;
import org.harrow.paint.Palette;
import org.harrow.paint.Raster;
import org.harrow.ui.canvas.FrameBuffers;
import org.jspecify.annotations.Nullable;

/**
 * One picture that is asked for: everything it depends on, so that a worker can make it.
 *
 * @param timeline what is drawn
 * @param state where it is looked at
 * @param palette colours
 * @param scale pixels per logical pixel
 */
record Frame(Timeline timeline, TimelineViewModel.State state, Palette palette, double scale) {

    /** Edges beyond this are no screen; they would only use up memory. */
    private static final int MAX_EDGE = 16_384;

    /**
     * A picture that was made.
     *
     * @param frame what was asked for
     * @param picture marks and what lies where
     * @param reading of the active ruler, or null
     * @param buffer its pixels
     */
    record Done(
            Frame frame,
            TimelinePicture picture,
            @Nullable RulerReading reading,
            FrameBuffers.Buffer buffer) {}

    int pixelWidth() {
        return edge(state.viewport().width());
    }

    int pixelHeight() {
        return edge(state.viewport().height());
    }

    private int edge(double length) {
        return (int) StrictMath.clamp(StrictMath.ceil(length * scale), 1.0, (double) MAX_EDGE);
    }

    /** Lays out and rasters into a buffer of the right size; on the worker. */
    Done draw(TimelineLayout layout, Raster raster, Readings readings, FrameBuffers.Buffer to) {
        Ruler active = state.rulers().active();
        RulerReading reading = active == null ? null : readings.of(timeline, active);
        TimelineView.Rulers rulers =
                new TimelineView.Rulers(
                        reading,
                        state.rulers().kept().stream().map(r -> readings.of(timeline, r)).toList());
        TimelineView.Focus focus = new TimelineView.Focus(state.row(), state.finding());
        TimelineView view =
                new TimelineView(
                        state.viewport(), focus, rulers, state.zones(), state.look().shades());
        TimelinePicture picture = layout.layout(timeline, view);
        raster.paint(picture.picture(), palette, to.pixels(), scale);
        return new Done(this, picture, reading, to);
    }
}
