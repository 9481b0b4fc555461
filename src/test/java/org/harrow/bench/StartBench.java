package org.harrow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Starts the program as its user does and prints how long it takes: to the first window, to the
 * first picture of the sample case in it and of a case of a million actions, to {@code --version};
 * and how large it is. It measures the packaged image where {@code packaging/package} has made one,
 * else the checkout. Warm is the median of several starts; cold is the first one after the system's
 * file cache was dropped, which only root may do.
 */
public final class StartBench {
    private static final Path CACHES = Path.of("/proc/sys/vm/drop_caches");

    private final Path image = Path.of("target/package/image/harrow");
    private final Path launcher;
    private final Path folder;
    private final BenchRows rows;

    private StartBench(Path folder, BenchRows rows) {
        Path packaged = image.resolve("bin/harrow");
        this.launcher =
                Files.exists(packaged)
                        ? packaged
                        : Path.of(System.getProperty("harrow.launcher", "packaging/harrow"));
        this.folder = folder;
        this.rows = rows;
    }

    /**
     * {@code --quick}: three starts each and no large case, else nine. {@code --json}: a row a
     * line.
     */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        int times = options.contains("--quick") ? 3 : 9;
        Path folder = Files.createTempDirectory("harrow-start");
        new StartBench(folder, new BenchRows("start", times + "x", options.contains("--json")))
                .run(times);
    }

    private void run(int times) throws Exception {
        Path made = Files.createDirectory(folder.resolve("demo"));
        start("demo", made.toString(), "--no-window");
        String file = made.resolve("sample.harrow").toString();
        if (dropCaches()) {
            rows.print("version_cold_ms", version(), "ms", 300);
            dropCaches();
            rows.print("first_window_cold_ms", window(0), "ms", 1_500);
        }
        rows.print("version_ms", median(times, this::version), "ms", 300);
        rows.print("first_window_ms", median(times, () -> window(0)), "ms", 1_500);
        rows.print("sample_case_ms", median(times, () -> window(1, file)), "ms", 2_500);
        if (times > 3) {
            String million = million();
            rows.print("sample_picture_ms", median(times, () -> picture(file)), "ms", 500);
            rows.print("million_picture_ms", median(times, () -> picture(million)), "ms", 500);
        }
        if (Files.isDirectory(image)) {
            double caches = megabytes("harrow.aot") + megabytes("harrow-short.aot");
            double fonts = fonts();
            rows.print("size_mb", megabytes("..") - caches - fonts, "MB", 120);
            rows.print("fonts_mb", fonts, "MB", 5);
            rows.print("class_caches_mb", caches, "MB", 120);
        }
    }

    /** A case of a million GitHub events, imported by the program. */
    private String million() throws Exception {
        Path events = folder.resolve("events.json.gz");
        SyntheticEvents.write(events, 1_000_000, 20260211);
        String large = folder.resolve("million.harrow").toString();
        start("new", large, "--title", "A million");
        start("import", large, events.toString());
        return large;
    }

    /** The fonts within the program, as they are packed. */
    private double fonts() throws IOException {
        try (ZipFile jar = new ZipFile(image.resolve("lib/app/harrow.jar").toFile())) {
            return jar.stream()
                            .filter(entry -> entry.getName().matches(".*\\.[ot]tf"))
                            .mapToLong(ZipEntry::getCompressedSize)
                            .sum()
                    / 1e6;
        }
    }

    /** A measurement in milliseconds. */
    @FunctionalInterface
    private interface Figure {
        double measure() throws Exception;
    }

    private static double median(int times, Figure figure) throws Exception {
        double[] all = new double[times];
        for (int i = 0; i < times; i++) {
            all[i] = figure.measure();
        }
        Arrays.sort(all);
        return all[times / 2];
    }

    private double version() throws Exception {
        long begin = System.nanoTime();
        start("--version");
        return (System.nanoTime() - begin) / 1e6;
    }

    /**
     * @param line 0: until the window was there; 1: until the case was drawn
     */
    private double window(int line, String... arguments) throws Exception {
        long begin = System.currentTimeMillis();
        return shown(arguments)[line] - (double) begin;
    }

    /** From the window to the case drawn in it. */
    private double picture(String file) throws Exception {
        long[] shown = shown(file);
        return shown[1] - (double) shown[0];
    }

    private long[] shown(String... arguments) throws Exception {
        Path times = folder.resolve("times");
        Files.deleteIfExists(times);
        start(times, arguments);
        return Files.readAllLines(times).stream().mapToLong(Long::parseLong).toArray();
    }

    private void start(String... arguments) throws Exception {
        start(null, arguments);
    }

    private void start(@Nullable Path times, String... arguments) throws Exception {
        ProcessBuilder process = new ProcessBuilder(launcher.toAbsolutePath().toString());
        process.command().addAll(List.of(arguments));
        process.environment().put("XDG_CONFIG_HOME", folder.toString());
        if (times != null) {
            boolean display = System.getenv("DISPLAY") != null;
            String platform = display ? "" : " -Dglass.platform=Headless -Dprism.order=sw";
            process.environment()
                    .put("HARROW_JAVA_OPTIONS", "-Dharrow.start-times=" + times + platform);
        }
        process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        int exit = process.start().waitFor();
        if (exit != 0) {
            throw new IOException(process.command() + " ended with " + exit);
        }
    }

    private static boolean dropCaches() {
        try {
            Files.writeString(CACHES, "3");
            return true;
        } catch (IOException notRoot) {
            return false;
        }
    }

    /** Size of a file or folder, named from the image's library folder. */
    private double megabytes(String name) throws IOException {
        try (Stream<Path> files = Files.walk(image.resolve("lib").resolve(name))) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(path -> path.toFile().length())
                            .sum()
                    / 1e6;
        }
    }
}
