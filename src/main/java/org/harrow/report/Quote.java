package org.harrow.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.harrow.model.Exhibit;

/**
 * The bytes of an exhibit.
 *
 * @param exhibit where they stand
 * @param text the bytes as UTF-8, or in base64 where they are none
 * @param base64 true where the text is base64
 * @param whole false where only the first {@link #LIMIT} bytes are kept
 */
public record Quote(Exhibit exhibit, String text, boolean base64, boolean whole) {
    /** Longest quotation that is carried along; longer records stand by place and hash. */
    public static final int LIMIT = 65_536;

    /** A quotation of a record's bytes. */
    public static Quote of(Exhibit exhibit, byte[] record) {
        boolean whole = record.length <= LIMIT;
        byte[] kept = whole ? record : java.util.Arrays.copyOf(record, LIMIT);
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(kept)).toString();
            return new Quote(exhibit, text, false, whole);
        } catch (CharacterCodingException e) {
            return new Quote(exhibit, Base64.getEncoder().encodeToString(kept), true, whole);
        }
    }

    /** The bytes that are kept. */
    public byte[] bytes() {
        return base64 ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
    }
}
