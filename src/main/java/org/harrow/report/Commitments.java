package org.harrow.report;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.harrow.model.CanonicalJson;
import org.harrow.model.LogEntry;

/**
 * Hashes that only the holder of the case can compute: HMAC-SHA-256 under a key made of the whole
 * custody log. A plain hash of a public record would lead back to it by a search.
 */
final class Commitments {
    private final SecretKeySpec key;

    Commitments(List<LogEntry> log) {
        String all = CanonicalJson.write(Plain.of(log));
        String secret = ReportMaker.sha256(all.getBytes(StandardCharsets.UTF_8));
        this.key = new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256");
    }

    /** 64 hexadecimal digits. */
    String of(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
