package org.harrow.packaging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A checkout in a folder of its own, on a machine whose Java, Maven and packages pretend. */
record Checkout(Path home) {
    private static final String JAVA =
            """
            case "$*" in *AOTCacheOutput*) exit 0 ;; esac
            printf '%s\\n' "$@" "LC_ALL=$LC_ALL"
            cat
            exit "${FAKE_EXIT:-0}"
            """;

    private static final String MAVEN =
            """
            echo built >>"$FAKE_HOME/builds"
            echo "[ERROR] no luck"
            mkdir -p target/lib && : >target/harrow.jar && : >target/lib/a.jar
            exit "${FAKE_MAVEN_EXIT:-0}"
            """;

    private static final String APT =
            """
            echo "$*" >>"$FAKE_HOME/installed"
            """;

    private static final String LIBRARIES =
            """
            [ -n "$FAKE_BARE" ] && exit 0
            echo libpango-1.0.so.0 libpangoft2-1.0.so.0 libfreetype.so.6 libfontconfig.so.1
            echo libglib-2.0.so.0 libgtk-3.so.0
            """;

    /** What a command left behind. */
    record Run(int exit, String out, String err) {}

    static Checkout in(Path home) throws IOException {
        Checkout checkout = new Checkout(home);
        checkout.jdk("jdk");
        checkout.jdk("other");
        checkout.javaIs("25.0.3");
        checkout.script("tools/mvn", MAVEN);
        Files.createSymbolicLink(home.resolve("tools/java"), home.resolve("other/bin/java"));
        checkout.script("tools/apt-get", APT);
        checkout.script("tools/ldconfig", LIBRARIES);
        checkout.script("tools/uname", "echo Linux");
        checkout.script("tools/id", "echo ${FAKE_USER:-1000}");
        checkout.script("tools/sudo", "exit 1");
        checkout.write("a check out/pom.xml", "<project/>");
        checkout.write("a check out/src/main/java/Main.java", "class Main {}");
        Path packaging = Files.createDirectories(checkout.root().resolve("packaging"));
        for (String name : List.of("harrow", "setup.sh", "test", "bench")) {
            Files.copy(Path.of("packaging", name), packaging.resolve(name));
        }
        checkout.makeOld(checkout.root());
        return checkout;
    }

    Path root() {
        return home.resolve("a check out");
    }

    /** Sets the version of the Java that JAVA_HOME names; the one on the PATH is new enough. */
    void javaIs(String version) throws IOException {
        write("jdk/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
    }

    /** How often Maven was called. */
    int builds() throws IOException {
        Path log = home.resolve("builds");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    /** What the package manager was asked for. */
    String installed() throws IOException {
        Path log = home.resolve("installed");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** Sets back the time of every file and folder below a place. */
    void makeOld(Path place) throws IOException {
        try (Stream<Path> paths = Files.walk(place)) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(
                        path, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
            }
        }
    }

    /** Runs a command of {@code packaging} from another folder, with more settings of the shell. */
    Run run(Map<String, String> settings, String name, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(root().resolve("packaging").resolve(name).toString());
        command.addAll(List.of(arguments));
        Path out = home.resolve("out");
        Path err = home.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(
                        Map.of(
                                "PATH", home.resolve("tools") + ":/usr/bin:/bin",
                                "HOME", home.toString(),
                                "FAKE_HOME", home.toString(),
                                "JAVA_HOME", home.resolve("jdk").toString(),
                                "LC_ALL", "C"));
        builder.environment().putAll(settings);
        Path in = Files.writeString(home.resolve("in"), "typed\n");
        builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        Process process = builder.start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the command hangs");
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private void jdk(String name) throws IOException {
        script(name + "/bin/java", "echo from " + name + "\n" + JAVA);
        script(name + "/bin/javac", "");
        script(name + "/bin/jar", "exit 1");
        write(name + "/release", "JAVA_VERSION=\"25.0.3\"\n");
    }

    private void script(String name, String body) throws IOException {
        write(name, "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(
                home.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(home.resolve(name).getParent());
        Files.writeString(home.resolve(name), text);
    }
}
