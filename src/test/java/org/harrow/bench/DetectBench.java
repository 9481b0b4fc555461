package org.harrow.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import org.harrow.engine.DetectionContext;
import org.harrow.engine.DetectionRun;
import org.harrow.model.Progress;

/** Every detector over 100,000 and 1,000,000 actions: seconds, heap, growth. */
public final class DetectBench {
    private static final double MEGABYTE = 1e6;

    /** All detectors over a million actions. */
    private static final double SECONDS = 60;

    private static final double HEAP = 2_000;

    /** Ten times the actions may cost n log n: ten times 6/5, and a half for the machine. */
    private static final double GROWTH = 18;

    private DetectBench() {}

    /** {@code --quick}: 10,000 and 100,000 actions. {@code --json}: rows. */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        boolean json = options.contains("--json");
        int size = options.contains("--quick") ? 10_000 : 100_000;
        run(size, new BenchRows("detect", size, false), Map.of(), true); // warms up
        Map<String, Double> small = run(size, new BenchRows("detect", size, json), Map.of(), false);
        run(size * 10, new BenchRows("detect", size * 10, json), small, false);
    }

    private static Map<String, Double> run(
            int size, BenchRows rows, Map<String, Double> before, boolean silent) throws Exception {
        BusyVenue venue = new BusyVenue(size, 7);
        Context context = DetectionContext.of(venue.data(), List.of(), List.of(), false);
        DetectionRun run =
                new DetectionRun(venue.data(), venue::action, context, 2)
                        .marking(venue.exemplars());
        Map<String, Double> seconds = new TreeMap<>();
        double all = 0;
        for (Detector<?> detector : DetectorCatalog.all()) {
            double took;
            double cpu;
            double peak;
            try (PeakHeap heap = new PeakHeap()) {
                long start = System.nanoTime();
                run.run(detector, Progress.NONE);
                took = (System.nanoTime() - start) / 1e9;
                cpu = heap.seconds();
                peak = heap.bytes() / MEGABYTE;
            }
            all += took;
            seconds.put(detector.id(), cpu);
            if (!silent) {
                rows.print(detector.id() + "-seconds", took, "s", SECONDS);
                rows.print(detector.id() + "-heap", peak, "MB", HEAP);
                rows.print(detector.id() + "-cpu", cpu, "s", SECONDS);
                growth(rows, detector.id(), cpu, before);
            }
        }
        if (!silent) {
            rows.print("all-seconds", all, "s", SECONDS);
            double cpu = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
            rows.print("all-cpu", cpu, "s", SECONDS); // of all threads: never less than the wall's
        }
        return seconds;
    }

    private static void growth(BenchRows rows, String id, double cpu, Map<String, Double> before) {
        double small = before.getOrDefault(id, 0.0);
        if (small >= .1) { // less is the clock
            rows.print(id + "-growth", cpu / small, "x for 10x", GROWTH);
        }
    }
}
