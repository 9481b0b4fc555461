package org.harrow.intake.car;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.harrow.intake.bytes.Hashes;

/**
 * A content identifier, version 1, by SHA-256: the only kind the AT protocol uses.
 *
 * @param codec {@code 0x71} DAG-CBOR or {@code 0x55} raw bytes
 * @param hex the SHA-256, hex
 */
public record Cid(int codec, String hex) {
    /** Its length in bytes. */
    static final int LENGTH = 36;

    private static final int DAG_CBOR = 0x71;
    private static final int RAW = 0x55;
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final HexFormat HEX = HexFormat.of();

    /** The identifier that stands at a place. */
    static Cid of(byte[] bytes, int at, int to) throws MalformedException {
        boolean known =
                at + LENGTH <= to
                        && bytes[at] == 1
                        && (bytes[at + 1] == DAG_CBOR || bytes[at + 1] == RAW)
                        && bytes[at + 2] == 0x12
                        && bytes[at + 3] == 0x20;
        if (!known) {
            throw new MalformedException("an identifier that is not by SHA-256 (CID version 1)");
        }
        return new Cid(bytes[at + 1], HEX.formatHex(bytes, at + 4, at + LENGTH));
    }

    /** True where the bytes are those that the identifier names. */
    boolean names(byte[] bytes, int from, int to) {
        MessageDigest digest = Hashes.sha256();
        digest.update(bytes, from, to - from);
        return Arrays.equals(digest.digest(), HEX.parseHex(hex));
    }

    /** As it is written: {@code bafyrei…}. */
    @Override
    public String toString() {
        byte[] all = new byte[LENGTH];
        all[0] = 1;
        all[1] = (byte) codec;
        all[2] = 0x12;
        all[3] = 0x20;
        System.arraycopy(HEX.parseHex(hex), 0, all, 4, LENGTH - 4);
        StringBuilder out = new StringBuilder("b");
        int bits = 0;
        int held = 0;
        for (byte b : all) {
            bits = (bits << 8) | (b & 0xff);
            held += 8;
            while (held >= 5) {
                held -= 5;
                out.append(BASE32.charAt((bits >> held) & 31));
            }
            bits &= (1 << held) - 1;
        }
        return held == 0
                ? out.toString()
                : out.append(BASE32.charAt((bits << (5 - held)) & 31)).toString();
    }
}
