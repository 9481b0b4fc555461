package org.harrow.detect.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.harrow.detect.Context;
import org.harrow.detect.Dealt;
import org.harrow.detect.Outcome;
import org.harrow.detect.Runs;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of invented reports by invented reporters. */
class ReportValidityTest {
    private final CaseDataBuilder builder = new CaseDataBuilder();
    private int number;

    /** Reports spread over a stretch of days, in this order of states. */
    private void reports(String reporter, String from, int days, int count, String state) {
        LocalDate start = LocalDate.parse(from);
        for (int i = 0; i < count; i++) {
            String day = start.plusDays((long) i * days / Math.max(1, count)).toString();
            String second = "T10:" + (10 + number / 60 % 50) + ":" + (10 + number % 50) + "Z";
            builder.act(day + second, reporter, Kind.REPORTED, "hackerone:" + ++number)
                    .attribute("program", "mill")
                    .attribute("state", state);
        }
    }

    private Outcome outcome() {
        CaseDataBuilder.Built built = builder.build();
        return Runs.outcome(ReportValidity.DEFAULT, built, Runs.context(built));
    }

    private static String summaries(Outcome outcome) {
        return String.join(
                "\n", outcome.findings().stream().map(f -> f.headline().summary()).toList());
    }

    @Test
    void aShareNeverComesWithoutItsPendingBand() {
        reports("hackerone:ann", "2026-01-05", 80, 3, "resolved");
        reports("hackerone:bob", "2026-01-05", 80, 19, "informative");
        reports("hackerone:cas", "2026-01-05", 80, 18, "not-applicable");
        reports("hackerone:dan", "2026-01-05", 80, 20, "spam");
        reports("hackerone:eve", "2026-01-05", 80, 8, "new");
        Finding finding = outcome().findings().getFirst();
        assertEquals(Grade.D, finding.headline().grade());
        assertTrue(
                finding.headline()
                        .summary()
                        .contains(
                                "3 of 60 decided ones are valid, 5.0 % [1.7, 13.7]; with the 8"
                                        + " pending ones, from 4.4 % if none of them is to 16.2 % if"
                                        + " all are"),
                finding.headline()::summary);
        assertEquals("label-delay FOUND", Runs.strongest(finding));
        assertEquals(List.of(), finding.headline().subjects());
    }

    @Test
    void aReporterUnderTwentyDecidedReportsIsNeverNamed() {
        reports("hackerone:many", "2026-01-05", 80, 60, "resolved");
        reports("hackerone:few", "2026-01-05", 80, 19, "spam");
        Outcome outcome = outcome();
        assertFalse(Runs.json(outcome).contains("hackerone:few"));
    }

    @Test
    void aReporterFarBelowTheOthersIsFoundOnlyIfBothPendingBoundsAgree() {
        reports("hackerone:mill", "2026-01-05", 80, 30, "spam");
        reports("hackerone:ann", "2026-01-05", 80, 25, "resolved");
        reports("hackerone:bob", "2026-01-05", 80, 25, "informative");
        Finding found =
                outcome().findings().stream()
                        .filter(f -> f.headline().subjects().contains("hackerone:mill"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(found.headline().summary().contains("0 of 30 decided ones are valid, 0.0 %"));
        assertTrue(found.headline().grade() != Grade.D);
        reports("hackerone:mill", "2026-01-06", 80, 30, "new");
        assertTrue(
                outcome().findings().stream()
                        .noneMatch(f -> f.headline().subjects().contains("hackerone:mill")));
    }

    /** 3 of 32 in 17 months, then 3 of 50 in three: the share did not fall, the volume rose. */
    @Test
    void moreReportsAndFewerValidOnesAreTwoThings() {
        reports("hackerone:a", "2024-07-01", 500, 3, "resolved");
        for (int i = 0; i < 29; i++) {
            reports(
                    "hackerone:early" + i,
                    LocalDate.of(2024, 7, 2).plusDays(17L * i).toString(),
                    1,
                    1,
                    "informative");
        }
        for (int i = 0; i < 50; i++) {
            String state = i < 3 ? "resolved" : "not-applicable";
            reports(
                    "hackerone:late" + i,
                    LocalDate.of(2026, 1, 1).plusDays(i * 89L / 49).toString(),
                    1,
                    1,
                    state);
        }
        String said = summaries(outcome());
        assertTrue(said.contains("50 in 90 days, against 32 in"), said);
        assertTrue(said.contains("-fold ["), said);
        assertFalse(said.contains("2026-01-01 to 2026-03-31: 3 of 50"), said);
    }

    @Test
    void duplicatesAreNeitherValidNorInvalid() {
        Counts counts = Counts.NONE.plus(Report.Verdict.of("duplicate"));
        assertEquals(0, counts.decided());
        assertEquals(1, counts.received());
        assertEquals(Report.Verdict.PENDING, Report.Verdict.of("needs-more-info"));
    }

    @Test
    void chanceDealsTheDecisionsAnew() {
        reports("hackerone:mill", "2026-01-05", 80, 30, "spam");
        reports("hackerone:ann", "2026-01-05", 80, 25, "resolved");
        CaseDataBuilder.Built built = builder.build();
        Context context = Runs.context(built);
        List<Cell> units = Dealt.units(ReportValidity.DEFAULT, built, context, 1, 0);
        long significant = 0;
        for (int copy = 0; copy < 100; copy++) {
            List<Cell> dealt = ReportValidity.DEFAULT.permuted(units, new SplittableRandom(copy));
            significant += ReportValidity.DEFAULT.conclude(dealt, context).significant();
        }
        assertTrue(significant <= 2 * 13, "above the 99 % limit: " + significant);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16})
    void dealingChangesNothing(int partitions) {
        reports("hackerone:mill", "2026-01-05", 80, 30, "spam");
        reports("hackerone:ann", "2026-01-05", 160, 60, "resolved");
        CaseDataBuilder.Built built = builder.build();
        Context context = Runs.context(built);
        Outcome one = Dealt.run(ReportValidity.DEFAULT, built, context, 1, 0);
        Outcome dealt = Dealt.run(ReportValidity.DEFAULT, built, context, partitions, partitions);
        assertEquals(Runs.json(one), Runs.json(dealt));
        assertFalse(one.findings().isEmpty());
    }
}
