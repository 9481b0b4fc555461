package org.harrow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportReceipt;
import org.harrow.engine.ImportRequest;
import org.harrow.engine.Readiness;
import org.harrow.engine.Search;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.ui.inspector.InspectorClock;

/**
 * Imports GitHub events made for it, and measures in the same run the floor below which no importer
 * can be: the same bytes unpacked, tokenised and packed, the same rows inserted and indexed.
 */
public final class ImportBench {
    private static final double RATIO = 1.5;

    private ImportBench() {}

    /**
     * {@code --quick}: 20k records; {@code --records N}: N; else 100k and 1M, with {@code --large}
     * also 10M. {@code --json}: rows.
     */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        boolean json = options.contains("--json");
        if (options.contains("--quick")) {
            run(20_000, json);
            return;
        }
        if (options.contains("--records")) {
            run(Integer.parseInt(options.get(options.indexOf("--records") + 1)), json);
            return;
        }
        run(100_000, json);
        run(1_000_000, json);
        if (options.contains("--large")) {
            run(10_000_000, json);
        }
    }

    private static void run(int records, boolean json) throws Exception {
        Path folder = Files.createTempDirectory("harrow-bench");
        BenchRows rows = new BenchRows("import", records, json);
        try {
            Path file = folder.resolve("events.json.gz");
            long plain = SyntheticEvents.write(file, records, 20260211);
            double floor = ImportFloor.seconds(file, folder.resolve("floor.db"));
            Path path = folder.resolve("case.harrow");
            try (CaseSession session = CaseSession.create(path, "bench", InstantSource.system());
                    PeakHeap heap = new PeakHeap()) {
                long start = System.nanoTime();
                ImportReceipt receipt =
                        session.importFiles(
                                List.of(file), ImportRequest.DEFAULT, ImportListener.NONE);
                double seconds = seconds(start);
                if (receipt.total().stored() != records) {
                    throw new IllegalStateException("not all was stored: " + receipt.total());
                }
                rows.print("floor_s", floor, "s", floor);
                rows.print("import_s", seconds, "s", floor * RATIO);
                rows.print("ratio_to_floor", seconds / floor, "x", RATIO);
                rows.print(
                        "rows_per_s",
                        records / seconds,
                        BenchRows.Wanted.atLeast(records / (floor * RATIO), "rows/s"));
                rows.print("heap_mb", heap.bytes() / 1e6, "MB", 512);
                rows.print("file_mb", Files.size(path) / 1e6, "MB", plain / 1e6);
                ready(session, receipt, rows);
            }
            search(path, rows);
        } finally {
            delete(folder);
        }
    }

    /** What the command does after its receipt, so that the case opens at once. */
    private static void ready(CaseSession session, ImportReceipt receipt, BenchRows rows)
            throws CaseException {
        long start = System.nanoTime();
        if (Readiness.isWorth(session, receipt)) {
            Readiness.make(session);
        }
        rows.print("ready_s", seconds(start), "s", 10);
    }

    /** The 95th percentile of 200 queries of one word or two. */
    private static void search(Path path, BenchRows rows) throws Exception {
        try (CaseSession session = CaseSession.open(path, InstantSource.system())) {
            long start = System.nanoTime();
            session.data();
            rows.print("open_ms", seconds(start) * 1e3, "ms", 500);
            Search search = session.search();
            search.find("warm");
            double[] times = new double[200];
            for (int i = 0; i < times.length; i++) {
                String query =
                        SyntheticEvents.word(i * 7)
                                + (i % 3 == 0 ? "" : " " + SyntheticEvents.word(i));
                long one = System.nanoTime();
                Search.Hits hits = search.find(query);
                search.read(hits, 100, action -> {});
                times[i] = seconds(one) * 1e3;
            }
            Arrays.sort(times);
            rows.print("search_p95_ms", times[190], "ms", 50);
            inspect(session, rows);
        }
        inspect(path, rows);
    }

    /** From the choice of an action to what the window's inspector says of it. */
    static void inspect(Path path, BenchRows rows) throws Exception {
        List<String> ids;
        boolean big;
        try (CaseSession session = CaseSession.open(path, InstantSource.system())) {
            CaseData data = session.data();
            big = data.size() > 2_000_000;
            ids =
                    IntStream.range(0, 200)
                            .mapToObj(i -> data.id((int) (data.size() * (i + 0.5) / 200)))
                            .toList();
        }
        try (InspectorClock window = InspectorClock.of(path)) {
            double[] begin = tell(window, ids);
            rows.print("inspector_first_ms", begin[0], "ms", 500);
            Arrays.sort(begin);
            rows.print("inspector_begin_p95_ms", begin[190], "ms", 100);
            double[] told = tell(window, ids);
            Arrays.sort(told);
            rows.print("inspector_p50_ms", told[100], "ms", big ? 50 : 30);
            rows.print("inspector_p95_ms", told[190], "ms", big ? 50 : 30);
            rows.print("inspector_max_ms", told[199], "ms", 200);
            double[] read = new double[5];
            for (int i = 0; i < read.length; i++) {
                read[i] = window.read(ids.get(40 * i + 10));
            }
            Arrays.sort(read);
            rows.print("record_p50_ms", read[2], "ms", 1_500);
            rows.print("record_max_ms", read[4], "ms", 3_000);
        }
    }

    /** What the inspector shows at once of an action, wherever its record lies. */
    private static void inspect(CaseSession session, BenchRows rows) throws Exception {
        CaseData data = session.data();
        double[] times = new double[200];
        for (int i = 0; i < times.length; i++) {
            String id = data.id((int) ((long) data.size() * i / times.length));
            long start = System.nanoTime();
            boolean isThere = session.action(id).isPresent() && session.notes().of(id).isEmpty();
            times[i] = seconds(start) * 1e3;
            if (!isThere) {
                throw new IllegalStateException("not in the case: " + id);
            }
        }
        Arrays.sort(times);
        rows.print("inspect_p95_ms", times[190], "ms", data.size() > 2_000_000 ? 50 : 30);
    }

    private static double[] tell(InspectorClock window, List<String> ids)
            throws InterruptedException {
        double[] times = new double[ids.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = window.tell(ids.get(i));
        }
        return times;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
