package org.harrow.report;

import java.io.OutputStream;

/** Takes bytes as they are made and compares each with the one that should be there. */
final class Comparison extends OutputStream {
    private final byte[] expected;
    private int position;
    private int first = -1;
    private int different;

    Comparison(byte[] expected) {
        this.expected = expected;
    }

    @Override
    public void write(int b) {
        if (position >= expected.length || expected[position] != (byte) b) {
            first = first < 0 ? position : first;
            different++;
        }
        position++;
    }

    /**
     * Place of the first byte that differs, or -1 where what was made is a beginning of the file.
     */
    int first() {
        return first;
    }

    /** How many bytes differ. */
    int different() {
        return different;
    }

    /** Bytes that stand in the file after the end of what was made. */
    int appended() {
        return Math.max(0, expected.length - position);
    }
}
