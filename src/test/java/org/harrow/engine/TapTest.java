package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.harrow.casefile.Chunk;
import org.harrow.casefile.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every byte that passes is kept at its own place, however it is read. */
class TapTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1_000, 1_048_576, 2_000_001})
    void chunksFollowEachOtherWhereverReadsEnd(long from) throws IOException {
        byte[] original = new byte[3_000_000];
        new Random(1).nextBytes(original);
        List<Chunk> chunks = new ArrayList<>();
        Tap tap = new Tap(new ByteArrayInputStream(original), from, chunks::add);
        Random sizes = new Random(2);
        byte[] buffer = new byte[100_000];
        while (tap.read(buffer, 0, 1 + sizes.nextInt(buffer.length)) >= 0) {
            // reads on, by odd pieces
        }
        assertEquals(Sha256.hex(Sha256.of(original)), tap.drain());
        long next = from;
        for (Chunk chunk : chunks) {
            assertEquals(next, chunk.offset());
            // Noise cannot be packed, so it is stored as it is.
            int at = (int) chunk.offset();
            assertArrayEquals(Arrays.copyOfRange(original, at, at + chunk.length()), chunk.data());
            next += chunk.length();
        }
        assertEquals(original.length, next);
    }
}
