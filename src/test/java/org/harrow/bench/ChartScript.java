package org.harrow.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.harrow.model.TimeInterval;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.ui.Fx;
import org.harrow.ui.common.Selection;
import org.harrow.ui.job.JobState;
import org.harrow.ui.job.Jobs;
import org.harrow.ui.timeline.TimelinePane;
import org.harrow.ui.views.ChartFeed;
import org.harrow.ui.views.ChartPane;
import org.harrow.ui.views.Charts;

/** Opens every other view of a case, selects and brushes in it, and says what that costs. */
final class ChartScript {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 40;

    /**
     * The worst of forty may take so many times what the 95th percentile may: it meets a
     * collection.
     */
    private static final int WORST = 4;

    private final ChartPane pane;
    private final Selection selection;
    private final SyntheticCase made;

    private ChartScript(ChartPane pane, Selection selection, SyntheticCase made) {
        this.pane = pane;
        this.selection = selection;
        this.made = made;
    }

    static void run(
            TimelinePane timeline, Jobs jobs, SyntheticCase made, BenchRows rows, boolean atOnce) {
        boolean big = made.data().size() > 2_000_000;
        ChartFeed feed =
                new ChartFeed(
                        timeline.drawn(),
                        timeline.selection(),
                        new SimpleObjectProperty<ZoneId>(ZoneOffset.UTC),
                        jobs,
                        new ChartFeed.Look(Face.load(), new SimpleObjectProperty<>(Palette.LIGHT)));
        Charts charts = Fx.call(() -> new Charts(feed));
        if (!atOnce) {
            rows.print("ahead_ms", ahead(charts, jobs), "ms", big ? 5_000 : 2_000);
        }
        for (Charts.Entry entry : charts.entries()) {
            String name = entry.title().toLowerCase(Locale.ROOT) + ".";
            ChartScript script = new ChartScript(entry.pane(), timeline.selection(), made);
            long before = heap();
            Stage stage = Fx.show(entry::pane, 1600, 900);
            double open = script.open();
            rows.print(name + "open_ms", open, "ms", big ? 1_000 : 500);
            Costs select = script.select();
            select.print(rows, name + "select_", Cost::wall, big ? 250 : 100);
            Costs brush = script.brush();
            brush.print(rows, name + "brush_", Cost::wall, big ? 250 : 100);
            brush.print(rows, name + "frame_", Cost::work, big ? 6 : 4);
            rows.print(name + "heap_mb", (heap() - before) / 1e6, "MB", big ? 512 : 256);
            Fx.run(() -> entry.pane().setActive(false));
            rows.print(name + "open_again_ms", script.open(), "ms", big ? 1_000 : 500);
            Fx.run(() -> entry.pane().setActive(false));
            Fx.run(stage::hide);
        }
    }

    /** What the window does once the first picture of a case is there, in ms. */
    private static double ahead(Charts charts, Jobs jobs) {
        CountDownLatch done = new CountDownLatch(1);
        long start = System.nanoTime();
        Fx.run(
                () -> {
                    charts.ahead();
                    jobs.state("views-ahead")
                            .subscribe(
                                    state -> {
                                        if (!(state instanceof JobState.Running)) {
                                            done.countDown();
                                        }
                                    });
                });
        await(done);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private double open() {
        return await(() -> pane.setActive(true)).wall();
    }

    /** Wall time and the window thread's own work of one change, in ms. */
    private record Cost(double wall, double work) {}

    private record Costs(List<Cost> all) {
        /** Median, 95th percentile and the worst; the target is that of the percentile. */
        void print(BenchRows rows, String metric, ToDoubleFunction<Cost> what, double target) {
            double[] sorted = all.stream().mapToDouble(what).sorted().toArray();
            rows.print(
                    metric + "first_ms", what.applyAsDouble(all.getFirst()), "ms", WORST * target);
            rows.print(metric + "p50_ms", sorted[sorted.length / 2], "ms", target);
            rows.print(metric + "p95_ms", sorted[sorted.length * 95 / 100], "ms", target);
            rows.print(metric + "max_ms", sorted[sorted.length - 1], "ms", WORST * target);
        }
    }

    private Cost await(Runnable change) {
        CountDownLatch shown = new CountDownLatch(1);
        long start = System.nanoTime();
        long work = Fx.call(THREADS::getCurrentThreadCpuTime);
        Fx.run(
                () -> {
                    change.run();
                    pane.onShown(shown::countDown);
                });
        await(shown);
        double wall = (System.nanoTime() - start) / 1e6;
        return new Cost(wall, (Fx.call(THREADS::getCurrentThreadCpuTime) - work) / 1e6);
    }

    private Costs select() {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            int place = i * made.findings().size() / TIMES;
            costs.add(await(() -> selection.choose(made.findings().get(place))));
        }
        return new Costs(costs);
    }

    private Costs brush() {
        List<Cost> costs = new ArrayList<>();
        long lo = made.data().at(0).lo();
        long width = made.data().at(made.data().size() - 1).lo() - lo;
        for (int i = 1; i <= TIMES; i++) {
            TimeInterval range = new TimeInterval(lo, lo + width / 2 / TIMES * i);
            costs.add(await(() -> selection.range().set(range)));
        }
        Fx.run(() -> selection.range().set(null));
        return new Costs(costs);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
