package org.harrow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class LookalikeTest {
    @Test
    void namesThatLookTheSameAreTheSame() {
        assertEquals(Lookalike.of("reed.warb-ler"), Lookalike.of("Reed_Warbler"));
        assertEquals(Lookalike.of("paypal"), Lookalike.of("p\u0430yp\u0430l")); // Cyrillic a
        assertNotEquals(Lookalike.of("ada"), Lookalike.of("ida"));
        assertEquals("", Lookalike.of("--"));
    }
}
