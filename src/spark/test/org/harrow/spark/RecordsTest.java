package org.harrow.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private enum Colour {
        RED,
        BLUE
    }

    private record Small(
            @Nullable String name,
            long when,
            int count,
            boolean done,
            @Nullable Colour colour,
            @Nullable Rank place)
            implements Item {
        @Override
        public Rank rank() {
            return new Rank(when, 0, 0);
        }
    }

    private record Listed(List<String> names) implements Item {
        @Override
        public Rank rank() {
            return new Rank(0, 0, 0);
        }
    }

    @Test
    void packsSimpleRecordsByTheirComponents() {
        List<Small> items =
                List.of(
                        new Small("ring\u0000 \uff21", Long.MIN_VALUE, -7, true, Colour.BLUE, null),
                        new Small(null, 5, 0, false, null, new Rank(1, -2, 3)));
        assertTrue(Records.canPack(Small.class));
        assertEquals(items, Items.read(Items.write(items)));
        for (Small item : items) {
            assertEquals(item, Items.one(Small.class, Items.one(Small.class, item)));
        }
    }

    @Test
    void leavesOthersToJava() {
        List<Listed> items = List.of(new Listed(List.of("a", "b")));
        assertFalse(Records.canPack(Listed.class));
        assertEquals(items, Items.read(Items.write(items)));
        assertEquals(
                items.getFirst(),
                Items.one(Listed.class, Items.one(Listed.class, items.getFirst())));
    }
}
