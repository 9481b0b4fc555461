package org.harrow.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportReceipt;
import org.harrow.engine.ImportRequest;
import org.harrow.spark.Sweep;

/**
 * Sweeps hours made for it on one and two cores with 4 GB of heap, each in a JVM of its own,
 * imports the same hours on the desktop, and reckons from it what a month and a year take. What
 * other programs do at the time does not count: the speed of a core is by processor time.
 */
public final class SweepBench {
    private static final double GIGABYTE = 1e9;
    private static final Pattern FIGURE = Pattern.compile("([a-z_]+)=([0-9.E-]+)");
    private static final Pattern EVENTS = Pattern.compile("^a sweep over (\\d+) public events");

    /** What GH Archive has in a month and in a year, at four million events a day. */
    private static final double MONTH = 120e6;

    private static final double YEAR = 1.46e9;
    private static final int EVENTS_OF_A_GIGABYTE = 1_180_000;

    private SweepBench() {}

    /**
     * {@code --quick}: 20 MB; else 1 GB, with {@code --large} also 10 GB. {@code --json}: rows.
     * Within: {@code import FOLDER} and {@code sweep FOLDER OUT}, which the bench starts itself.
     */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        if (options.contains("import")) {
            importOnTheDesktop(Path.of(args[1]));
        } else if (options.contains("sweep")) {
            sweep(args[1], args[2]);
        } else {
            boolean json = options.contains("--json");
            if (options.contains("--quick")) {
                new Size("20MB", .02).run(json, true);
                return;
            }
            Size one = new Size("1GB", 1);
            double first = one.run(json, true);
            if (options.contains("--large")) {
                double ten = new Size("10GB", 10).run(json, false);
                new BenchRows("sweep", "10GB", json)
                        .print("growth_from_1GB", ten / first, "x", 10 * 1.1);
            }
        }
    }

    /** One size of input. */
    private record Size(String name, double gigabytes) {
        /** Gives the processor seconds of the sweep on two cores. */
        double run(boolean json, boolean compared) throws Exception {
            BenchRows rows = new BenchRows("sweep", name, json);
            Path folder = Files.createTempDirectory("harrow-sweep");
            try {
                Path hours = Files.createDirectory(folder.resolve("hours"));
                int perHour = (int) (gigabytes * EVENTS_OF_A_GIGABYTE / 48);
                long bytes = SyntheticHours.write(hours, 48, perHour, 20260302);
                rows.print("unpacked_gb", bytes / GIGABYTE, "GB", gigabytes);
                Map<String, Double> desktop =
                        compared ? child(folder, 2, "import", hours.toString()) : new TreeMap<>();
                double most = 0;
                for (int cores = compared ? 1 : 2; cores <= 2; cores++) {
                    Path out = folder.resolve("sweep" + cores + ".ndjson.gz");
                    Map<String, Double> swept =
                            child(folder, cores, "sweep", hours.toString(), out.toString());
                    print(rows, cores, swept, desktop);
                    Planted planted = new Planted(folder.resolve(out.getFileName() + ".names.gz"));
                    rows.print("planted_missing_on_" + cores, planted.missing(), "", 0);
                    rows.print("invented_on_" + cores, planted.invented(), "", 0);
                    most = get(swept, "cpu_s");
                }
                return most;
            } finally {
                delete(folder);
            }
        }
    }

    private static double get(Map<String, Double> figures, String name) {
        return figures.getOrDefault(name, Double.NaN);
    }

    private static void print(
            BenchRows rows, int cores, Map<String, Double> swept, Map<String, Double> desktop) {
        String on = "_on_" + cores;
        double events = get(swept, "events");
        double perCore = events / get(swept, "cpu_s");
        for (Map.Entry<String, Double> figure : swept.entrySet()) {
            rows.print(figure.getKey() + on, figure.getValue(), "", figure.getValue());
        }
        rows.print("events_per_cpu_s" + on, perCore, "events/s", perCore);
        rows.print(
                "events_per_s_per_core" + on,
                events / get(swept, "wall_s") / cores,
                "events/s",
                perCore);
        if (!desktop.isEmpty()) {
            double import1 = get(desktop, "events") / get(desktop, "cpu_s");
            double reading = events / get(swept, "reading_cpu_s");
            rows.print("desktop_import_events_per_cpu_s", import1, "events/s", import1);
            rows.print("desktop_to_reading" + on, import1 / reading, "x", 2);
            rows.print("desktop_to_sweep" + on, import1 / perCore, "x", 2);
        }
        rows.print("month_core_hours" + on, MONTH / perCore / 3_600, "h", 24);
        rows.print("year_core_hours" + on, YEAR / perCore / 3_600, "h", 24 * 12);
        for (int machines : new int[] {1, 4, 16}) {
            double hours = YEAR / perCore / 3_600 / (machines * 32);
            rows.print("year_hours_on_" + machines + "x32_cores" + on, hours, "h", 24);
        }
    }

    // --- what runs in a JVM of its own -----------------------------------------------------------

    private static void importOnTheDesktop(Path hours) throws Exception {
        Path folder = Files.createTempDirectory("harrow-desktop");
        try (CaseSession session =
                        CaseSession.create(
                                folder.resolve("c.harrow"), "bench", InstantSource.system());
                Stream<Path> files = Files.list(hours)) {
            PeakHeap heap = new PeakHeap();
            long start = System.nanoTime();
            ImportReceipt receipt =
                    session.importFiles(
                            files.sorted().toList(), ImportRequest.DEFAULT, ImportListener.NONE);
            System.out.println("events=" + receipt.total().read());
            System.out.println("wall_s=" + (System.nanoTime() - start) / 1e9);
            System.out.println("cpu_s=" + heap.seconds());
            System.out.println("heap_mb=" + heap.stop() / 1e6);
        } finally {
            delete(folder);
        }
    }

    private static void sweep(String hours, String out) {
        PeakHeap heap = new PeakHeap();
        long start = System.nanoTime();
        Sweep.run(hours, "--out", out);
        System.out.println("wall_s=" + (System.nanoTime() - start) / 1e9);
        System.out.println("cpu_s=" + heap.seconds());
        System.out.println("heap_mb=" + heap.stop() / 1e6);
        SweepFigures.print();
    }

    private static Map<String, Double> child(Path folder, int cores, String... what)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(
                java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Xmx4g");
        command.add("-XX:+UseSerialGC"); // the least processor time
        command.add("-Dspark.driver.maxResultSize=0");
        command.add("-XX:ActiveProcessorCount=" + cores);
        command.add("-Dspark.master=local[" + cores + ",3]");
        command.add("-Dspark.local.dir=" + folder.resolve("spark"));
        command.add("-Dspark.ui.enabled=false");
        command.add("-Dspark.driver.host=127.0.0.1");
        command.add("-Dspark.driver.bindAddress=127.0.0.1");
        command.add("-Dspark.extraListeners=" + SweepFigures.class.getName());
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), SweepBench.class.getName()));
        command.addAll(List.of(what));
        Path printed = folder.resolve("child.out");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(printed.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(printed, StandardCharsets.UTF_8));
        }
        Map<String, Double> figures = new TreeMap<>();
        for (String line : Files.readAllLines(printed)) {
            Matcher figure = FIGURE.matcher(line);
            Matcher events = EVENTS.matcher(line);
            if (figure.matches()) {
                figures.put(figure.group(1), Double.valueOf(figure.group(2)));
            } else if (events.find()) {
                figures.put("events", Double.valueOf(events.group(1)));
            }
        }
        return figures;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
