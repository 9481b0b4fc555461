package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.harrow.report.ReportSamples;
import org.harrow.report.stated.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOrderTest {
    private static final Finding DISPUTED = ReportSamples.finding();

    /** A strong finding that touches the same thread and answers nothing. */
    private static Finding strong(String id, List<String> actions) {
        return new Finding(
                id,
                "rhythm",
                new Finding.Headline(Grade.A, List.of("git:fennel@reed.example"), "On the minute."),
                new Measurement(Map.of(), "chance", new Measurement.Chance(1e-20, 1e-19), null, 60),
                new Support(List.of(), actions, List.of(), List.of(), Map.of()));
    }

    private static List<String> order(String question, List<Stated> stated, Finding... findings) {
        return order(new ReadingOrder.Asked(question, Set.of()), stated, findings);
    }

    private static List<String> order(
            ReadingOrder.Asked asked, List<Stated> stated, Finding... findings) {
        return ReadingOrder.of(List.of(findings), asked, ReportSamples.actions(), stated).stream()
                .map(Finding::id)
                .toList();
    }

    @Test
    void whatTheQuestionNamesComesFirstThenTheGrade() {
        Finding same = strong("same", DISPUTED.support().actions());
        Finding other = strong("other", List.of());
        assertEquals(
                List.of(DISPUTED.id(), "same", "other"),
                order("What answered the closure of wick #412?", List.of(), other, same, DISPUTED));
        assertEquals(
                List.of("other", "same", DISPUTED.id()),
                order("What stands out?", List.of(), other, same, DISPUTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Did the account answer the closure within 40 minutes?",
                "Hat das Konto binnen 40 Minuten auf die Schließung reagiert?"
            })
    void aQuestionThatNamesNothingIsAboutAKindOfFinding(String question) {
        Finding same = strong("same", DISPUTED.support().actions());
        assertEquals(List.of(DISPUTED.id(), "same"), order(question, List.of(), same, DISPUTED));
    }

    @Test
    void whatAPublishedClaimIsAboutComesBeforeTheGrade() {
        var arc = DISPUTED.support().arcs().getFirst();
        var asked = new ReadingOrder.Asked("?", Set.of(arc.trigger(), arc.reaction()));
        Finding same = strong("same", List.of());
        assertEquals(List.of(DISPUTED.id(), "same"), order(asked, List.of(), same, DISPUTED));
    }

    @Test
    void whatTheAnalystSpokeAboutComesBeforeTheGrade() {
        Stated judged = new Stated(Stated.Kind.JUDGMENT, DISPUTED.id(), Map.of(), Instant.EPOCH);
        assertEquals(
                List.of(DISPUTED.id(), "other"),
                order("", List.of(judged), strong("other", List.of()), DISPUTED));
    }
}
