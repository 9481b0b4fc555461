package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.harrow.stats.KaplanMeier.Observation;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    /** Miller's leukaemia data (1981), maintained group: the survival curve of the textbooks. */
    private static final List<Observation> MAINTAINED =
            observations("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");

    @Test
    void givesTheTextbookCurve() {
        List<KaplanMeier.Step> curve = KaplanMeier.curve(MAINTAINED);
        assertEquals(7, curve.size());
        assertEquals(.818, curve.get(1).survival(), 5e-4);
        assertEquals(.491, curve.get(4).survival(), 5e-4);
        assertEquals(.184, curve.get(6).survival(), 5e-4);
    }

    @Test
    void givesTheTextbookMedianAndItsInterval() {
        assertEquals(new Bounds(31, 13, Double.POSITIVE_INFINITY), KaplanMeier.median(MAINTAINED));
        assertEquals(
                new Bounds(23, 5, 33),
                KaplanMeier.median(observations("5 5 8 8 12 16+ 23 27 30 33 43 45")));
    }

    @Test
    void withoutEventsThereIsNoMedian() {
        assertEquals(
                Double.POSITIVE_INFINITY, KaplanMeier.median(observations("7+ 7+ 7+")).value());
        assertTrue(KaplanMeier.curve(List.of()).isEmpty());
    }

    @Test
    void orderOfObservationsChangesNothing() {
        List<Observation> shuffled = new ArrayList<>(MAINTAINED);
        Collections.shuffle(shuffled, new Random(3));
        assertEquals(KaplanMeier.curve(MAINTAINED), KaplanMeier.curve(shuffled));
    }

    private static List<Observation> observations(String times) {
        List<Observation> all = new ArrayList<>();
        for (String time : times.split(" ", -1)) {
            all.add(
                    new Observation(
                            Double.parseDouble(time.replace("+", "")), !time.endsWith("+")));
        }
        return all;
    }
}
