package org.harrow.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.harrow.model.Precision;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0341, 0.0341",
        "3.7e-23, 3.7e-23",
        "0.05123456, 0.05123",
        "12.5, 12.5",
        "653, 653",
        "17415.000001, 17415",
        "1234567.25, 1234567.2",
        "0.00012, 0.00012",
        "-0.5, -0.5"
    })
    void printsNumbersTheSameEverywhere(double value, String text) {
        assertEquals(text, Format.number(value));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, '1,000'", "19604, '19,604'", "-1234567, '-1,234,567'"})
    void groupsDigits(long n, String text) {
        assertEquals(text, Format.count(n));
    }

    @Test
    void saysALatencyBySecondsWithItsTolerance() {
        TimeInterval latency = new TimeInterval(17_415_000_001L, 17_416_999_999L);
        assertEquals("4:50:16", Format.duration(latency));
        assertEquals("± 1 s", Format.tolerance(latency));
    }

    @Test
    void saysAWideLatencyByBothEnds() {
        TimeInterval latency = new TimeInterval(0, 90_000_000_000L);
        assertEquals("0:00:00 to 1 d 1:00:00", Format.duration(latency));
    }

    @ParameterizedTest
    @CsvSource({
        "SECOND, 2026-02-11 05:23:50",
        "MINUTE, 2026-02-11 05:23 (minute)",
        "DAY, 2026-02-11 (day only)"
    })
    void printsATimeAsFinelyAsItsSource(Precision precision, String text) {
        Instant at = Instant.parse("2026-02-11T05:23:50Z");
        assertEquals(text, Format.time(TimeInterval.of(at, precision), false));
    }

    @Test
    void printsARelativeTimeWithoutADate() {
        assertEquals(
                "T+0:31:08", Format.time(new TimeInterval(1_868_000_000L, 1_868_999_999L), true));
    }

    @Test
    void printsNestedValues() {
        assertEquals("[1, 2]", Format.value(List.of(1, 2)));
        assertEquals("a, b, c", Format.value(List.of("a", "b", "c")));
        assertEquals("days seen 3", Format.value(Map.of("days_seen", 3)));
    }

    @ParameterizedTest
    @CsvSource({"999, 999 B", "1440, 1.4 kB", "999950, 1.0 MB", "104857600, 104.9 MB"})
    void printsSizes(long bytes, String text) {
        assertEquals(text, Format.bytes(bytes));
    }
}
