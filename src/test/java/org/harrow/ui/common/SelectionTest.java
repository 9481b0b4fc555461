package org.harrow.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private final Selection selection = new Selection();

    @Test
    void choosesTheReactionOfAFinding() {
        Arc arc = new Arc("t", "r", Arc.Relation.AUTHOR, new TimeInterval(1, 2));

        selection.choose(finding(List.of("a", "t", "r"), List.of(arc)));

        assertEquals("r", selection.action().get());
    }

    @Test
    void choosesTheLastActionOfAFindingWithoutArcs() {
        selection.choose(finding(List.of("a", "b"), List.of()));

        assertEquals("b", selection.action().get());
    }

    @Test
    void takesFiltersBackOneByOneTheNarrowestFirst() {
        selection.account().set("github:a");
        selection.range().set(new TimeInterval(1, 2));

        assertTrue(selection.peel());
        assertNull(selection.range().get());
        assertEquals("github:a", selection.account().get());
        assertTrue(selection.peel());
        assertNull(selection.account().get());
        assertFalse(selection.peel());
    }

    private static Finding finding(List<String> actions, List<Arc> arcs) {
        return new Finding(
                "f",
                "reaction-latency",
                new Finding.Headline(Grade.D, List.of("github:a"), "A summary."),
                new Measurement(Map.of(), "", Measurement.Chance.UNTESTED, null, 1),
                new Support(List.of(), actions, arcs, List.of(), Map.of()));
    }
}
