package org.harrow.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.harrow.detect.Rank;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static List<byte[]> rows(int... ofKeys) {
        List<byte[]> rows = new ArrayList<>();
        for (int key = 0; key < ofKeys.length; key++) {
            for (int i = 0; i < ofKeys[key]; i++) {
                byte[] body = new Packer().number(key).number(i).take();
                rows.add(Rows.of("key " + key, new Rank(i, 0, 0), body));
            }
        }
        return rows;
    }

    @Test
    void keepsSmallKeysTogether() {
        Batches batches = new Batches(rows(3, 2, 4).iterator(), 100);
        Batches.Batch all = batches.next();
        assertEquals(9, all.rows().size());
        assertFalse(all.goesOn());
        assertFalse(batches.hasNext());
    }

    @Test
    void cutsAHeavyKeyAndSaysHowMuchWasLeftOut() {
        Batches batches = new Batches(rows(2, 25, 3).iterator(), 10);
        Batches.Batch first = batches.next();
        assertEquals(12, first.rows().size());
        assertTrue(first.goesOn());
        byte[] heavy = batches.peek();
        assertEquals(15, heavy == null ? 0 : batches.skip(heavy));
        Batches.Batch rest = batches.next();
        assertEquals(3, rest.rows().size());
        assertFalse(rest.goesOn());
    }

    @Test
    void settlesAHeavyKeyPieceByPiece() {
        Batches batches = new Batches(rows(25).iterator(), 10);
        List<Integer> sizes = new ArrayList<>();
        while (batches.hasNext()) {
            sizes.add(batches.next().rows().size());
        }
        assertEquals(List.of(10, 10, 5), sizes);
    }
}
