package org.harrow.spark;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names as labels that only the holder of the key can make: a hash alone of a public name would
 * tell it to whoever hashes all public names.
 */
final class Labels {
    private static final int DIGITS = 16;

    private final byte[] key;
    private final Map<String, String> names = new TreeMap<>();

    Labels(byte[] key) {
        this.key = key.clone();
    }

    /** {@code account-91ab…}, the same wherever the name stands. */
    String of(String kind, String name) {
        String label = kind + "-" + commitment(name).substring(0, DIGITS);
        names.put(label, name);
        return label;
    }

    /** What a text is, for whoever has both the key and the text; hex. */
    String commitment(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every label made so far, with its name. */
    Map<String, String> all() {
        return names;
    }
}
