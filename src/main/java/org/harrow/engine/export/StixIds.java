package org.harrow.engine.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.UUID;
import org.harrow.model.CanonicalJson;

/**
 * Identifiers of STIX objects that are the same for the same case: UUID version 5 (RFC 9562,
 * section 5.5). Observables use the namespace and the contributing properties that STIX 2.1,
 * section 2.9, says, so that other programs give the same account the same identifier.
 */
final class StixIds {
    /** STIX 2.1, section 2.9. */
    private static final UUID OBSERVABLES = UUID.fromString("00abedb4-aa42-466c-9c01-fed23315a9b7");

    private final UUID space;

    /**
     * @param caseId of the case, which everything else is named within
     */
    StixIds(String caseId) {
        space = uuid(OBSERVABLES, "harrow " + caseId);
    }

    /** Of something this case says. */
    String own(String type, String name) {
        return type + "--" + uuid(space, type + " " + name);
    }

    /** Of an observable, by what contributes to its identifier. */
    static String observable(String type, Map<String, String> contributing) {
        return type + "--" + uuid(OBSERVABLES, CanonicalJson.write(contributing));
    }

    static UUID uuid(UUID space, String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(
                    ByteBuffer.allocate(16)
                            .putLong(space.getMostSignificantBits())
                            .putLong(space.getLeastSignificantBits())
                            .array());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
            long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
