package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Deed;
import org.harrow.paint.Face;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
    private static final ReportInput IDENTIFIED = ReportSamples.identified();
    private static final ReportInput MASKED = ReportSamples.masked();

    @Test
    void aMaskedReportHoldsNothingThatWasRemoved() throws Exception {
        byte[] pdf = Reports.make(MASKED);
        Leaks.check(IDENTIFIED, Aliases.NONE, pdf);
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        for (String secret : List.of("fennel", "lantern", "wick", "3882240722", "2026-03-02")) {
            assertFalse(raw.contains(secret), secret);
        }
        assertEquals("", Conformance.complaints(pdf));
        assertEquals(
                List.of(),
                new ReportCheck(Face.load(), "0.1.0")
                        .check(pdf).stream().flatMap(r -> r.differences().stream()).toList());
    }

    @Test
    void anIdentifiedReportWouldNotPassAsMasked() throws Exception {
        byte[] pdf = Reports.make(IDENTIFIED);
        CaseException refused =
                assertThrows(CaseException.class, () -> Leaks.check(IDENTIFIED, Aliases.NONE, pdf));
        assertTrue(String.valueOf(refused.getMessage()).contains("nothing was written"));
    }

    @Test
    void labelsAreTheSameEverywhere() {
        String subject = MASKED.results().findings().getFirst().headline().subjects().getFirst();
        assertEquals(subject, MASKED.results().actions().get(1).deed().account());
        assertTrue(MASKED.results().findings().getFirst().headline().summary().contains(subject));
    }

    @Test
    void maskingTwiceGivesTheSame() {
        assertArrayEquals(Twin.write(MASKED), Twin.write(ReportSamples.masked()));
    }

    @Test
    void numbersStayAndTimesBecomeRelative() {
        assertEquals(
                IDENTIFIED.results().findings().getFirst().measurement().p(),
                MASKED.results().findings().getFirst().measurement().p());
        var first = MASKED.results().actions().getFirst().stamp().at();
        assertEquals(0, first == null ? -1 : first.lo());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answered at 2026-02-11T05:23:50Z | answered at [date]",
                "see https://x.example/a?b | see [address]",
                "commit 79f251c first | commit [hash] first",
                "comment 3882240722 | comment [number]",
                "pull request #41217 | pull request #[number]",
                "began in minute :37, not :21 | began in one minute of the hour, not :21",
                "in 2026-Q1 at 14:31:13Z | in [quarter] at [time]",
                "by ada@mail.example | by [address]",
                "after 4:50:16 within 40 minutes | after 4:50:16 within 40 minutes",
                "crab's post, github:crab | github:account-1's post, github:account-1",
                "crabs are animals | crabs are animals"
            })
    void sentencesLoseWhatLeadsBack(String raw, String clean) {
        Map<String, String> labels =
                Map.of("github:crab", "github:account-1", "crab", "github:account-1");
        assertEquals(clean, new Scrubber(labels, Set.of()).text(raw));
    }

    @Test
    void anAccountCalledLikeAWordDoesNotGarbleSentences() {
        Map<String, String> labels =
                Map.of("github:review", "github:account-1", "review", "github:account-1");
        assertEquals(
                "the review by github:account-1",
                new Scrubber(labels, OrdinaryWords.ALL).text("the review by github:review"));
    }

    @Test
    void aCommentIsNamedAfterItsThread() {
        Action first = IDENTIFIED.results().actions().getFirst();
        String thread = first.deed().artifact();
        List<Action> actions =
                List.of(
                        about(first, "github:another/place#1", null),
                        about(first, thread, thread + "/comment/3882240722"),
                        about(first, thread, thread + "/review/17"));
        Results r = IDENTIFIED.results();
        ReportInput input =
                new ReportInput(
                        IDENTIFIED.heading(),
                        IDENTIFIED.scope(),
                        IDENTIFIED.register(),
                        new Results(r.findings(), actions, r.quotes(), r.methods(), r.checked()),
                        IDENTIFIED.custody());
        Labels labels = Labels.of(input, Aliases.NONE, ReportSamples.COMMITMENTS::of);
        String label = String.valueOf(labels.artifact(thread));
        assertTrue(label.matches("github:artifact(-[0-9a-f]{4}){2}"), label);
        String comment = String.valueOf(labels.artifact(thread + "/comment/3882240722"));
        assertTrue(comment.matches(label + "/comment-[0-9a-f]{6}"), comment);
        String review = String.valueOf(labels.artifact(thread + "/review/17"));
        assertTrue(review.matches(label + "/review-[0-9a-f]{6}"), review);
    }

    @Test
    void aLabelBeginsItsCommitmentSoThatItIsTheSameInEveryOutput() {
        String name = "github:fennel-reed";
        Labels alone = Labels.of(IDENTIFIED, Aliases.NONE, ReportSamples.COMMITMENTS::of);
        String hash = ReportSamples.COMMITMENTS.of(name);
        assertEquals(
                "github:account-" + hash.substring(0, 4) + "-" + hash.substring(4, 8),
                alone.account(name));
        assertEquals(alone.account(name), MASKED.results().actions().get(1).deed().account());
    }

    private static Action about(Action like, String artifact, @Nullable String object) {
        return new Action(
                like.id(),
                new Deed(like.deed().kind(), null, artifact, object, null),
                like.stamp(),
                like.content(),
                like.provenance());
    }
}
