package org.harrow.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneNamesTest {
    private static final List<String> NAMES =
            List.of(
                    "America/New_York",
                    "Asia/Tokyo",
                    "Europe/Oslo",
                    "Europe/Vienna",
                    "Europe/Paris");

    @Test
    void aCityAPartAndAFewLettersOffAreNear() {
        assertEquals(List.of("Asia/Tokyo"), ZoneNames.near("tokyo", NAMES));
        assertEquals(List.of("America/New_York"), ZoneNames.near("New York", NAMES));
        assertEquals(List.of("Europe/Vienna"), ZoneNames.near("Europe/Vienne", NAMES));
        assertEquals(List.of("Europe/Paris"), ZoneNames.near("Pariss", NAMES));
        assertEquals(
                List.of("Europe/Oslo", "Europe/Paris", "Europe/Vienna"),
                ZoneNames.near("europe", NAMES));
    }

    @Test
    void whatIsLikeNothingHasNoneNear() {
        assertEquals(List.of(), ZoneNames.near("Atlantis/Capital", NAMES));
        assertEquals(List.of(), ZoneNames.near("", NAMES));
    }
}
