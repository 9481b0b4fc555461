package org.harrow.intake.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.harrow.model.Clock;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as exports write them: an interval as wide as the source supports. */
class TimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-10T23:54:35Z | 2026-02-10T23:54:35Z | 999999",
                "2026-02-10T23:54:35.5Z | 2026-02-10T23:54:35.500000Z | 999",
                "2026-02-10T23:54:35.123456Z | 2026-02-10T23:54:35.123456Z | 0",
                "2026-02-10T15:54:35-08:00 | 2026-02-10T23:54:35Z | 999999",
                "2026-02-11T00:54:35+0100 | 2026-02-10T23:54:35Z | 999999",
                "2026-02-10 23:54:35 | 2026-02-10T23:54:35Z | 999999",
                "2026-02-10T23:54Z | 2026-02-10T23:54:00Z | 59999999",
                "2016-12-31T23:59:60Z | 2016-12-31T23:59:59Z | 999999",
                "2026-02-10 | 2026-02-10T00:00:00Z | 86399999999",
            })
    void isoTimesKeepTheirWidth(String raw, String lo, long width) {
        assertStamp(Times.iso(raw, Clock.SERVER), raw, lo, width);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1770789600 | 2026-02-11T06:00:00Z | 999999",
                "1770789600123 | 2026-02-11T06:00:00.123000Z | 999",
                "1770789600123456 | 2026-02-11T06:00:00.123456Z | 0",
            })
    void epochsAreToldApartByTheirSize(String raw, String lo, long width) {
        assertStamp(Times.epoch(raw, Clock.SERVER), raw, lo, width);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1989-12-31T23:59:59Z",
                "2026-02-30T00:00:00Z",
                "yesterday",
                "2026-13-01",
                "2026-02-10T25:00:00Z",
                "+999999999-01-01T00:00:00Z",
                "0",
                "T",
                "----------------"
            })
    void noTimeAndOldTimesAreUndated(String raw) {
        Stamp stamp = Times.iso(raw, Clock.SERVER);
        assertFalse(stamp.isDated());
        assertEquals(raw, stamp.raw());
        assertFalse(Times.epoch(raw, Clock.SERVER).isDated());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 11 Feb 2026 00:00:00 GMT | 2026-02-11T00:00:00Z | 86399999999",
                "Wed, 11 Feb 2026 00:00:00 -0800 | 2026-02-11T00:00:00Z | 86399999999",
                "Wed, 11 Feb 2026 10:00:00 +0100 | 2026-02-11T09:00:00Z | 999999",
                "11 Feb 26 10:00:00 PST | 2026-02-11T18:00:00Z | 999999",
                "11 February 2026 10:00 UT | 2026-02-11T10:00:00Z | 59999999",
                "2026-02-11T00:00:00+01:00 | 2026-02-11T00:00:00Z | 86399999999",
                "2026-02-11T10:00:00+0100 | 2026-02-11T09:00:00Z | 999999",
            })
    void feedDatesAreDaysAtMidnight(String raw, String lo, long width) {
        assertStamp(FeedDates.of(raw), raw, lo, width);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "Wed, 99 Feb 2026 00:00:00 GMT",
                "11 Foo 2026 10:00:00 GMT",
                ",,,",
                "1 2 3 4 5"
            })
    void otherFeedDatesAreUndated(String raw) {
        assertFalse(FeedDates.of(raw).isDated());
    }

    private static void assertStamp(Stamp stamp, String raw, String lo, long width) {
        TimeInterval at = stamp.at();
        assertEquals(raw, stamp.raw());
        assertEquals(lo, at == null ? "undated" : TimeInterval.format(at.lo()));
        assertEquals(width, at == null ? -1 : at.width());
    }
}
