package org.harrow.intake.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A UTF-16 file with a byte order mark, as PowerShell writes it, turned into UTF-8 in memory. */
public final class Utf16Text implements TextOffsets {
    private static final int BOM = 2;

    private final byte[] original;
    private final byte[] utf8;
    private long lastText;
    private long lastStored = BOM;

    private Utf16Text(byte[] original, byte[] utf8) {
        this.original = original;
        this.utf8 = utf8;
    }

    /** True where the bytes begin with a UTF-16 byte order mark. */
    public static boolean isUtf16(byte[] head, int from, int to) {
        return to - from >= BOM && (isLittle(head, from) || isBig(head, from));
    }

    /**
     * Decodes strictly.
     *
     * @throws CharacterCodingException where it is no UTF-16
     */
    public static Utf16Text of(byte[] original) throws CharacterCodingException {
        Charset charset =
                isLittle(original, 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        CharBuffer text =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(original, BOM, original.length - BOM));
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(text);
        byte[] utf8 = new byte[encoded.remaining()];
        encoded.get(utf8);
        return new Utf16Text(original, utf8);
    }

    /** The text in UTF-8. */
    public byte[] utf8() {
        return utf8.clone();
    }

    @Override
    public long stored(long textOffset) {
        if (textOffset < lastText) {
            lastText = 0;
            lastStored = BOM;
        }
        while (lastText < textOffset) {
            int lead = utf8[(int) lastText] & 0xff;
            lastStored += lead >= 0xf0 ? 4 : lead >= 0x80 && lead < 0xc0 ? 0 : 2;
            lastText++;
        }
        return lastStored;
    }

    @Override
    public boolean isSame() {
        return false;
    }

    @Override
    public byte[] stored(long from, long to) {
        return Arrays.copyOfRange(original, (int) stored(from), (int) stored(to));
    }

    private static boolean isLittle(byte[] bytes, int at) {
        return bytes[at] == (byte) 0xff && bytes[at + 1] == (byte) 0xfe;
    }

    private static boolean isBig(byte[] bytes, int at) {
        return bytes[at] == (byte) 0xfe && bytes[at + 1] == (byte) 0xff;
    }
}
