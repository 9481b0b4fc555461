package org.harrow.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a process and kills it for good after a time that was drawn. */
final class Kills {
    private Kills() {}

    /**
     * What the process had said before it was gone.
     *
     * @param said its lines after "ready"
     * @param killed false where it had come to its end by itself
     */
    record Killed(List<String> said, boolean killed) {}

    static Killed run(long micros, Path log, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-Dharrow.cases=" + System.getProperty("harrow.cases", ""),
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledChild.class.getName()));
        Collections.addAll(command, arguments);
        Process child = new ProcessBuilder(command).redirectError(log.toFile()).start();
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        if (!"ready".equals(lines.readLine())) {
            child.waitFor();
            throw new IOException("the child did not start: see " + log);
        }
        Thread reader = Thread.ofPlatform().daemon().start(() -> read(lines, said));
        boolean ended = child.waitFor(micros, TimeUnit.MICROSECONDS);
        child.destroyForcibly();
        child.waitFor();
        reader.join();
        return new Killed(List.copyOf(said), !ended);
    }

    private static void read(BufferedReader lines, List<String> out) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.add(line);
            }
        } catch (IOException e) {
            return; // it was killed: what it had said is here
        }
    }
}
