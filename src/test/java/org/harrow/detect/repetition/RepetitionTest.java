package org.harrow.detect.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.harrow.detect.Context;
import org.harrow.detect.Dealt;
import org.harrow.detect.Outcome;
import org.harrow.detect.Runs;
import org.harrow.model.AccountLink;
import org.harrow.model.AccountType;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.junit.jupiter.api.Test;

/** What is found, what is not, and what is said beside it. Every text and account is invented. */
class RepetitionTest {
    private static final String ACCOUNT = "bluesky:gate";

    private static List<Finding> found(Pitches pitches, String account) {
        return Runs.about(Repetition.DEFAULT, pitches.build(), account);
    }

    private static Object statistic(Finding finding, String name) {
        return String.valueOf(finding.measurement().statistic().get(name));
    }

    @Test
    void fourteenCopiesByAnAccountThatPostsNothingElseAreFoundAndHighlighted() {
        Pitches pitches = new Pitches();
        pitches.copies(ACCOUNT, 14, 0);
        Finding finding = found(pitches, ACCOUNT).getFirst();
        assertEquals(Grade.D, finding.headline().grade());
        assertEquals("14", statistic(finding, "copies"));
        assertEquals("not applicable", statistic(finding, "concentration_p"));
        assertEquals("not measured", statistic(finding, "engagement"));
        assertEquals(14, finding.support().actions().size());
        assertFalse(finding.support().exhibits().isEmpty());
        assertTrue(
                finding.headline().summary().contains("posted 14 near-identical texts within 13 h"),
                finding.headline()::summary);
    }

    @Test
    void elevenCopiesOrTwelveInLongerThanTwoDaysAreNone() {
        Pitches eleven = new Pitches();
        eleven.copies(ACCOUNT, 11, 0);
        assertEquals(List.of(), found(eleven, ACCOUNT));
        Pitches slow = new Pitches();
        for (int i = 0; i < 12; i++) {
            slow.post(ACCOUNT, i * 172_800L / 11 + i, Pitches.pitch(i));
        }
        assertEquals(List.of(), found(slow, ACCOUNT));
    }

    @Test
    void theSameVocabularyInAGenuineReportIsNoCopy() {
        Pitches pitches = new Pitches();
        pitches.copies(ACCOUNT, 13, 0);
        pitches.post(
                ACCOUNT,
                200,
                "The verification layer of our flaky CI reruns stops the team's main branch:"
                        + " ChunkDigestError in src/reader.py, line 231, since 0.18.4; trust in"
                        + " green builds is gone until #2387 is fixed.");
        Finding finding = found(pitches, ACCOUNT).getFirst();
        assertEquals("13", statistic(finding, "copies"));
    }

    @Test
    void comparedWithAHundredAccountsItStandsOut() {
        Pitches pitches = new Pitches();
        pitches.copies(ACCOUNT, 14, 0);
        pitches.others("bluesky", 120);
        var built = pitches.build();
        Outcome outcome = Runs.outcome(Repetition.DEFAULT, built, Runs.context(built));
        assertEquals(121, outcome.tested());
        Finding finding = outcome.findings().getFirst();
        assertEquals(1, outcome.findings().size());
        assertTrue(
                finding.headline().grade() == Grade.A || finding.headline().grade() == Grade.B,
                () -> "" + finding.headline().grade());
        var effect = finding.measurement().effect();
        assertTrue(effect != null && effect.lo() > 2);
    }

    @Test
    void mailReactionsThatQuoteTheThreadAreExplainedFirst() {
        Pitches pitches = new Pitches();
        for (int i = 0; i < 25; i++) {
            pitches.comment(
                    "github:heron",
                    i * 122L / 24,
                    "github:o/r#1525",
                    "Heron reacted to your message:\n\n________________________________\n"
                            + "From: notifications\nSent: Monday\nSubject: Re: [o/r] number "
                            + i);
        }
        Finding finding = found(pitches, "github:heron").getFirst();
        assertEquals("25", statistic(finding, "copies"));
        assertEquals("mail-reactions FOUND", Runs.strongest(finding));
        assertTrue(
                finding.headline().summary().contains("mail program"), finding.headline()::summary);
    }

    @Test
    void aDeclaredLaunchMailingIsExplainedFirstAndNeverAboveC() {
        Pitches pitches = new Pitches();
        for (int i = 0; i < 15; i++) {
            pitches.comment(
                    "github:wren",
                    i * 200L,
                    "github:project" + i % 5 + "/forum#" + i,
                    "Dear maintainers, we are releasing Tidebook 2.0 today and thought that you"
                            + " may want to know: it reads your gauge files. Notes:"
                            + " https://tidebook.example/"
                            + i);
        }
        pitches.others("github", 130);
        Finding finding = found(pitches, "github:wren").getFirst();
        assertEquals("launch FOUND", Runs.strongest(finding));
        assertEquals(Grade.C, finding.headline().grade());
    }

    @Test
    void copiesAtSeveralVenuesWithinTenMinutesAreOneBroadcast() {
        Pitches pitches = new Pitches();
        for (int i = 0; i < 13; i++) {
            pitches.post("bluesky:gate", i * 9_000L, Pitches.pitch(i));
            pitches.post("mastodon:gate", i * 9_000L + 300, Pitches.pitch(i));
        }
        var built = pitches.build();
        AccountLink link =
                new AccountLink("bluesky:gate", "mastodon:gate", "same site", Instant.EPOCH, false);
        Finding finding =
                Runs.outcome(Repetition.DEFAULT, built, Runs.context(built, link))
                        .findings()
                        .getFirst();
        assertEquals("13", statistic(finding, "copies"));
        assertEquals("13", statistic(finding, "broadcast_copies"));
        assertEquals(List.of("bluesky:gate", "mastodon:gate"), finding.headline().subjects());
    }

    @Test
    void engagementThatWasCountedTooEarlyIsNotMeasuredNeverZero() {
        Pitches pitches = new Pitches();
        for (int i = 0; i < 14; i++) {
            pitches.post(ACCOUNT, i * 3_600L, Pitches.pitch(i)).attribute("likes", "0");
        }
        Finding finding = found(pitches, ACCOUNT).getFirst();
        Object engagement = finding.measurement().statistic().get("engagement");
        assertEquals("not measured", engagement);
    }

    @Test
    void aTemplateWithSlotsIsReportedApartAndOnlyDescribed() {
        Pitches pitches = new Pitches();
        String[] fill =
                "amber birch cedar daisy elder fern gorse hazel iris juniper kelp lime"
                        .split(" ", -1);
        for (int i = 0; i < 12; i++) {
            String a = fill[i] + "one";
            String b = fill[i] + "two";
            String c = fill[i] + "three";
            pitches.post(
                    ACCOUNT,
                    i * 3_000L,
                    "Loved the recent work on "
                            + a
                            + " and think that our small tool for "
                            + b
                            + " could save your maintainers a lot of time on "
                            + c
                            + " so let me know what you say about it");
        }
        Finding finding = found(pitches, ACCOUNT).getFirst();
        assertEquals("template", statistic(finding, "tier"));
        assertEquals(Grade.D, finding.headline().grade());
        assertEquals(null, finding.measurement().p().p());
    }

    @Test
    void declaredAutomationIsInNoFamily() {
        Pitches pitches = new Pitches();
        pitches.copies("github:greeter", 20, 0);
        pitches.builder().type("github:greeter", AccountType.AUTOMATION);
        assertEquals(List.of(), found(pitches, "github:greeter"));
    }

    @Test
    void thanksAndReviewsOfFourWordsAreNoPosts() {
        Pitches pitches = new Pitches();
        for (int i = 0; i < 40; i++) {
            pitches.comment("github:keeper", i * 60L, "github:o/r#" + i, "Looks good to me!");
        }
        assertEquals(List.of(), found(pitches, "github:keeper"));
    }

    @Test
    void chanceDealsTheTextsAnewAndFindsNothing() {
        Pitches pitches = new Pitches();
        pitches.copies(ACCOUNT, 14, 0);
        pitches.others("bluesky", 120);
        var built = pitches.build();
        Context context = Runs.context(built);
        List<Unit> units = Dealt.units(Repetition.DEFAULT, built, context, 1, 0);
        List<Unit> dealt = Repetition.DEFAULT.permuted(units, new java.util.SplittableRandom(3));
        assertEquals(units.size(), dealt.size());
        assertEquals(List.of(), Repetition.DEFAULT.conclude(dealt, context).findings());
    }

    @Test
    void parametersChangeWhatIsReported() {
        Pitches pitches = new Pitches();
        pitches.copies(ACCOUNT, 5, 0);
        var built = pitches.build();
        Repetition five = Repetition.DEFAULT.with("copies", "5");
        assertEquals(1, Runs.about(five, built, ACCOUNT).size());
        for (String name : five.parameters().keySet()) {
            assertEquals(five, five.with(name, String.valueOf(five.parameters().get(name))));
        }
    }
}
