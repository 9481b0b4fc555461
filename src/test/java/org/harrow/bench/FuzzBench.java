package org.harrow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.harrow.fuzz.Family;

/**
 * Fuzzes each family of parsers for so many minutes with Jazzer ({@code --minutes N}, 10; {@code
 * --family F}), beginning with what was kept and the golden inputs. What it finds lands in the
 * folder that is named; {@code --keep} merges what reaches new code into what is kept.
 */
public final class FuzzBench {
    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";
    private static final Path GOLDEN = Path.of("src/test/resources/org/harrow/intake/golden");
    private static final int LONGEST = 6_000;
    private static final int KEPT = 40;

    private FuzzBench() {}

    /** Exits with 1 where a family fell. */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        double minutes =
                options.contains("--quick")
                        ? 0.1
                        : Double.parseDouble(option(options, "--minutes", "10"));
        String only = option(options, "--family", "").toUpperCase(Locale.ROOT);
        Path work = Path.of(option(options, "--work", "target/fuzz"));
        BenchRows rows = new BenchRows("fuzz", minutes + "min", options.contains("--json"));
        int fallen = 0;
        for (Family family : Family.values()) {
            if (only.isEmpty() || family.name().equals(only)) {
                int status = run(family, minutes, work);
                rows.print(family.name().toLowerCase(Locale.ROOT) + "_wrong", status, "", 0);
                fallen += status == 0 ? 0 : 1;
                if (options.contains("--keep")) {
                    keep(family, work);
                }
            }
        }
        System.exit(fallen == 0 ? 0 : 1);
    }

    private static String option(List<String> options, String name, String otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : options.get(at + 1);
    }

    private static Path found(Family family, Path work) throws IOException {
        return Files.createDirectories(work.resolve(family.name().toLowerCase(Locale.ROOT)));
    }

    private static int run(Family family, double minutes, Path work) throws Exception {
        Path found = found(family, work);
        Path seeds = seeds(family, work);
        Files.createDirectories(family.kept());
        List<String> command = command(family);
        command.add("-max_total_time=" + Math.round(minutes * 60));
        command.add("-timeout=30");
        command.add("-rss_limit_mb=3000");
        command.add("-max_len=" + LONGEST);
        command.add("-artifact_prefix=" + found + "-");
        command.add(found.toString());
        command.add(family.kept().toString());
        command.add(seeds.toString());
        return start(command, work.resolve(found.getFileName() + ".log"));
    }

    private static List<String> command(Family family) {
        return new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-XX:+EnableDynamicAgentLoading",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JAZZER,
                        "--target_class=" + family.target(),
                        "--instrumentation_includes=org.harrow.**:org.apache.commons.compress.**",
                        "--reproducer_path=target/fuzz"));
    }

    private static int start(List<String> command, Path log) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }

    /** Of the inputs that together reach as far as all of them, the smallest. */
    private static void keep(Family family, Path work) throws Exception {
        String name = family.name().toLowerCase(Locale.ROOT);
        Path merged = Files.createDirectories(work.resolve("merged-" + name));
        List<String> command = command(family);
        command.addAll(
                List.of(
                        "-merge=1",
                        "-max_len=" + LONGEST,
                        merged.toString(),
                        found(family, work).toString(),
                        seeds(family, work).toString()));
        start(command, work.resolve(name + ".merge.log"));
        try (Stream<Path> files = Files.list(merged)) {
            List<Path> all =
                    files.sorted(Comparator.comparingLong(FuzzBench::size)).limit(KEPT).toList();
            for (Path file : all) {
                Path kept = family.kept().resolve(String.valueOf(file.getFileName()));
                Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path seeds(Family family, Path work) throws IOException {
        Path out = Files.createDirectories(work.resolve("seeds-" + family.name()));
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String golden = file.getName(file.getNameCount() - 2).toString();
                if (family.beginsWith(golden)
                        && !file.endsWith("expected.txt")
                        && Files.size(file) <= LONGEST) {
                    Path seed = out.resolve(golden);
                    Files.deleteIfExists(seed);
                    Files.copy(file, seed);
                }
            }
        }
        return out;
    }
}
