package org.harrow.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import org.harrow.ui.Fx;
import org.harrow.ui.timeline.TimelinePane;

/** What a hand does to the timeline, and what it costs. */
final class ViewScript {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final TimelinePane pane;
    private final SyntheticCase made;

    ViewScript(TimelinePane pane, SyntheticCase made) {
        this.pane = pane;
        this.made = made;
    }

    /**
     * Costs by frame.
     *
     * @param works CPU time of the FX thread between two pulses, in ms
     * @param intervals from pulse to pulse, in ms
     * @param pictures from asking for a picture to showing it, in ms
     */
    record Costs(List<Double> works, List<Double> intervals, List<Double> pictures) {
        double work(double share) {
            return at(works, share);
        }

        double interval(double share) {
            return at(intervals, share);
        }

        double picture(double share) {
            return at(pictures, share);
        }

        private static double at(List<Double> values, double share) {
            List<Double> sorted = values.stream().sorted().toList();
            return sorted.isEmpty()
                    ? -1
                    : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
        }
    }

    /** From the case being there to its first picture on screen, in ms. */
    double open(Runnable show) {
        CountDownLatch shown = new CountDownLatch(1);
        long start = System.nanoTime();
        Fx.run(
                () -> {
                    pane.onShown(shown::countDown);
                    show.run();
                });
        try {
            shown.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Pans and zooms a little at every pulse, from the whole case down to minutes and back. */
    Costs panAndZoom(int frames) {
        Costs costs = new Costs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        CountDownLatch done = new CountDownLatch(1);
        Fx.run(() -> new Hand(frames, costs, done).start());
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return costs;
    }

    /** Chooses findings one after another; the times until each is on screen, in ms, ascending. */
    double[] select(int count) {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            int place = i * made.findings().size() / count;
            times[i] = open(() -> pane.selection().choose(made.findings().get(place)));
        }
        Arrays.sort(times);
        return times;
    }

    private final class Hand extends AnimationTimer {

        private static final int WARM_UP = 60;

        private final int frames;
        private final Costs costs;
        private final CountDownLatch done;
        private int frame = -WARM_UP;
        private long lastPulse;
        private long lastWork;
        private long asked;

        Hand(int frames, Costs costs, CountDownLatch done) {
            this.frames = frames;
            this.costs = costs;
            this.done = done;
            pane.onShown(this::shown);
        }

        @Override
        public void handle(long now) {
            long work = THREADS.getCurrentThreadCpuTime();
            if (frame > 0) {
                costs.works().add((work - lastWork) / 1e6);
                costs.intervals().add((now - lastPulse) / 1e6);
            }
            lastWork = work;
            lastPulse = now;
            if (++frame >= frames) {
                stop();
                done.countDown();
                return;
            }
            asked = asked == 0 ? System.nanoTime() : asked;
            boolean in = Math.floorMod(frame, 200) < 100;
            pane.view().zoom(in ? 0.93 : 1 / 0.93);
            pane.view().pan(frame % 40 < 20 ? 0.03 : -0.03);
        }

        private void shown() {
            if (frame > 0 && asked != 0) {
                costs.pictures().add((System.nanoTime() - asked) / 1e6);
            }
            asked = 0;
        }
    }
}
