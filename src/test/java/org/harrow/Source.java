package org.harrow;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program under test, as classes and as files; read once for all architecture tests. */
final class Source {
    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");

    /** The program's own classes, without its tests. */
    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    private Source() {}

    /** Every Java file of the program and its tests. */
    static List<Path> files() {
        return Stream.of(MAIN, TEST).flatMap(root -> below(root).stream()).toList();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> below(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
