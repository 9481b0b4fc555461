package org.harrow.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.05199 | 0,05199",
                "1,113 | 1.113",
                "57,906.8 | 57.906,8",
                "2.9e-25 | 2,9e-25",
                "[0.2077, 0.9385] | [0,2077; 0,9385]",
                "5.0 % [1.7, 13.7] | 5,0 % [1,7; 13,7]",
                "1.4 MB | 1,4 MB",
                "Rate of sessions 1.538 | Rate of sessions 1,538",
                "Harrow 0.1.0 | Harrow 0.1.0",
                "2026-02-11 05:24:04 | 2026-02-11 05:24:04",
                "T+2 d 12:45:23 | T+2 d 12:45:23",
                "github:o/v1.2 | github:o/v1.2",
                "E1.10 | E1.10"
            })
    void germanNumbersHaveAComma(String english, String german) {
        assertEquals(german, Numerals.in("de", english));
        assertEquals(english, Numerals.in("en", english));
    }
}
