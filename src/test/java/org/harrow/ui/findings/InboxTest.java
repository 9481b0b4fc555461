package org.harrow.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.engine.Triage;
import org.harrow.engine.Triage.State;
import org.harrow.engine.Triage.Verdict;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.junit.jupiter.api.Test;

class InboxTest {
    private static final List<Finding> FINDINGS =
            List.of(finding("a"), finding("b"), finding("c"), finding("d"));

    private static final Map<String, Verdict> VERDICTS =
            Map.of(
                    "b", new Verdict(State.BENIGN, "a release", List.of(), Instant.EPOCH),
                    "c", new Verdict(State.NEEDS_MORE, "no reviews", List.of(), Instant.EPOCH));

    private static Finding finding(String id) {
        return new Finding(
                id,
                "reaction-latency",
                new Finding.Headline(Grade.D, List.of("github:a"), "summary"),
                new Measurement(Map.of(), "chance", new Measurement.Chance(null, null), null, 1),
                new Support(List.of(), List.of(), List.of(), List.of(), Map.of()));
    }

    private static List<String> words(List<InboxRow> rows) {
        return rows.stream()
                .map(
                        row ->
                                switch (row) {
                                    case InboxRow.Group g -> Inbox.title(g.state()) + g.count();
                                    case InboxRow.Entry e -> e.finding().id();
                                })
                .toList();
    }

    @Test
    void whatNobodyLookedAtStandsFirstAndWhatIsSettledLast() {
        assertEquals(
                List.of("New2", "a", "d", "Needs more1", "c", "Benign1", "b"),
                words(Inbox.rows(FINDINGS, VERDICTS, Set.of())));
    }

    @Test
    void aFoldedGroupKeepsItsCount() {
        List<InboxRow> rows = Inbox.rows(FINDINGS, VERDICTS, Set.of(State.NEW));
        assertEquals(
                new InboxRow.Group(State.NEW, 2, false),
                assertInstanceOf(InboxRow.Group.class, rows.getFirst()));
        assertEquals(List.of("New2", "Needs more1", "c", "Benign1", "b"), words(rows));
    }

    @Test
    void stepsFromFindingToFindingOverTheHeads() {
        List<InboxRow> rows = Inbox.rows(FINDINGS, VERDICTS, Set.of());
        assertEquals(1, Inbox.step(rows, -1, 1), "the first finding");
        assertEquals(4, Inbox.step(rows, 2, 1), "over a head");
        assertEquals(2, Inbox.step(rows, 4, -1), "and back");
        assertEquals(-1, Inbox.step(rows, 1, -1), "there is none before the first");
        assertEquals(6, Inbox.step(rows, 1, 9), "the last one");
    }

    @Test
    void everyStateHasAPlace() {
        assertEquals(Set.of(Triage.State.values()), Set.copyOf(Inbox.ORDER));
    }
}
