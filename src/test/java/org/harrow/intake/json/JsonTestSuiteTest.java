package org.harrow.intake.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nicolas Seriot's JSON parsing test suite (MIT): what must be refused is refused, what must be
 * read is read, but for a member that stands twice, which no export writes and which hides one of
 * two values.
 */
class JsonTestSuiteTest {
    private static final Path SUITE =
            Path.of("src/test/resources/org/harrow/intake/json/JSONTestSuite/test_parsing");

    private static final Set<String> REFUSED_BY_DESIGN =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    static List<Path> wrong() throws IOException {
        return cases(name -> name.startsWith("n_") || REFUSED_BY_DESIGN.contains(name));
    }

    static List<Path> right() throws IOException {
        return cases(name -> name.startsWith("y_") && !REFUSED_BY_DESIGN.contains(name));
    }

    static List<Path> either() throws IOException {
        return cases(name -> name.startsWith("i_"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatMustBeRefusedIsRefused(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThrows(JsonRefusal.class, () -> new JsonReader().read(bytes, 0, bytes.length));
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatMustBeReadIsRead(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertDoesNotThrow(() -> new JsonReader().read(bytes, 0, bytes.length));
    }

    @ParameterizedTest
    @MethodSource("either")
    void whatIsLeftOpenIsReadOrRefusedButNeverFails(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            new JsonReader().read(bytes, 0, bytes.length).asText();
        } catch (JsonRefusal refused) {
            assertThrows(JsonRefusal.class, () -> new JsonReader().read(bytes, 0, bytes.length));
        }
    }

    private static List<Path> cases(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.list(SUITE)) {
            return files.filter(file -> wanted.test(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
    }
}
