package org.harrow.stats;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SplittableRandom;

/**
 * The only source of draws: it depends on what is tested, never on the case, the clock or the
 * machine, so that anyone gets the same p.
 */
public final class Seed {
    private Seed() {}

    /**
     * A generator seeded by SHA-256 of detector, parameters and partition key.
     *
     * @param detector for example {@code reaction-latency}
     * @param parameters canonical JSON
     * @param key of the unit that is tested
     */
    public static SplittableRandom generator(String detector, String parameters, String key) {
        MessageDigest digest = sha256();
        for (String part : new String[] {detector, parameters, key}) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return new SplittableRandom(ByteBuffer.wrap(digest.digest()).getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
