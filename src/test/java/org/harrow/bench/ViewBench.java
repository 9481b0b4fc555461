package org.harrow.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.ui.Fx;
import org.harrow.ui.FxExtension;
import org.harrow.ui.common.Selection;
import org.harrow.ui.job.Jobs;
import org.harrow.ui.job.Workers;
import org.harrow.ui.timeline.TimelineFeed;
import org.harrow.ui.timeline.TimelinePane;
import org.jspecify.annotations.Nullable;

/**
 * Opens a synthetic case in the timeline on the headless platform, pans and zooms it by a script,
 * and prints what each frame costs the FX thread.
 */
public final class ViewBench {

    private static final int FRAMES = 400;

    private ViewBench() {}

    /**
     * {@code --quick}: 100,000 actions; else 1M and 10M. {@code --json}: a row a line. {@code
     * --at-once}: the views are opened before the window has prepared them, by the quickest hand.
     */
    public static void main(String[] args) {
        List<String> options = List.of(args);
        boolean json = options.contains("--json");
        FxExtension.startToolkit();
        int[] sizes = options.contains("--quick") ? new int[] {100_000} : sizes();
        for (int size : sizes) {
            run(size, options.contains("--at-once"), new BenchRows("view", size, json));
        }
        System.exit(0);
    }

    private static int[] sizes() {
        boolean fits = Runtime.getRuntime().maxMemory() > 4L << 30;
        return fits ? new int[] {1_000_000, 10_000_000} : new int[] {1_000_000};
    }

    private static void run(int size, boolean atOnce, BenchRows rows) {
        SyntheticCase made = SyntheticCase.of(size, 7);
        long before = heap();
        ExecutorService worker = Executors.newFixedThreadPool(2, ViewBench::daemon);
        Jobs jobs =
                new Jobs(
                        worker,
                        new Workers().window(),
                        System::nanoTime,
                        failed -> {
                            throw new AssertionError(failed.cause());
                        });
        ReadOnlyObjectWrapper<@Nullable CaseData> data = new ReadOnlyObjectWrapper<>();
        ReadOnlyObjectWrapper<List<Finding>> findings =
                new ReadOnlyObjectWrapper<>(made.findings());
        TimelineFeed feed =
                new TimelineFeed(
                        data.getReadOnlyProperty(),
                        findings.getReadOnlyProperty(),
                        new SimpleObjectProperty<>(List.<AccountLink>of()),
                        (wanted, answer) -> answer.accept(Map.of()));
        TimelinePane.Look look =
                new TimelinePane.Look(Face.load(), new SimpleObjectProperty<>(Palette.LIGHT));
        TimelinePane pane = Fx.call(() -> new TimelinePane(feed, new Selection(), jobs, look));
        Stage stage = Fx.show(() -> pane, 1600, 900);
        ViewScript script = new ViewScript(pane, made);
        double patience = size > 2_000_000 ? 1_000 : 500;
        rows.print("open_ms", script.open(() -> data.set(made.data())), "ms", patience);
        ViewScript.Costs costs = script.panAndZoom(FRAMES);
        rows.print("frame_p50_ms", costs.work(0.5), "ms", 4);
        rows.print("frame_p95_ms", costs.work(0.95), "ms", size > 2_000_000 ? 6 : 4);
        rows.print("frame_max_ms", costs.work(1), "ms", 16);
        rows.print("frame_interval_p95_ms", costs.interval(0.95), "ms", 34);
        rows.print("picture_p50_ms", costs.picture(0.5), "ms", 50);
        rows.print("picture_p95_ms", costs.picture(0.95), "ms", 50);
        rows.print("picture_max_ms", costs.picture(1), "ms", 200);
        double[] select = script.select(30);
        rows.print("select_p50_ms", select[15], "ms", 50);
        rows.print("select_p95_ms", select[28], "ms", 50);
        rows.print("select_max_ms", select[29], "ms", 200);
        Fx.run(() -> data.set(null));
        rows.print("open_again_ms", script.open(() -> data.set(made.data())), "ms", patience);
        rows.print("heap_mb", (heap() - before) / 1e6, "MB", size > 2_000_000 ? 512 : 256);
        Fx.run(stage::hide);
        ChartScript.run(pane, jobs, made, rows, atOnce);
        worker.shutdownNow();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "bench-view");
        thread.setDaemon(true);
        return thread;
    }

    /** What is in use after a collection, without the synthetic columns' makers. */
    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
