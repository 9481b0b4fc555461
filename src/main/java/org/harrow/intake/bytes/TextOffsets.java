package org.harrow.intake.bytes;

/** How places in the UTF-8 text that is read relate to the bytes of the file as stored. */
public interface TextOffsets {
    /** The text is the file. */
    TextOffsets SAME =
            new TextOffsets() {
                @Override
                public long stored(long textOffset) {
                    return textOffset;
                }

                @Override
                public boolean isSame() {
                    return true;
                }

                @Override
                public byte[] stored(long from, long to) {
                    throw new IllegalStateException("the text's own bytes are the stored ones");
                }
            };

    /** Place in the file of a place in the text. */
    long stored(long textOffset);

    /** True where both are the same bytes. */
    boolean isSame();

    /** The file's bytes between two places of the text. */
    byte[] stored(long from, long to);
}
