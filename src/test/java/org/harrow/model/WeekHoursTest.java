package org.harrow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekHoursTest {

    @Test
    void numbersHoursFromMondayInUtc() {
        assertEquals(0, WeekHours.of(micros("2026-03-02T00:59:59Z"))); // a Monday
        assertEquals(75, WeekHours.of(micros("2026-03-05T03:10:00Z"))); // a Thursday
        assertEquals(167, WeekHours.of(micros("1969-12-28T23:30:00Z"))); // a Sunday
    }

    @Test
    void holdsOnlyTimesThatAreKnownToTheHour() {
        WeekHours hours = WeekHours.between(75, 76);
        Instant at = Instant.parse("2026-03-05T03:10:00Z");
        assertTrue(hours.holds(TimeInterval.of(at, Precision.SECOND)));
        assertFalse(hours.holds(TimeInterval.of(at.plusSeconds(7_200), Precision.SECOND)));
        assertFalse(hours.holds(TimeInterval.of(at, Precision.DAY)));
    }

    @Test
    void aRectangleIsTheSameFromAllItsCorners() {
        WeekHours expected = new WeekHours(List.of(26, 27, 50, 51));
        assertEquals(expected, WeekHours.between(26, 51));
        assertEquals(expected, WeekHours.between(51, 26));
        assertEquals(expected, WeekHours.between(27, 50));
        assertEquals(expected, WeekHours.between(50, 27));
    }

    @Test
    void saysWhichTheyAre() {
        assertEquals("Thu 03:00-05:00 UTC", WeekHours.between(75, 76).text());
        assertEquals("Mon-Fri 09:00-17:00 UTC", WeekHours.between(9, 4 * 24 + 16).text());
        assertEquals("Mon 00:00-01:00, Sun 23:00-24:00 UTC", new WeekHours(List.of(167, 0)).text());
        assertEquals(
                "Mon 00:00-01:00, Tue 01:00-02:00 and 2 more hours UTC",
                new WeekHours(List.of(0, 25, 50, 75)).text());
        assertEquals("Mon 00:00-01:00, Wed 00:00-01:00 UTC", new WeekHours(List.of(0, 48)).text());
    }

    @Test
    void refusesWhatIsNoHourOfAWeek() {
        assertThrows(IllegalArgumentException.class, () -> new WeekHours(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new WeekHours(List.of(168)));
    }

    private static long micros(String at) {
        return TimeInterval.micros(Instant.parse(at));
    }
}
