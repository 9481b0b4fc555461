package org.harrow.spark;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.Serializable;

/**
 * A text as 16 bytes, the same in every JVM: what rows are dealt and sorted by.
 *
 * @param high first 8 bytes
 * @param low last 8 bytes
 */
record Key(long high, long low) implements Serializable {
    static Key of(String text) {
        HashValue128 hash = Hashing.murmur3_128().hashCharsTo128Bits(text);
        return new Key(hash.getMostSignificantBits(), hash.getLeastSignificantBits());
    }
}
