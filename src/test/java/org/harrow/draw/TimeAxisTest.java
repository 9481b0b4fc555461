package org.harrow.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

    private static final TimeAxis UTC = new TimeAxis(ZoneOffset.UTC);

    private static List<String> labels(TimeAxis axis, String from, String to, int most) {
        long lo = TimeInterval.micros(Instant.parse(from));
        long hi = TimeInterval.micros(Instant.parse(to));
        return axis.ticks(new TimeInterval(lo, hi), (double) (hi - lo) / most).stream()
                .map(TimeAxis.Tick::label)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-11T00:33:34.000001Z,2026-02-11T00:33:34.000009Z,00:33:34.000002",
        "2026-02-11T00:33:34.100Z,2026-02-11T00:33:34.900Z,00:33:34.200",
        "2026-02-11T00:33:34Z,2026-02-11T00:33:59Z,00:33:40",
        "2026-02-11T00:30:00Z,2026-02-11T01:30:00Z,00:40",
        "2026-02-10T12:00:00Z,2026-02-11T12:00:00Z,11 Feb 2026",
        "2026-02-10T00:00:00Z,2026-02-20T00:00:00Z,11 Feb",
        "2026-01-10T00:00:00Z,2026-09-20T00:00:00Z,Mar",
        "2020-01-10T00:00:00Z,2026-09-20T00:00:00Z,2023",
        "0100-01-10T00:00:00Z,2026-09-20T00:00:00Z,1000",
    })
    void namesTheUnitThatFits(String from, String to, String expected) {
        List<String> labels = labels(UTC, from, to, 10);
        assertTrue(labels.contains(expected), labels.toString());
        assertTrue(labels.size() <= 11, labels.toString());
    }

    @Test
    void daysBeginWhereTheZoneSays() {
        TimeAxis kathmandu = new TimeAxis(ZoneId.of("Asia/Kathmandu"));
        TimeAxis.Tick midnight =
                kathmandu
                        .ticks(
                                new TimeInterval(
                                        TimeInterval.micros(Instant.parse("2026-02-10T12:00:00Z")),
                                        TimeInterval.micros(Instant.parse("2026-02-11T00:00:00Z"))),
                                3_600_000_000.0)
                        .stream()
                        .filter(TimeAxis.Tick::major)
                        .findFirst()
                        .orElseThrow();
        assertEquals("2026-02-10T18:15:00Z", TimeInterval.format(midnight.time()));
        assertEquals("+05:45", kathmandu.offset(midnight.time()));
    }

    @Test
    void aClockChangeNeitherDoublesNorLosesADay() {
        TimeAxis berlin = new TimeAxis(ZoneId.of("Europe/Berlin"));
        List<String> labels = labels(berlin, "2026-03-27T12:00:00Z", "2026-03-31T12:00:00Z", 5);
        assertEquals(List.of("28 Mar", "29 Mar", "30 Mar", "31 Mar"), labels);
    }
}
