package org.harrow.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "17416000000, 4 h 50 min 16 s",
        "12000000, 12 s",
        "86400000000, 1 d",
        "90061000000, 1 d 1 h 1 min 1 s",
        "250000, 250 ms",
        "-60000000, -1 min"
    })
    void saysDurationsAsPeopleDo(long micros, String words) {
        assertEquals(words, Words.duration(micros));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "999, 999 B", "15620, 15.6 kB", "999960, 1.0 MB", "1200000000, 1.2 GB"})
    void saysSizes(long bytes, String words) {
        assertEquals(words, Words.bytes(bytes));
    }

    @ParameterizedTest
    @CsvSource({"0.051, 0.051", "0.00001, < 0.0001", "1, 1", "0.123456, 0.1235"})
    void saysChancesWithFourDigitsAtMost(double p, String words) {
        assertEquals(words, Words.chance(p));
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, 12.5",
        "418, 418",
        "0.00001234, 0.00001234",
        "0.0000000000002922, 2.922E-13"
    })
    void saysNumbersWithoutEndlessZeros(double number, String words) {
        assertEquals(words, Words.number(number));
    }

    @Test
    void groupsThousandsAndCountsNouns() {
        assertEquals("1,204,331 actions", Words.count(1_204_331, "action"));
        assertEquals("1 file", Words.count(1, "file"));
    }

    @Test
    void saysMinutesInUtc() {
        assertEquals("23:54", Words.minute(Instant.parse("2026-02-10T23:54:35Z")));
    }
}
