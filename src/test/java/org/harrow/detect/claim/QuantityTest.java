package org.harrow.detect.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.harrow.model.Action;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.ClaimVerdict;
import org.harrow.model.ClaimVerdict.Computed;
import org.harrow.model.ClaimVerdict.Outcome;
import org.harrow.model.Clock;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.junit.jupiter.api.Test;

/** Claims about invented actions. */
class QuantityTest {
    private static Outcome outcome(String quantity, double lo, double hi) {
        return Quantity.parse(quantity).outcome(new Computed(lo, hi, "s"));
    }

    @Test
    void anIntervalThatTheLimitCutsIsUndetermined() {
        assertEquals(Outcome.SUPPORTED, outcome("latency <= 40 min", 1_879, 1_881));
        assertEquals(Outcome.CONTRADICTED, outcome("latency <= 40 min", 2_401, 2_403));
        assertEquals(Outcome.UNDETERMINED, outcome("latency <= 40 min", 2_399, 2_401));
        assertEquals(Outcome.CONTRADICTED, outcome("latency <= 40 min", -90, -80));
    }

    @Test
    void moreThanADozenIsThirteenAndMore() {
        assertEquals(Outcome.SUPPORTED, outcome("count > 12 in 48 h", 13, 13));
        assertEquals(Outcome.CONTRADICTED, outcome("count > 12 in 48 h", 12, 12));
        assertEquals(Outcome.UNDETERMINED, outcome("count > 12 in 48 h", 12, 14));
        assertEquals(172_800, Quantity.parse("count > 12 in 48 h").span());
    }

    @Test
    void oneInTwentyIsAsExactAsItWasSaid() {
        assertEquals(Outcome.SUPPORTED, outcome("share = 1/20", .05, .05));
        assertEquals(Outcome.CONTRADICTED, outcome("share = 1/20", .06, .06));
        assertEquals(Outcome.UNDETERMINED, outcome("share of received = 1/20", .044, .162));
        assertEquals(Outcome.SUPPORTED, outcome("share = 5 %", .0451, .0549));
        assertEquals(Outcome.CONTRADICTED, outcome("share = 5.0 %", .0451, .0452));
    }

    @Test
    void whatIsNoQuantityIsSaidWithAnExample() {
        for (String text : List.of("", "soon", "latency <= 40", "share = 3/0", "count > 12")) {
            IllegalArgumentException why =
                    assertThrows(IllegalArgumentException.class, () -> Quantity.parse(text));
            assertTrue(String.valueOf(why.getMessage()).contains("latency <= 40 min"), text);
        }
    }

    @Test
    void anAuthorsOwnClockSettlesNothing() {
        CaseDataBuilder builder = new CaseDataBuilder();
        builder.act("2026-01-01T10:00:00Z", "github:k", Kind.CLOSED, "github:o/r#1");
        builder.act("2026-01-01T10:09:00Z", "git:a@b", Kind.COMMITTED, "github:o/r@1")
                .clock(Clock.AUTHOR, Precision.SECOND);
        List<Action> actions = builder.build().actions();
        ClaimVerdict verdict =
                LatencyClaim.check(
                        Quantity.parse("latency <= 40 min"), actions.get(0), actions.get(1));
        assertEquals(Outcome.UNDETERMINED, verdict.outcome());
        assertTrue(String.valueOf(verdict.settledBy()).contains("server's"));
        assertTrue(verdict.because().contains("9 min after"), verdict::because);
    }

    @Test
    void whatCameBeforeIsSaidToHaveComeBefore() {
        CaseDataBuilder builder = new CaseDataBuilder();
        builder.act("2026-01-01T10:00:00Z", "github:k", Kind.CLOSED, "github:o/r#1");
        builder.act("2026-01-01T09:51:00Z", "github:a", Kind.COMMENTED, "github:o/r#1");
        List<Action> actions = builder.build().actions();
        ClaimVerdict verdict =
                LatencyClaim.check(
                        Quantity.parse("latency <= 40 min"), actions.get(1), actions.get(0));
        assertEquals(Outcome.CONTRADICTED, verdict.outcome());
        assertTrue(verdict.because().contains("9 min before"), verdict::because);
    }

    @Test
    void theDecisionThatWouldSettleAShareIsNamed() {
        CaseDataBuilder builder = new CaseDataBuilder();
        for (int i = 0; i < 22; i++) {
            String state = i == 0 ? "resolved" : i < 20 ? "spam" : "new";
            builder.act(
                            "2026-01-0" + (1 + i % 9) + "T10:00:00Z",
                            "hackerone:a",
                            Kind.REPORTED,
                            "hackerone:" + i)
                    .attribute("state", state);
        }
        List<Action> reports = builder.build().actions();
        assertEquals(
                Outcome.SUPPORTED,
                ShareClaim.check(Quantity.parse("share = 1/20"), reports).outcome());
        ClaimVerdict all = ShareClaim.check(Quantity.parse("share of received = 1/20"), reports);
        assertEquals(Outcome.UNDETERMINED, all.outcome());
        assertTrue(
                String.valueOf(all.settledBy()).matches("The decision on hackerone:2[01],.*"),
                () -> "" + all.settledBy());
    }
}
