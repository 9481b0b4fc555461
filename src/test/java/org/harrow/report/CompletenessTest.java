package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Support;
import org.harrow.report.stated.Stated;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static final Stated WAIVED =
            new Stated(
                    Stated.Kind.REPLY, "", Map.of(Stated.WAIVED, "nobody to ask"), Instant.EPOCH);

    private static Finding unexamined() {
        Finding whole = ReportSamples.finding();
        Support support = whole.support();
        return new Finding(
                "f0",
                whole.detector(),
                whole.headline(),
                whole.measurement(),
                new Support(
                        support.exhibits(),
                        support.actions(),
                        support.arcs(),
                        List.of(),
                        support.parameters()));
    }

    private static ReportInput with(ReportInput input, Stated... stated) {
        Register register = input.register();
        return new ReportInput(
                input.heading(),
                input.scope(),
                new Register(
                        register.sources(),
                        register.coverage(),
                        register.links(),
                        List.of(stated),
                        register.redactions()),
                input.results(),
                input.custody());
    }

    @Test
    void aWholeReportHasNoGap() {
        assertEquals(List.of(), Completeness.gaps(with(ReportSamples.identified(), WAIVED)));
        assertEquals(List.of(), Completeness.gaps(ReportSamples.masked()));
    }

    @Test
    void aFindingThatNothingSpeaksAgainstStopsTheExport() {
        ReportInput input = ReportSamples.input("A case", List.of(unexamined()));
        CaseException stopped = assertThrows(CaseException.class, () -> Completeness.check(input));
        String said = String.valueOf(stopped.getMessage());
        assertTrue(said.contains("finding f0") && said.contains("harrow against"), said);
        Stated searched =
                new Stated(
                        Stated.Kind.AGAINST,
                        "f0",
                        Map.of(Stated.SEARCHED, "the thread and the account's page"),
                        Instant.EPOCH);
        assertEquals(List.of(), Completeness.gaps(with(input, searched, WAIVED)));
    }

    @Test
    void namingNeedsEveryAccountAskedOrAReason() {
        ReportInput named = ReportSamples.identified();
        String missing = Completeness.gaps(with(named)).getFirst();
        assertTrue(missing.contains("github:fennel-reed"), missing);
        assertTrue(missing.contains("harrow reply --waived"), missing);
        Stated asked =
                new Stated(
                        Stated.Kind.REPLY,
                        "github:fennel-reed",
                        Map.of(Stated.ASKED, "2026-03-05T10:00:00Z"),
                        Instant.EPOCH);
        assertEquals(List.of(), Completeness.gaps(with(named, asked)));
        Stated other =
                new Stated(Stated.Kind.REPLY, "github:another", asked.values(), Instant.EPOCH);
        assertEquals(1, Completeness.gaps(with(named, other)).size());
    }
}
