package org.harrow.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.engine.References;
import org.harrow.model.CaseException;

/**
 * What a sweep found.
 *
 * @param files what became of each
 * @param left inputs outside the hours that were asked for
 * @param counts what was counted on the way
 * @param measured by each detector
 * @param controls operators drawn by chance
 */
record Result(
        List<FileReport> files,
        long left,
        Counts counts,
        List<Measured> measured,
        List<Control> controls) {
    private static final long PARTITION = 64L << 20;
    private static final int FEWEST = 4;

    /** An hour is packed about six times. */
    private static final int PACKED = 6;

    /**
     * Runs a sweep.
     *
     * @throws IOException where an input that is named does not exist
     * @throws CaseException where there is nothing to sweep
     */
    static Result of(SparkSession spark, Request request) throws IOException, CaseException {
        List<InputFile.Input> all = Inputs.of(spark, request.inputs());
        List<InputFile.Input> inputs = new ArrayList<>();
        for (InputFile.Input input : all) {
            if (request.hours().holds(input.path())) {
                inputs.add(new InputFile.Input(inputs.size(), input.path(), input.size()));
            }
        }
        if (inputs.isEmpty()) {
            throw new CaseException("There is no file to read between these hours.");
        }
        int partitions = partitions(request, inputs);
        Told told = new Told(spark, inputs, partitions, attempts(spark));
        List<FileReport> reports = told.reports();
        if (reports.stream().allMatch(FileReport::isRefused)) {
            throw new CaseException(
                    "No file could be read; the first, "
                            + reports.getFirst().name()
                            + ": "
                            + reports.getFirst().problems().getFirst());
        }
        List<Detector<?>> detectors = request.detectors();
        Known known = told.known(reports);
        Context context = Population.context(known, References.shipped());
        Population population = new Population(spark, known, told, detectors, context);
        Counts counts = population.settle();
        told.blocks.unpersist(false);
        population.measure(request.draw());
        List<FileReport> files =
                reports.stream()
                        .map(
                                file ->
                                        file.withDuplicates(
                                                counts.duplicates.getOrDefault(file.number(), 0L)))
                        .toList();
        String source = Source.words(files);
        List<Measured> concluded = new ArrayList<>();
        for (Detector<?> detector : detectors) {
            concluded.add(Measured.of(detector, population.units(detector), context, source));
        }
        List<Measured> measured = Measured.exhibited(concluded, population);
        population.drop();
        return new Result(
                files, all.size() - (long) inputs.size(), counts, measured, population.controls());
    }

    private static int partitions(Request request, List<InputFile.Input> inputs) {
        if (request.partitions() > 0) {
            return request.partitions();
        }
        long bytes = 0;
        for (InputFile.Input input : inputs) {
            bytes += input.size() * (isPacked(input.path()) ? PACKED : 1);
        }
        return Math.clamp(bytes / PARTITION, FEWEST, 100_000);
    }

    private static boolean isPacked(String path) {
        return path.endsWith(".gz") || path.endsWith(".zst");
    }

    /** How often a task is tried: as the master says where it is this machine, else as set. */
    private static int attempts(SparkSession spark) {
        String master = spark.sparkContext().master();
        if (master.startsWith("local")) {
            int comma = master.indexOf(',');
            return comma < 0
                    ? 1
                    : Integer.parseInt(master.substring(comma + 1, master.length() - 1).strip());
        }
        return Integer.parseInt(spark.conf().get("spark.task.maxFailures", "4"));
    }

    /** Where counts come from, for the reader. */
    static final class Source {
        private Source() {}

        private static String archives(List<FileReport> files) {
            return files.stream()
                    .map(FileReport::format)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .map(f -> f.equals("github.events") ? "GH Archive" : "the Jetstream")
                    .collect(Collectors.joining(" and "));
        }

        static String words(List<FileReport> files) {
            List<String> hours =
                    files.stream()
                            .filter(file -> !file.isRefused())
                            .map(FileReport::name)
                            .sorted(
                                    Comparator.comparing(
                                                    Request.Hours::number,
                                                    Comparator.nullsLast(Comparator.naturalOrder()))
                                            .thenComparing(Comparator.naturalOrder()))
                            .toList();
            long records = files.stream().mapToLong(file -> file.ledger().read()).sum();
            return "a sweep over "
                    + records
                    + " public events in "
                    + hours.size()
                    + (hours.size() == 1 ? " file" : " files")
                    + " of "
                    + archives(files)
                    + ", "
                    + hours.getFirst()
                    + " to "
                    + hours.getLast();
        }
    }
}
