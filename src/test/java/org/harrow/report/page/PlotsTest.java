package org.harrow.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.junit.jupiter.api.Test;

class PlotsTest {
    private static List<Plot> of(Map<String, Object> statistic) {
        return Plots.of(
                new Finding(
                        "f1",
                        "rhythm",
                        new Finding.Headline(Grade.D, List.of("git:fennel"), "A sentence."),
                        new Measurement(
                                statistic, "None.", new Measurement.Chance(null, null), null, 1),
                        new Support(List.of(), List.of(), List.of(), List.of(), Map.of())));
    }

    @Test
    void whatHasNoNumbersHasNoChart() {
        assertEquals(List.of(), of(Map.of("families", Map.of("handle", "alike"))));
    }

    @Test
    void windowsAreDrawnBesideTheOthersInTheirOrder() {
        Plot.Bars bars =
                assertInstanceOf(
                        Plot.Bars.class,
                        of(Map.of(
                                        "k",
                                        4,
                                        "windows",
                                        Map.of(
                                                "2400", Map.of("within", 2, "rate_of_others", .034),
                                                "300", Map.of("within", 1, "rate_of_others", .01))))
                                .getFirst());
        assertEquals("within 0:05:00", bars.bars().getFirst().label());
        assertEquals(.5, bars.bars().get(1).value());
        assertEquals("50 %, others 3.4 %", bars.bars().get(1).words());
    }

    @Test
    void hoursOfTheWeekAreAMapAndATable() {
        List<Long> hours = Collections.nCopies(168, 2L);
        Plot.Week week =
                assertInstanceOf(
                        Plot.Week.class, of(Map.of("hours_of_week_utc", hours)).getFirst());
        assertEquals(24, week.rows().size());
        assertEquals(List.of("00", "2", "2", "2", "2", "2", "2", "2"), week.rows().getFirst());
    }

    @Test
    void sharesCarryTheirIntervals() {
        Plot.Bars bars =
                assertInstanceOf(
                        Plot.Bars.class,
                        of(Map.of(
                                        "valid_of_decided",
                                        0.05,
                                        "valid_of_decided_ci95",
                                        List.of(0.017, 0.137)))
                                .getFirst());
        assertEquals("5 % [1.7 %, 13.7 %]", bars.rows().getFirst().get(1));
    }
}
