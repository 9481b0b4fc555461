package org.harrow.text;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;

/**
 * Finds candidates without comparing everything with everything: MinHash of 128 components in 32
 * bands of 4. Two texts that share .7 of their pieces meet in a band with probability .9998, at .5
 * with .87, at .3 with .23 (1 - (1 - s^4)^32); what meets is then compared exactly.
 */
final class Sketch {
    static final int BANDS = 32;
    private static final int ROWS = 4;
    private static final SimilarityHashPolicy MINHASH = SimilarityHashing.minHash(BANDS * ROWS, 32);
    private static final Hasher64 HASH = Hashing.komihash5_0();

    private Sketch() {}

    /** A key per band; texts with a key in common are candidates. */
    static long[] bands(long[] shingles) {
        long[] keys = new long[BANDS];
        if (shingles.length == 0) {
            return keys;
        }
        byte[] signature = MINHASH.createHasher().compute(ElementHashProvider.ofValues(shingles));
        for (int band = 0; band < BANDS; band++) {
            int at = band * ROWS;
            long first = pair(signature, at);
            long second = pair(signature, at + 2);
            keys[band] = HASH.hashLongLongLongToLong(band, first, second);
        }
        return keys;
    }

    private static long pair(byte[] signature, int at) {
        return MINHASH.getComponent(signature, at) << 32 | MINHASH.getComponent(signature, at + 1);
    }
}
