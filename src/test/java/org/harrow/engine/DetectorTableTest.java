package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectorTableTest {
    private static final String RULE =
            "name: said\ndetection:\n  selection:\n    kind: commented\n  condition: selection\n"
                    + "---\ntitle: Two comments\nname: two\ncorrelation:\n  type: event_count\n"
                    + "  rules: [said]\n  group-by: [account]\n  timespan: 1h\n"
                    + "  condition:\n    gte: 2\n";

    @TempDir Path folder = Path.of("");

    private static DetectorTable.Row row(CaseSession session, String id) throws CaseException {
        return DetectorTable.of(session).list().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyParameterSaysWhyItIsShippedSoAndIsOnTheDetectorsPage()
            throws IOException, CaseException {
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            for (DetectorTable.Row row : DetectorTable.of(session).list()) {
                String page = Files.readString(Path.of("docs/detectors/" + row.id() + ".md"));
                assertFalse(row.parameters().isEmpty(), row.id());
                for (DetectorTable.Parameter parameter : row.parameters()) {
                    String name = row.id() + " " + parameter.name();
                    assertFalse(parameter.why().isBlank(), name);
                    assertTrue(page.contains("`" + parameter.name() + "`"), name);
                    assertFalse(parameter.isSet(), name);
                }
            }
        }
    }

    @Test
    void showsWhatIsSetHereAndWhatTheNewestRunChanged() throws IOException, CaseException {
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            CaseParameters.of(session).set("rhythm", Map.of("gap", "900"));
            DetectorTable.Row set = row(session, "rhythm");
            assertEquals(1, set.changed());
            assertEquals(0, set.last().number());
            DetectorTable.Parameter gap = set.parameters().getFirst();
            assertEquals(new DetectorTable.Parameter("gap", "900", "600", gap.why()), gap);

            DetectRequest rhythm = new DetectRequest(List.of("rhythm"), Map.of());
            session.detect(rhythm, Progress.NONE);
            CaseParameters.of(session).forget("rhythm");
            session.detect(rhythm, Progress.NONE);
            DetectorTable.Row again = row(session, "rhythm");
            assertEquals(2, again.last().number());
            assertEquals(
                    "the same findings and grades as in the run before", again.last().changed());
        }
    }

    @Test
    void aRuleOfTheCaseStandsAmongThemWithItsMeaning() throws IOException, CaseException {
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            CaseRules.of(session).add(Files.writeString(folder.resolve("two.yaml"), RULE));
            DetectorTable.Row rule = row(session, "rule:two");
            assertTrue(rule.isRule());
            assertEquals("two", rule.rule());
            assertFalse(rule.meaning().isBlank());
            assertEquals(List.of(), rule.parameters());
        }
    }
}
