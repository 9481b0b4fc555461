package org.harrow.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads again what fuzzing has kept, and each of it cut in two: nothing of it harms. */
class FuzzReplayTest {
    @ParameterizedTest
    @EnumSource(Family.class)
    void readsWhatFuzzingKept(Family family) throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.list(family.kept())) {
            kept = files.sorted().toList();
        }
        assertTrue(kept.size() > 5, "too little is kept in " + family.kept());
        for (Path file : kept) {
            byte[] bytes = Files.readAllBytes(file);
            family.once(bytes);
            family.once(java.util.Arrays.copyOf(bytes, bytes.length / 2));
        }
    }
}
