package org.harrow.detect.reaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.harrow.model.AccountLink;
import org.harrow.model.AccountType;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Clock;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Innocent;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.junit.jupiter.api.Test;

/** An invented pull request that went the way the first real one went. */
class IncidentTest {
    private static final String PR = "github:reef/tide#7";
    private static final String PAGE = "url:https://crab.example/posts/2026-03-02-the-gate.html";
    private static final String DEAD = "url:https://crab.example/posts/the-gate";
    private static final String EARLY = "url:https://crab.example/posts/2026-03-01-first-pr.html";
    private static final String GIT = "git:crab@example.org";

    private final CaseDataBuilder story = new CaseDataBuilder();

    private CaseDataBuilder.Built told() {
        story.type("github:ci[bot]", AccountType.AUTOMATION);
        story.act("2026-03-02T10:00:00Z", "github:crab", Kind.OPENED, PR);
        story.act("2026-03-02T10:00:12Z", "github:ci[bot]", Kind.COMMENTED, PR);
        story.act("2026-03-02T10:38:59Z", "", Kind.CLOSED, PR).inferred("github:maya");
        story.act("2026-03-02T10:38:59Z", "github:maya", Kind.COMMENTED, PR);
        story.act("2026-03-02T00:00:00Z", "feed:crab.example/crab", Kind.POSTED, PAGE)
                .clock(Clock.FEED, Precision.DAY)
                .links(PR);
        commit("2026-03-02T11:43:52Z", "git:1", "posts/2026-03-01-first-pr.qmd");
        story.act("2026-03-02T11:44:14Z", "git:deploy@ci", Kind.PUBLISHED, EARLY)
                .clock(Clock.CI, Precision.SECOND);
        commit("2026-03-02T15:26:59Z", "git:2", "_posts/2026-03-02-the-gate.md");
        story.act("2026-03-02T15:29:15Z", "github:crab", Kind.COMMENTED, PR)
                .links(DEAD)
                .mentions("github:maya");
        story.act("2026-03-02T15:29:29Z", "git:deploy@ci", Kind.PUBLISHED, PAGE)
                .clock(Clock.CI, Precision.SECOND);
        story.act("2026-03-02T15:36:11Z", "github:crab", Kind.COMMENTED, PR).links(PAGE);
        story.act("2026-03-02T15:40:00Z", "git:deploy@ci", Kind.COMMITTED, "git:3")
                .clock(Clock.AUTHOR, Precision.SECOND)
                .attribute("paths", "2026-03-01-first-pr.html\n2026-03-02-the-gate.html");
        story.act("2026-03-02T15:55:16Z", "github:jo", Kind.COMMENTED, PR);
        story.nearMiss(DEAD, PAGE);
        return story.build();
    }

    private void commit(String time, String artifact, String path) {
        story.act(time, GIT, Kind.COMMITTED, artifact)
                .clock(Clock.AUTHOR, Precision.SECOND)
                .attribute("paths", path);
    }

    private static Finding only(List<Finding> findings) {
        assertEquals(1, findings.size());
        return findings.getFirst();
    }

    private Finding linked() {
        return only(
                Running.findings(
                        told(),
                        new AccountLink(GIT, "github:crab", "its site", Instant.EPOCH, false)));
    }

    @Test
    void measuresClosureToCommentAndToDeployedPage() {
        Finding finding = only(Running.findings(told()));
        Map<String, Object> statistic = finding.measurement().statistic();
        assertEquals(List.of(17415.000001, 17416.999999), statistic.get("latency_seconds"));
        assertEquals(List.of(17429.000001, 17430.999999), statistic.get("published_seconds"));
        assertEquals(List.of(2338.000001, 2339.999999), statistic.get("opened_seconds"));
        assertEquals(1, statistic.get("k"));
    }

    @Test
    void oneReactionIsDescriptiveAndSaysSo() {
        Finding finding = only(Running.findings(told()));
        assertEquals(Grade.D, finding.headline().grade());
        assertEquals(List.of("github:crab"), finding.headline().subjects());
        assertEquals(
                "github:crab's first content-linked action after github:reef/tide#7 was closed came"
                        + " 4 h 50 min 16 s later (server clock); one reaction cannot be told from"
                        + " chance.",
                finding.headline().summary());
    }

    /** p of one answer within 5 hours is the rate of others: (1 + 33) / (1 + 653). */
    @Test
    void comparesWithTheBorrowedPopulation() {
        Finding finding = only(Running.findings(told()));
        assertEquals(Double.valueOf(34.0 / 654), finding.measurement().p().p());
        assertEquals(653, finding.measurement().n());
        assertEquals(true, finding.measurement().statistic().get("reference_borrowed"));
    }

    @Test
    void theInferredCloserStandsApart() {
        Finding finding = only(Running.findings(told()));
        String answers = Running.statistic(finding, "answers");
        assertTrue(answers.contains("by_inferred=github:maya"), answers);
        assertFalse(answers.contains(", by="), answers);
        assertEquals(
                Innocent.Outcome.CANNOT_BE_CHECKED,
                innocent(finding, "closed-it-itself").outcome());
    }

    @Test
    void theDeadLinkIsSaidToBeANearMiss() {
        Object page = only(Running.findings(told())).measurement().statistic().get("page");
        assertTrue(String.valueOf(page).contains("near_miss=true"), "" + page);
        assertTrue(String.valueOf(page).contains(PAGE), "" + page);
    }

    @Test
    void neitherTheFeedNorTheClosingCommentNorDeclaredAutomationPlaysAPart() {
        CaseDataBuilder.Built built = told();
        Finding finding = only(Running.findings(built));
        for (String account :
                List.of("feed:crab.example/crab", "github:maya", "github:ci[bot]", "github:jo")) {
            int row = 0;
            while (!account.equals(built.actions().get(row).deed().account())) {
                row++;
            }
            assertFalse(finding.support().actions().contains(built.data().id(row)), account);
        }
        assertEquals(1, finding.support().arcs().size());
    }

    @Test
    void showsTheRecordsOfOpeningClosureReactionAndPage() {
        Finding finding = only(Running.findings(told()));
        assertEquals(4, finding.support().exhibits().size());
        assertEquals(4, finding.support().actions().size());
    }

    @Test
    void onceLinkedTheFriendlyPostStandsFirstAndDoesNotMentionIt() {
        Finding finding = linked();
        assertEquals(List.of(GIT, "github:crab"), finding.headline().subjects());
        assertTrue(
                finding.headline()
                        .summary()
                        .endsWith(
                                "First, 1 h 4 min 53 s after it, came something by"
                                        + " git:crab@example.org (the author's own clock) that does"
                                        + " not mention it."),
                finding.headline().summary());
        assertEquals("did-not-know", finding.support().innocent().getFirst().id());
        assertEquals(Innocent.Outcome.FOUND, finding.support().innocent().getFirst().outcome());
    }

    @Test
    void aDeployOfTheWholeSiteTiesNoOtherPageToTheClosure() {
        Finding finding =
                only(
                        Running.findings(
                                told(),
                                new AccountLink(
                                        GIT, "github:crab", "its site", Instant.EPOCH, false),
                                new AccountLink(
                                        "git:deploy@ci",
                                        "github:crab",
                                        "its deploys",
                                        Instant.EPOCH,
                                        false)));
        Map<String, Object> statistic = finding.measurement().statistic();
        assertEquals(List.of(17429.000001, 17430.999999), statistic.get("published_seconds"));
        assertEquals("did-not-know", finding.support().innocent().getFirst().id());
    }

    @Test
    void onceLinkedTheCommitIsPreparationAndTheCommentStaysTheReaction() {
        Finding finding = linked();
        Object steps = finding.measurement().statistic().get("before_reaction");
        List<?> rows = (List<?>) java.util.Objects.requireNonNull(steps);
        assertEquals(2, rows.size());
        assertTrue(rows.get(0).toString().contains("mentions_it=false"), "" + rows);
        assertTrue(rows.get(1).toString().contains("[17279.000001, 17280.999999]"), "" + rows);
        assertTrue(rows.get(1).toString().contains("mentions_it=true"), "" + rows);
        assertEquals(
                List.of(17415.000001, 17416.999999),
                finding.measurement().statistic().get("latency_seconds"));
    }

    private static Innocent innocent(Finding finding, String id) {
        return finding.support().innocent().stream()
                .filter(innocent -> innocent.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
