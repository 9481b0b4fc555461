package org.harrow.report;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Salted hashes: SHA-256 of a salt and a value. Every value has a salt of its own, HMAC-SHA-256 of
 * the value under a key that stays in the case, so that opening one value tells nothing about
 * another. A plain hash of a public record would lead back to it by a search.
 */
public final class Commitments {
    private static final HexFormat HEX = HexFormat.of();

    private final byte[] key;

    /**
     * @param key secret of the case, 32 bytes
     */
    public Commitments(byte[] key) {
        this.key = key.clone();
    }

    /** The commitment to a value, 64 hexadecimal digits. */
    public String of(String value) {
        return of(salt(value), value);
    }

    /** The salt of a value, 64 hexadecimal digits: with the value, it opens the commitment. */
    public String salt(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HEX.formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of the salt's 32 bytes and the value in UTF-8, hex: anyone can compute it. */
    public static String of(String salt, String value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HEX.parseHex(salt));
            digest.update(value.getBytes(StandardCharsets.UTF_8));
            return HEX.formatHex(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
