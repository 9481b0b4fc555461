package org.harrow.model;

import java.time.Instant;
import java.util.HexFormat;

/**
 * One entry of the custody log: each is hashed together with the one before it.
 *
 * @param seq place in the log, from 1
 * @param at when it was done, by this machine's clock
 * @param what the act: {@code case.new}, {@code import.start}, {@code import.end}, {@code link} ...
 * @param body canonical JSON that says everything about it
 * @param hash SHA-256 of the previous hash, seq, time, act and body, hex
 */
public record LogEntry(long seq, Instant at, String what, String body, String hash) {
    /** What stands before the first entry: 32 zero bytes. */
    public static final String GENESIS = HexFormat.of().formatHex(new byte[32]);
}
