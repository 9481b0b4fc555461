package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.harrow.model.Clock;
import org.harrow.model.Stamp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndatedTest {
    @ParameterizedTest
    @CsvSource({
        "'', the record names no time",
        "2026-02-30T03:04:05Z, what the record writes is no time that there is",
        "soon, what the record writes is no time that there is",
        "1989-12-31T23:59:59Z, before 1990",
        "86400, before 1990",
        "2040-01-01T00:00:00Z, 'more than a day after anything its source can know of: after"
                + " --captured, else after its latest server time'",
    })
    void saysWhyARecordHasNoUsableTime(String raw, String why) {
        assertEquals(why, Undated.why(Stamp.undated(Clock.SERVER, raw)));
    }
}
