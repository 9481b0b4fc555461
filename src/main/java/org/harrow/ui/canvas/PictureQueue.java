package org.harrow.ui.canvas;

import java.util.function.Consumer;
import org.harrow.model.Progress;
import org.harrow.ui.job.JobState;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

/**
 * One picture is made at a time; of those asked for meanwhile only the newest is made next. So a
 * picture is never thrown away half made, and the screen is never more than two behind.
 *
 * @param <D> a picture that was made
 */
public final class PictureQueue<D> {

    /** Edges beyond this are no screen; they would only use up memory. */
    private static final int MAX_EDGE = 16_384;

    private final Jobs jobs;
    private final String slot;
    private final String title;
    private final Consumer<D> onDone;
    private final FrameBuffers buffers = new FrameBuffers();
    private boolean busy;
    private boolean soon;
    private @Nullable Ask<D> waiting;

    /**
     * @param slot of the jobs, this queue's own
     * @param title for a person
     * @param onDone gets each picture on the window's thread
     */
    public PictureQueue(Jobs jobs, String slot, String title, Consumer<D> onDone) {
        this.jobs = jobs;
        this.slot = slot;
        this.title = title;
        this.onDone = onDone;
        jobs.state(slot).subscribe(this::failed);
    }

    /**
     * A picture that is asked for.
     *
     * @param width in device pixels
     * @param height likewise
     * @param work makes it, on the worker
     */
    public record Ask<D>(int width, int height, Work<D> work) {

        /** For a sheet of logical pixels on a screen with so many device pixels for each. */
        public static <D> Ask<D> of(double width, double height, double scale, Work<D> work) {
            return new Ask<>(edge(width * scale), edge(height * scale), work);
        }

        private static int edge(double length) {
            return (int) StrictMath.clamp(StrictMath.ceil(length), 1.0, (double) MAX_EDGE);
        }
    }

    /** Makes a picture. */
    @FunctionalInterface
    public interface Work<D> {
        /**
         * @param to what to paint into
         * @throws Exception which the error sink shows
         */
        D draw(Progress progress, FrameBuffers.Buffer to) throws Exception;
    }

    /** The sheets that go round. */
    public FrameBuffers buffers() {
        return buffers;
    }

    /**
     * Asks for a picture; what was asked for before and not begun is forgotten. It is begun when
     * the event has ended that it is asked for in: a choice that changes three things is one
     * picture.
     */
    public void request(Ask<D> ask) {
        waiting = ask;
        if (!busy && !soon) {
            soon = true;
            jobs.later(this::begin);
        }
    }

    private void begin() {
        soon = false;
        next();
    }

    private void next() {
        Ask<D> ask = waiting;
        if (busy || ask == null) {
            return;
        }
        busy = true;
        waiting = null;
        FrameBuffers.Buffer buffer = buffers.take(ask.width(), ask.height());
        jobs.start(slot, title, progress -> ask.work().draw(progress, buffer), this::done);
    }

    private void done(D picture) {
        busy = false;
        onDone.accept(picture);
        next();
    }

    /** The error sink knows; the next picture may succeed. */
    private void failed(JobState state) {
        if (state instanceof JobState.Failed) {
            busy = false;
            next();
        }
    }
}
