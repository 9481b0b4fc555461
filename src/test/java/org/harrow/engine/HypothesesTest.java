package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harrow.model.Innocent;
import org.junit.jupiter.api.Test;

class HypothesesTest {
    private static final Pattern CHECK =
            Pattern.compile("Check\\.(?:of|lowering)\\(\\s*\"([a-z-]+)\",");

    /** A box that shows what the record says would have the analyst tick a denial. */
    @Test
    void everyExplanationOfADetectorHasItsClaim() throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/harrow/detect"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher found = CHECK.matcher(Files.readString(file));
                while (found.find()) {
                    ids.add(found.group(1));
                }
            }
        }
        assertFalse(ids.isEmpty());
        ids.removeIf(id -> !Hypotheses.of(of(id)).equals("what the record says"));
        assertEquals(new TreeSet<>(), ids, "give these a claim in Hypotheses");
    }

    @Test
    void whatARuleNamesIsItsOwnClaim() {
        assertEquals("what the record says", Hypotheses.of(of("named-by-the-rule-1")));
    }

    private static Innocent of(String id) {
        return new Innocent(id, Innocent.Outcome.NOT_FOUND, "what the record says");
    }
}
