package org.harrow.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    @Test
    void passesOverNamesThatAreNoNumber() {
        Map<String, Long> counts =
                Map.of("n", 9L, "bar_3", 4L, "bar_12", 5L, "bar_", 1L, "bar_x", 1L, "bar_-1", 1L);
        Reference reference = new Reference("d", "v", "l", counts, "s");
        assertEquals(Map.of(3, 4L, 12, 5L), reference.bars("bar_"));
        assertEquals(
                Map.of(),
                new Reference("d", "v", "l", Map.of("bar_99999999999", 1L), "s").bars("bar_"));
    }
}
