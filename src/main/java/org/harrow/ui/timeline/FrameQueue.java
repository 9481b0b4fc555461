package org.harrow.ui.timeline;

import java.util.function.Consumer;
import org.harrow.draw.TimelineLayout;
import org.harrow.paint.Face;
import org.harrow.paint.Raster;
import org.harrow.ui.job.JobState;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

/**
 * One picture is made at a time; of those asked for meanwhile only the newest is made next. So a
 * picture is never thrown away half made, and the screen is never more than two behind.
 */
final class FrameQueue {

    private static final String SLOT = "timeline-frame";

    private final Jobs jobs;
    private final TimelineLayout layout;
    private final Raster raster;
    private final Readings readings = new Readings();
    private final FrameBuffers buffers = new FrameBuffers();
    private final Consumer<Frame.Done> onDone;
    private boolean busy;
    private @Nullable Frame waiting;

    FrameQueue(Jobs jobs, Face face, Consumer<Frame.Done> onDone) {
        this.jobs = jobs;
        this.layout = new TimelineLayout(face);
        this.raster = new Raster(face);
        this.onDone = onDone;
        jobs.state(SLOT).subscribe(this::failed);
    }

    FrameBuffers buffers() {
        return buffers;
    }

    /** Asks for a picture; what was asked for before and not begun is forgotten. */
    void request(Frame frame) {
        waiting = frame;
        next();
    }

    private void next() {
        Frame frame = waiting;
        if (busy || frame == null) {
            return;
        }
        busy = true;
        waiting = null;
        FrameBuffers.Buffer buffer = buffers.take(frame.pixelWidth(), frame.pixelHeight());
        jobs.start(
                SLOT,
                "Drawing the timeline",
                progress -> frame.draw(layout, raster, readings, buffer),
                this::done);
    }

    private void done(Frame.Done frame) {
        busy = false;
        onDone.accept(frame);
        next();
    }

    /** The error sink knows; the next picture may succeed. */
    private void failed(JobState state) {
        if (state instanceof JobState.Failed) {
            busy = false;
            next();
        }
    }

    /** Lets go of what was read about another timeline. */
    void forget() {
        readings.clear();
    }
}
