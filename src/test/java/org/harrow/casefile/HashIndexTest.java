package org.harrow.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The index knows what a map knows. */
class HashIndexTest {
    @Test
    void knowsWhatAMapKnows() {
        SplittableRandom random = new SplittableRandom(7);
        HashIndex index = new HashIndex();
        Map<Hash128, Integer> map = new HashMap<>();
        for (int i = 0; i < 60_000; i++) {
            // many share one half, as the hashes of an attacker would
            Hash128 hash =
                    new Hash128(
                            i % 5 == 0 ? -1L : random.nextLong(),
                            i % 7 == 0 ? random.nextInt(3) - 1 : random.nextLong());
            int number = random.nextInt(1_000_000);
            index.put(hash, number);
            map.put(hash, number);
        }
        assertEquals(map.size(), index.size());
        map.forEach((hash, number) -> assertEquals(number, index.get(hash)));
        for (int i = 0; i < 10_000; i++) {
            Hash128 hash = new Hash128(random.nextLong(), random.nextLong());
            assertEquals(map.getOrDefault(hash, HashIndex.ABSENT), index.get(hash));
        }
    }
}
