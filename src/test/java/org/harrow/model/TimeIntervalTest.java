package org.harrow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "MICROSECOND, 2026-02-11T05:23:50.123456Z",
        "MILLISECOND, 2026-02-11T05:23:50.123000Z",
        "SECOND, 2026-02-11T05:23:50Z",
        "MINUTE, 2026-02-11T05:23Z",
        "DAY, 2026-02-11"
    })
    void tellsAsManyDigitsAsAreKnown(Precision precision, String text) {
        Instant at = Instant.parse("2026-02-11T05:23:50.123456Z");
        assertEquals(text, TimeInterval.of(at, precision).text());
        long before = TimeInterval.micros(Instant.parse("1969-12-31T00:00:00Z"));
        assertEquals("1969-12-31", new TimeInterval(before, before + 86_400_000_000L - 1).text());
    }

    @Test
    void tellsBothEndsWhereNoUnitFits() {
        long at = TimeInterval.micros(Instant.parse("2026-02-11T05:23:50Z"));
        assertEquals(
                "2026-02-11T05:23:50Z to 2026-02-11T05:23:53Z",
                new TimeInterval(at, at + 3_000_000L).text());
    }
}
