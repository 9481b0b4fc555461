package org.harrow.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.harrow.engine.Version;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code harrow-sweep}: what a cluster is asked for, and where the bundle goes. */
@Command(
        name = "harrow-sweep",
        description =
                "Runs Harrow's detectors over hours of GH Archive or the Jetstream on a cluster.",
        mixinStandardHelpOptions = true,
        version = "harrow-sweep " + Version.NUMBER,
        subcommands = OpenName.class)
public final class Sweep implements Callable<Integer> {
    private static final int KEY = 32;
    private static final int UNUSABLE = 3;
    private static final int PARTLY = 4;

    @Parameters(
            paramLabel = "INPUT",
            description = "Files, folders or patterns, as the cluster names them.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--detector", paramLabel = "ID", description = "Only this one; repeat it.")
    private List<String> detectors = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "DETECTOR.PARAM=VALUE",
            description = "Changes a parameter of a detector.")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "HOUR",
            description = "The first hour, by the names of the files: 2026-03-02-15.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "HOUR", description = "The last hour.")
    private @Nullable String to;

    @Option(names = "--out", paramLabel = "BUNDLE", description = "A file that does not exist yet.")
    private @Nullable String out;

    @Option(
            names = "--controls",
            paramLabel = "N",
            description = "Accounts drawn by chance (default: ${DEFAULT-VALUE}).")
    private int controls = 1_000;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description = "Of the draw (default: ${DEFAULT-VALUE}).")
    private String seed = "harrow";

    @Option(
            names = "--key",
            paramLabel = "HEX",
            description = "Makes the labels; without it a new one is made and kept with the names.")
    private @Nullable String key;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Of each shuffle; without it one for each 64 MB.")
    private int partitions;

    /** Runs it; the exit code is that of {@code harrow import}. */
    public static void main(String[] arguments) {
        int code = run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs it without ending the JVM; {@code spark.master} and the like are system properties. */
    public static int run(String... arguments) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new CommandLine(new Sweep())
                .setExecutionExceptionHandler((error, line, parsed) -> failed(error, err))
                .execute(arguments);
    }

    private static int failed(Exception error, PrintStream err) throws Exception {
        switch (error) {
            case CaseException refused -> err.println("harrow-sweep: " + refused.getMessage());
            case FileNotFoundException missing ->
                    err.println(
                            "harrow-sweep: There is nothing at "
                                    + missing.getMessage()
                                    + ". Check the name.");
            case IOException failed -> err.println("harrow-sweep: " + failed.getMessage() + ".");
            default -> throw error;
        }
        return UNUSABLE;
    }

    @Override
    public Integer call() throws IOException, CaseException {
        String bundle = out;
        if (bundle == null || inputs.isEmpty()) {
            throw new CaseException("Name the inputs, and with --out the bundle.");
        }
        Request request =
                new Request(
                        inputs,
                        new Request.Hours(hour(from), hour(to)),
                        Request.detectors(detectors, sets),
                        new Population.Draw(seed, controls),
                        partitions);
        byte[] secret = secret();
        try (SparkSession spark =
                SparkSession.builder()
                        .appName("harrow-sweep")
                        .config("spark.sql.adaptive.enabled", false)
                        .getOrCreate()) {
            Configuration hadoop = spark.sparkContext().hadoopConfiguration();
            try (Lines first = new Lines(bundle, hadoop)) {
                first.line("check", java.util.Map.of()); // that it can be written, before the work
            }
            Result result = Result.of(spark, request);
            new Bundle(result, request, secret).write(bundle, secret, hadoop);
            return summed(result);
        }
    }

    private static @Nullable String hour(@Nullable String name) throws CaseException {
        if (name != null && Request.Hours.number(name) == null) {
            throw new CaseException("An hour is written as 2026-03-02-15, not as " + name + ".");
        }
        return name;
    }

    private byte[] secret() throws CaseException {
        byte[] bytes = new byte[KEY];
        if (key == null) {
            new SecureRandom().nextBytes(bytes);
            return bytes;
        }
        try {
            return HexFormat.of().parseHex(key);
        } catch (IllegalArgumentException e) {
            throw new CaseException("The key is an even number of hexadecimal digits.", e);
        }
    }

    private static int summed(Result result) {
        PrintStream to = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        to.println(Result.Source.words(result.files()) + ":");
        long rejected = 0;
        for (FileReport file : result.files()) {
            rejected += file.ledger().rejected();
            if (file.isRefused() || !file.problems().isEmpty()) {
                to.println("  " + file.name() + ": " + file.problems().getFirst());
            }
        }
        for (Measured measured : result.measured()) {
            to.println(
                    "  "
                            + measured.detector().id()
                            + ": "
                            + measured.outcome().tested()
                            + " tested, "
                            + measured.outcome().findings().size()
                            + " findings");
        }
        boolean partly = rejected > 0 || result.files().stream().anyMatch(FileReport::isRefused);
        return partly ? PARTLY : 0;
    }
}
