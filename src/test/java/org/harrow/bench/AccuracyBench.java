package org.harrow.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often the detectors are right, on labelled and on real data that is not part of the project,
 * and in worlds where chance decides. Each figure has its n and its 95 % interval; what could not
 * be reached is printed too.
 */
public final class AccuracyBench {
    private AccuracyBench() {}

    /**
     * {@code --data DIR} or HARROW_FIELD_DATA: the folder with real exports; without it only the
     * invented worlds. {@code --cases N}: how many cases each world has, 1,000 by default, 50 with
     * {@code --quick}. {@code --only worlds|field}: one half. {@code --rates FILE}: writes what the
     * worlds taught over the file that Harrow carries along. {@code --json}: rows.
     */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        boolean quick = options.contains("--quick");
        boolean json = options.contains("--json");
        String only = value(options, "--only", "");
        if (!only.equals("worlds")) {
            String folder = value(options, "--data", System.getenv("HARROW_FIELD_DATA"));
            field(folder, new BenchRows("accuracy", "field", json), quick);
        }
        if (!only.equals("field")) {
            int cases = Integer.parseInt(value(options, "--cases", quick ? "50" : "1000"));
            BenchRows rows = new BenchRows("accuracy", cases + " cases", json);
            RatesFile rates = new RatesFile(cases);
            new Invented(rows).print();
            new Calibration(rows, cases, rates).print();
            new Power(rows, Math.min(cases, 200), rates).print();
            String file = value(options, "--rates", "");
            if (!file.isEmpty()) {
                rates.write(Path.of(file));
            }
        }
    }

    private static void field(@Nullable String folder, BenchRows rows, boolean quick)
            throws Exception {
        if (folder == null || folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
            rows.missing("field-data", "no folder: name it with --data or HARROW_FIELD_DATA");
            return;
        }
        Path data = Path.of(folder);
        new SharedTweets(data.resolve("coortweet"), rows, quick ? 10 : 100).print();
        new FieldCases(data, rows).print();
    }

    private static String value(List<String> options, String name, @Nullable String otherwise) {
        int at = options.indexOf(name);
        String found = at >= 0 && at + 1 < options.size() ? options.get(at + 1) : otherwise;
        return found == null ? "" : found;
    }
}
