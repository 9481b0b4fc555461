package org.harrow.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyNumberTest {

    @Test
    void namesTheLatencyThatWholeSecondsAllow() {
        assertEquals(
                "4 h 50 min 16 s",
                KeyNumber.of(
                        finding(
                                "reaction-latency",
                                Map.of("latency_seconds", List.of(17415.000001, 17416.999999)),
                                null)));
    }

    @Test
    void namesBothEndsOfAWideLatency() {
        assertEquals(
                "0 ms to 1 d",
                KeyNumber.of(
                        finding(
                                "reaction-latency",
                                Map.of("latency_seconds", List.of(0.0, 86400.0)),
                                null)));
    }

    @Test
    void namesWhatEachDetectorCounts() {
        assertEquals(
                "23 of 53 at :07",
                KeyNumber.of(
                        finding(
                                "rhythm",
                                Map.of("minute", 7, "count", 23L, "sessions", 53L),
                                effect("ratio", 26.04))));
        assertEquals("14 posts", KeyNumber.of(finding("repetition", Map.of("copies", 14L), null)));
        assertEquals("1 item", KeyNumber.of(finding("flood", Map.of("items", 1L), null)));
        assertEquals(
                "2 of 30 merged",
                KeyNumber.of(finding("standing", Map.of("merged", 2, "opened", 30), null)));
        assertEquals(
                "5 %", KeyNumber.of(finding("report-validity", Map.of(), effect("valid", .05))));
        assertEquals(
                "2 shared traits",
                KeyNumber.of(
                        finding(
                                "linkage",
                                Map.of(
                                        "identifiers",
                                        List.of("an address"),
                                        "families",
                                        Map.of("handle", "alike")),
                                null)));
    }

    @Test
    void namesTheEffectElseHowManyWereObserved() {
        assertEquals(
                "12.5",
                KeyNumber.of(finding("house", Map.of("k", 3L), effect("closures per day", 12.5))));
        assertEquals("653 observations", KeyNumber.of(finding("house", Map.of(), null)));
    }

    private static Measurement.Effect effect(String name, double value) {
        return new Measurement.Effect(name, value, value / 2, value * 2);
    }

    private static Finding finding(
            String detector, Map<String, Object> statistic, Measurement.@Nullable Effect effect) {
        return new Finding(
                "f",
                detector,
                new Finding.Headline(Grade.D, List.of("github:a"), "A summary."),
                new Measurement(
                        statistic, "a null", new Measurement.Chance(null, null), effect, 653),
                new Support(List.of(), List.of(), List.of(), List.of(), Map.of()));
    }
}
