package org.harrow.intake.bytes;

/**
 * A run of bytes that should be one record, or the frame around several.
 *
 * @param bytes the window it lies in
 * @param from first byte as an index
 * @param to index after the last byte
 * @param offset place of the first byte in the text
 * @param line its line, counted from 1
 */
@SuppressWarnings("ArrayRecordComponent") // a view into the window, never compared
public record Unit(byte[] bytes, int from, int to, long offset, long line) {

    /** Place in the text of the byte at an index of {@link #bytes}. */
    public long offsetOf(int index) {
        return offset + index - from;
    }
}
