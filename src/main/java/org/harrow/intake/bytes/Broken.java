package org.harrow.intake.bytes;

/**
 * A run of bytes that was not even held: too long, or cut off.
 *
 * @param offset place of its first byte in the text
 * @param length number of bytes
 * @param line its line, counted from 1
 * @param sha256 hash of the bytes
 * @param head the first 256 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Broken(long offset, long length, long line, byte[] sha256, byte[] head) {}
