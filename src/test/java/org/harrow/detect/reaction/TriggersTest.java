package org.harrow.detect.reaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.harrow.model.AccountType;
import org.harrow.model.Arc;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Clock;
import org.harrow.model.Finding;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TriggersTest {
    private static final String PR = "github:o/r#1";

    private final CaseDataBuilder story = new CaseDataBuilder();

    @BeforeEach
    void adaOpensAPullRequest() {
        story.act("2026-01-05T10:00:00Z", "github:ada", Kind.OPENED, PR);
    }

    private void closedByBob() {
        story.act("2026-01-05T12:00:00Z", "github:bob", Kind.CLOSED, PR);
    }

    private void adaComments(String time) {
        story.act(time, "github:ada", Kind.COMMENTED, PR);
    }

    private List<Finding> findings() {
        return Running.findings(story.build());
    }

    @Test
    void aMergeIsNoRejection() {
        closedByBob();
        story.act("2026-01-05T12:00:00Z", "github:bob", Kind.MERGED, PR);
        adaComments("2026-01-05T12:10:00Z");
        assertEquals(List.of(), findings());
    }

    @Test
    void closingOnesOwnIsNone() {
        story.act("2026-01-05T12:00:00Z", "github:ada", Kind.CLOSED, PR);
        adaComments("2026-01-05T12:10:00Z");
        assertEquals(List.of(), findings());
    }

    @Test
    void aCloserInferredToBeTheAccountItselfIsNone() {
        story.act("2026-01-05T12:00:00Z", "", Kind.CLOSED, PR).inferred("github:ada");
        adaComments("2026-01-05T12:10:00Z");
        assertEquals(List.of(), findings());
    }

    @Test
    void aCloserNobodyKnowsIsTestedAndSaid() {
        story.act("2026-01-05T12:00:00Z", "", Kind.CLOSED, PR);
        adaComments("2026-01-05T12:10:00Z");
        Finding finding = findings().getFirst();
        assertTrue(
                finding.support().innocent().stream()
                        .anyMatch(i -> i.text().contains("may have done it itself")));
        assertTrue(finding.measurement().p().p() != null);
    }

    @Test
    void onlyAReviewThatAsksForChangesIsOne() {
        story.act("2026-01-05T12:00:00Z", "github:bob", Kind.REVIEWED, PR)
                .attribute("state", "APPROVED");
        adaComments("2026-01-05T12:10:00Z");
        assertEquals(List.of(), findings());
        story.act("2026-01-05T13:00:00Z", "github:bob", Kind.REVIEWED, PR)
                .attribute("state", "CHANGES_REQUESTED");
        adaComments("2026-01-05T13:10:00Z");
        Finding finding = findings().getFirst();
        assertTrue(finding.headline().summary().contains("asks for changes"));
        assertEquals(null, finding.measurement().p().p());
    }

    @Test
    void aClosureLeadsBeforeAReviewThatWasAnsweredFaster() {
        story.act("2026-01-05T11:00:00Z", "github:bob", Kind.REVIEWED, PR)
                .attribute("state", "CHANGES_REQUESTED");
        adaComments("2026-01-05T11:10:00Z");
        closedByBob();
        adaComments("2026-01-05T12:31:20Z");
        Finding finding = findings().getFirst();
        assertTrue(
                finding.headline()
                        .summary()
                        .contains(
                                "reviews apart, the fastest: github:ada's first content-linked"
                                        + " action after github:o/r#1 was closed came 31 min 20 s later"),
                finding.headline()::summary);
        assertEquals("[1879.000001, 1880.999999]", Running.statistic(finding, "latency_seconds"));
    }

    @Test
    void aReviewAndAClosureInOneSecondAreOneAct() {
        closedByBob();
        story.act("2026-01-05T12:00:00Z", "github:bob", Kind.REVIEWED, PR)
                .attribute("state", "changes_requested");
        adaComments("2026-01-05T12:10:00Z");
        assertEquals(1, findings().getFirst().measurement().statistic().get("k"));
    }

    @Test
    void whatIsSaidInTheSameSecondIsNoReaction() {
        closedByBob();
        adaComments("2026-01-05T12:00:00Z");
        assertEquals(List.of(), findings());
    }

    @Test
    void aDayWideTimeOrTheAuthorsClockNeverGivesALatency() {
        closedByBob();
        story.act("2026-01-06T00:00:00Z", "github:ada", Kind.COMMENTED, PR)
                .clock(Clock.SERVER, Precision.DAY);
        story.act("2026-01-05T12:05:00Z", "github:ada", Kind.COMMENTED, PR)
                .clock(Clock.CLIENT, Precision.SECOND);
        assertEquals(List.of(), findings());
    }

    @Test
    void workOnSomethingElseIsNoReactionHoweverFast() {
        closedByBob();
        story.act("2026-01-05T12:00:30Z", "github:ada", Kind.COMMENTED, "github:o/other#3");
        assertEquals(List.of(), findings());
    }

    @Test
    void aMentionOfTheCloserElsewhereIsLinked() {
        closedByBob();
        story.act("2026-01-05T12:31:00Z", "github:ada", Kind.POSTED, "hn:1").mentions("github:bob");
        Finding finding = findings().getFirst();
        assertTrue(Running.statistic(finding, "answers").contains("mention"));
        assertTrue(finding.headline().summary().contains("31 min later"));
    }

    @Test
    void aLinkToAPageThatTellsTheStoryIsLinked() {
        closedByBob();
        String page = "url:https://ada.example/gate.html";
        story.act("2026-01-07T00:00:00Z", "feed:ada.example/ada", Kind.POSTED, page)
                .clock(Clock.FEED, Precision.DAY)
                .links(PR + "/comment/5");
        story.act("2026-01-05T14:00:00Z", "github:ada", Kind.POSTED, "hn:1").links(page);
        Finding finding = findings().getFirst();
        assertTrue(Running.statistic(finding, "answers").contains("link=page"));
    }

    @Test
    void afterSevenDaysAnAnswerIsNoLongerTiedToItsCause() {
        closedByBob();
        adaComments("2026-01-12T12:00:02Z");
        assertEquals(List.of(), findings());
    }

    @Test
    void declaredAutomationAndDeletedAccountsAreNeverTested() {
        story.type("github:ada", AccountType.AUTOMATION);
        closedByBob();
        adaComments("2026-01-05T12:01:00Z");
        assertEquals(List.of(), findings());
        assertEquals(0, Running.outcome(story.build(), Running.context(story.build())).tested());
        story.type("github:ada", AccountType.GHOST);
        assertEquals(List.of(), findings());
    }

    @Test
    void thirdPartiesInsideTheRulerAreArcsAndNeverTested() {
        closedByBob();
        story.act("2026-01-05T12:36:15Z", "github:eve", Kind.REVIEWED, PR);
        story.act("2026-01-05T12:41:00Z", "github:joe", Kind.COMMENTED, PR);
        story.act("2026-01-05T12:10:00Z", "github:bob", Kind.COMMENTED, PR);
        adaComments("2026-01-05T14:00:00Z");
        Finding finding = findings().getFirst();
        assertEquals(
                List.of(Arc.Relation.AUTHOR, Arc.Relation.THIRD_PARTY),
                finding.support().arcs().stream().map(Arc::relation).toList());
        assertEquals(List.of("github:ada"), finding.headline().subjects());
    }

    @Test
    void saysWhenTheAccountItselfHadDoneTheLike() {
        story.act("2026-01-04T10:00:00Z", "github:bob", Kind.OPENED, "github:o/r#2");
        story.act("2026-01-05T11:00:00Z", "github:ada", Kind.CLOSED, "github:o/r#2");
        closedByBob();
        adaComments("2026-01-05T12:10:00Z");
        assertTrue(
                findings().stream()
                        .filter(f -> f.headline().subjects().contains("github:ada"))
                        .allMatch(f -> Running.statistic(f, "direction").contains("1 h before")));
    }
}
