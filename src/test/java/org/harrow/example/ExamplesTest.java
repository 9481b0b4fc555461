package org.harrow.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harrow.detect.Context;
import org.harrow.detect.Dealt;
import org.harrow.detect.Outcome;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.json.JsonReader;
import org.harrow.intake.json.JsonSketch;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples do what the manual says, and the manual shows them as they are. */
class ExamplesTest {
    private static final String NOTE =
            "{\"note\":7,\"who\":\"ada\",\"saved\":\"2026-03-01T09:00:00Z\",\"says\":\"see"
                    + " https://example.org/a\"}";

    @Test
    void theFormatKnowsItsNotes() {
        assertEquals(90, confidence(NOTE));
        assertEquals(0, confidence("{\"note\":7}"));
    }

    @Test
    void theFormatTellsWhatWasSaidAndWhen() throws Exception {
        Draft draft = WikiNotes.tell(value(NOTE)).drafts().getFirst();
        assertEquals(Kind.POSTED, draft.deed().kind());
        assertEquals("url:https://wiki.example/notes/7", draft.deed().artifact());
        assertTrue(draft.stamp().isDated());
        assertEquals(List.of("url:https://example.org/a"), draft.content().links());
    }

    @Test
    void theFormatRejectsANoteWithoutANumber() throws Exception {
        JsonValue note = value("{\"who\":\"ada\"}");
        assertThrows(RejectedRecord.class, () -> WikiNotes.tell(note));
    }

    @Test
    void theDetectorTellsTheBusiestDayHoweverItsItemsAreDealt() {
        CaseDataBuilder days = new CaseDataBuilder();
        for (int minute = 0; minute < 12; minute++) {
            days.act(
                    "2026-03-02T09:%02d:00Z".formatted(minute),
                    "github:ada",
                    Kind.COMMENTED,
                    "github:o/r#" + minute);
        }
        days.act("2026-03-03T09:00:00Z", "github:ada", Kind.COMMENTED, "github:o/r#1");
        days.act("2026-03-03T09:00:00Z", "github:bea", Kind.COMMENTED, "github:o/r#1");
        CaseDataBuilder.Built built = days.build();
        for (int seed = 0; seed < 5; seed++) {
            Outcome found = Dealt.run(BusiestDay.DEFAULT, built, Context.NONE, 1 + seed, seed);
            assertEquals(1, found.findings().size());
            assertEquals(
                    "On its busiest day github:ada acted 12 times.",
                    found.findings().getFirst().headline().summary());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WikiNotes", "BusiestDay"})
    void theManualShowsTheCodeThatIsCompiled(String example) throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/org/harrow/example/" + example + ".java"));
        String code = source.substring(source.indexOf("/**"));
        String page = Files.readString(Path.of("docs/contributing.md"));
        assertTrue(
                page.contains("```java\n" + code + "```"),
                "put this into docs/contributing.md as it is:\n```java\n" + code + "```");
    }

    private static int confidence(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return WikiNotes.format()
                .recognised()
                .applyAsInt(JsonSketch.ofLines(bytes, 0, bytes.length));
    }

    private static JsonValue value(String json) throws Exception {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new JsonReader().read(bytes, 0, bytes.length);
    }
}
