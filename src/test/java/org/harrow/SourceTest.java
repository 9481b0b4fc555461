package org.harrow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every Java file, tests included. */
class SourceTest {
    private static final int LONGEST = 400;

    @Test
    void noFileIsLongerThanFourHundredLines() {
        List<String> tooLong =
                Source.files().stream()
                        .filter(file -> Source.lines(file).size() > LONGEST)
                        .map(file -> file + ": " + Source.lines(file).size() + " lines")
                        .toList();
        assertEquals(List.of(), tooLong, "split these along their ideas");
    }

    @Test
    void everyPackageIsNullMarked() {
        List<Path> unmarked =
                Source.files().stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !folder.equals(Source.MAIN) && !isNullMarked(folder))
                        .toList();
        assertEquals(
                List.of(),
                unmarked,
                "add a package-info.java that says in one sentence what is here, with @NullMarked");
    }

    /** A test folder may lean on the package-info of the package it tests. */
    private static boolean isNullMarked(Path folder) {
        Path root = folder.startsWith(Source.MAIN) ? Source.MAIN : Source.TEST;
        return Stream.of(folder, Source.MAIN.resolve(root.relativize(folder)))
                .map(place -> place.resolve("package-info.java"))
                .anyMatch(file -> Files.exists(file) && Source.lines(file).contains("@NullMarked"));
    }
}
