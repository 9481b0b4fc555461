package org.harrow.intake.bytes;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.harrow.intake.RefusedException;
import org.harrow.model.Progress;
import org.jspecify.annotations.Nullable;

/**
 * An unpacked stream that cannot explode and does not throw what was read away: damage ends it, and
 * is told afterwards.
 */
public final class Unpacked extends FilterInputStream {
    private final LongSupplier packed;
    private long count;
    private @Nullable String damage;

    /**
     * @param in the unpacking stream
     * @param packed how many packed bytes it has taken
     */
    public Unpacked(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    /** What is wrong with the packed stream, as a sentence, or null. */
    public @Nullable String damage() {
        return damage;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (damage != null) {
            return -1;
        }
        try {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            checkRatio();
            return read;
        } catch (RefusedException | Progress.CancelledException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            damage = sentence(e);
            return -1;
        }
    }

    private void checkRatio() throws RefusedException {
        if (count >= Limits.RATIO_AFTER && count / Limits.RATIO > packed.getAsLong()) {
            throw RefusedException.whole(
                    "The packed file unpacks to more than "
                            + Limits.RATIO
                            + " times its size, which no export does. Unpack and look at it yourself"
                            + " before importing it.");
        }
    }

    private String sentence(Exception e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("garbage") || message.contains("unknown frame descriptor")) {
            return "Other bytes follow the packed stream; they were left out.";
        }
        if (e instanceof EOFException || message.contains("truncated") || message.contains("eof")) {
            return "The packed stream ends early after "
                    + count
                    + " unpacked bytes: the file was cut off. What stands before was taken.";
        }
        return "The packed stream is damaged after "
                + count
                + " unpacked bytes. What stands before was taken.";
    }
}
