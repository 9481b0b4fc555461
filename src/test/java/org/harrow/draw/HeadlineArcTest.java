package org.harrow.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.junit.jupiter.api.Test;

class HeadlineArcTest {
    private final Arc answer = Sketch.arc("closed", "answer", Arc.Relation.AUTHOR, 31);
    private final Arc review = Sketch.arc("reviewed", "push", Arc.Relation.AUTHOR, 20);
    private final Arc third = Sketch.arc("closed", "other", Arc.Relation.THIRD_PARTY, 2);

    /** Reviews apart, the fastest took 31 minutes: what answered the review did not. */
    @Test
    void isWhatWasMeasuredNotWhatIsFastest() {
        Finding finding = finding(Map.of("latency_seconds", List.of(1860.0, 1862.0)));
        assertEquals(answer, HeadlineArc.of(finding).orElseThrow());
    }

    @Test
    void isTheFirstOfItsOwnWhereNothingWasMeasured() {
        assertEquals(review, HeadlineArc.of(finding(Map.of())).orElseThrow());
        assertTrue(HeadlineArc.of(finding(Map.of(), List.of())).isEmpty());
    }

    private Finding finding(Map<String, Object> statistic) {
        return finding(statistic, List.of(third, review, answer));
    }

    private static Finding finding(Map<String, Object> statistic, List<Arc> arcs) {
        Finding plain = Sketch.finding("f", Grade.D, List.of(), arcs);
        Measurement measured = plain.measurement();
        return new Finding(
                plain.id(),
                plain.detector(),
                plain.headline(),
                new Measurement(
                        statistic,
                        measured.nullHypothesis(),
                        measured.p(),
                        measured.effect(),
                        measured.n()),
                plain.support());
    }
}
