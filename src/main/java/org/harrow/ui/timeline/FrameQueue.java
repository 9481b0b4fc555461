package org.harrow.ui.timeline;

import java.util.function.Consumer;
import org.harrow.draw.TimelineLayout;
import org.harrow.paint.Face;
import org.harrow.paint.Raster;
import org.harrow.ui.canvas.FrameBuffers;
import org.harrow.ui.canvas.PictureQueue;
import org.harrow.ui.job.Jobs;

/** The timeline's pictures, with what is kept from one to the next. */
final class FrameQueue {

    private final TimelineLayout layout;
    private final Raster raster;
    private final Readings readings = new Readings();
    private final PictureQueue<Frame.Done> pictures;

    FrameQueue(Jobs jobs, Face face, Consumer<Frame.Done> onDone) {
        this.layout = TimelineLayout.ofScreen(face);
        this.raster = new Raster(face);
        this.pictures = new PictureQueue<>(jobs, "timeline-frame", "Drawing the timeline", onDone);
    }

    FrameBuffers buffers() {
        return pictures.buffers();
    }

    /** Asks for a picture; what was asked for before and not begun is forgotten. */
    void request(Frame frame) {
        pictures.request(
                new PictureQueue.Ask<>(
                        frame.pixelWidth(),
                        frame.pixelHeight(),
                        (progress, buffer) -> frame.draw(layout, raster, readings, buffer)));
    }

    /** Lets go of what was read about another timeline. */
    void forget() {
        readings.clear();
    }
}
