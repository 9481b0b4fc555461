package org.harrow.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Clock;
import org.harrow.model.Content;
import org.harrow.model.Deed;
import org.harrow.model.Exhibit;
import org.harrow.model.Inference;
import org.harrow.model.Kind;
import org.harrow.model.Place;
import org.harrow.model.Precision;
import org.harrow.model.Provenance;
import org.harrow.model.Stamp;
import org.harrow.ui.common.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionTextTest {

    @Test
    void saysWhoDidWhatWithHiddenCharactersVisible() {
        assertEquals(
                "Review requested by github:a[U+200B]b",
                ActionText.title(action("github:a\u200bb", Kind.REVIEW_REQUESTED, closed())));
    }

    @Test
    void keepsAnInferenceApartFromTheRecord() {
        Action action = action(null, Kind.CLOSED, closed());

        assertEquals("Closed by an account the record does not name", ActionText.title(action));
        assertTrue(
                ActionText.deed(action)
                        .contains(
                                ActionText.Fact.of(
                                        "inferred", "github:dev, because a comment says so")));
    }

    @Test
    void showsBothEndsOfTheIntervalTheClockAndTheCharactersOfTheRecord() {
        List<ActionText.Fact> time = ActionText.time(closed());

        assertEquals(ActionText.Fact.exact("when", "2026-02-11T00:33:34Z"), time.get(0));
        assertEquals(ActionText.Fact.exact("until", "2026-02-11T00:33:34.999999Z"), time.get(1));
        assertEquals(ActionText.Fact.of("precision", "to the second"), time.get(2));
        assertEquals(ActionText.Fact.of("clock", "the venue's server"), time.get(3));
        assertEquals(ActionText.Fact.exact("as written", "2026-02-11T00:33:34Z"), time.get(4));
    }

    @Test
    void saysThatAnUndatedActionHasNoTime() {
        List<ActionText.Fact> time = ActionText.time(Stamp.undated(Clock.CLIENT, "soon"));

        assertTrue(time.getFirst().value().startsWith("undated"));
        assertFalse(time.stream().anyMatch(fact -> fact.name().equals("precision")));
    }

    @Test
    void copiesAReferenceThatDdAndSha256sumCanCheck() {
        assertEquals(
                "action 0a: file \"pr.json\" entry \"x/y.json\" offset 812 length 340 sha256 ff"
                        + " source ee",
                ActionText.reference(action("github:a", Kind.CLOSED, closed())));
    }

    @Test
    void showsBytesThatAreNoUtf8AndSaysSo() {
        Verbatim latin = Verbatim.of(new byte[] {'a', (byte) 0xe9});
        Verbatim utf = Verbatim.of("aé".getBytes(StandardCharsets.UTF_8));

        assertEquals("a\ufffd", latin.text());
        assertFalse(latin.isUtf8());
        assertEquals("aé", utf.text());
        assertTrue(utf.isUtf8());
        assertNull(utf.doubt());
    }

    @Test
    void listsFiveNeighboursOnEitherSideInOrderOfTime() {
        CaseDataBuilder builder = new CaseDataBuilder();
        for (int i = 10; i < 30; i++) {
            builder.act("2026-02-11T00:" + i + ":00Z", "github:a", Kind.COMMENTED, "github:o/r#1");
        }
        CaseData data = builder.build().data();
        int row = Rows.find(data, data.columns().when().lo()[10], data.id(10));

        List<Neighbours.Line> lines = Neighbours.around(data, row);

        assertEquals(10, row);
        assertEquals(11, lines.size());
        assertTrue(lines.get(5).isSelf());
        assertEquals("00:15:00Z", lines.getFirst().time(), "the day is that of the middle");
        assertEquals("2026-02-11T00:20:00Z", lines.get(5).time());
        assertEquals("commented r#1", lines.getFirst().deed());
        assertEquals("github:a", lines.getFirst().actor());
        assertEquals(
                "2026-02-11T00:15:00Z, github:a commented github:o/r#1", lines.getFirst().text());
    }

    @Test
    void findsNoRowForAnActionThatIsNotThere() {
        CaseData data = new CaseDataBuilder().build().data();

        assertEquals(-1, Rows.find(data, 5, "00".repeat(16)));
    }

    private static Stamp closed() {
        return Stamp.of(
                Instant.parse("2026-02-11T00:33:34Z"),
                Precision.SECOND,
                Clock.SERVER,
                "2026-02-11T00:33:34Z");
    }

    private static Action action(@Nullable String account, Kind kind, Stamp stamp) {
        Exhibit exhibit = new Exhibit("ee", "pr.json", "x/y.json", new Place(812, 340), "ff");
        return new Action(
                "0a",
                new Deed(kind, account, "github:o/r#1", null, null),
                stamp,
                Content.NONE,
                new Provenance(exhibit, null, new Inference("github:dev", "a comment says so")));
    }
}
