package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablePatternTest {

    @Test
    void tellsTheDayFromTheMonthWhereItCan() {
        assertEquals("d.M.yyyy H:mm", TablePattern.of(List.of("11.02.2026 05:23")));
        assertEquals("d/M/yyyy", TablePattern.of(List.of("01/02/2026", "13/02/2026")));
        assertEquals("M/d/yyyy, H:mm:ss", TablePattern.of(List.of("02/13/2026, 05:23:50")));
    }

    @Test
    void proposesNothingWhereBothWouldDoOrNothingDoes() {
        assertEquals("", TablePattern.of(List.of("01/02/2026", "03/04/2026")));
        assertEquals("", TablePattern.of(List.of("13/02/2026", "02/13/2026")));
        assertEquals("", TablePattern.of(List.of("2026-02-11T05:23:50Z", "1770000000")));
    }
}
