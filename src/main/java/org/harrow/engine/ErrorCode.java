package org.harrow.engine;

import java.util.zip.CRC32;

/**
 * A short code for an unexpected error that is the same whenever the same thing goes wrong, so that
 * two users can tell that they have one problem: where it was thrown, what its root cause is, and
 * the whole chain.
 *
 * @param value three groups of four letters and digits, for example {@code 7Q2M:0K4D:91XA}
 */
public record ErrorCode(String value) {
    /** Crockford's base 32: no letter is mistaken for a digit. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int DEEPEST = 20;

    /** The code of an error. Messages do not enter it: they may hold evidence. */
    public static ErrorCode of(Throwable error) {
        Throwable root = error;
        StringBuilder chain = new StringBuilder();
        for (int depth = 0; depth < DEEPEST; depth++) {
            chain.append(root.getClass().getName()).append(first(root)).append('\n');
            Throwable cause = root.getCause();
            if (cause == null) {
                break;
            }
            root = cause;
        }
        return new ErrorCode(
                group(first(error))
                        + ":"
                        + group(root.getClass().getName() + first(root))
                        + ":"
                        + group(chain.toString()));
    }

    private static String first(Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        return trace.length == 0 ? "" : trace[0].getClassName() + "." + trace[0].getMethodName();
    }

    private static String group(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        StringBuilder out = new StringBuilder(4);
        for (long rest = sum.getValue(); out.length() < 4; rest >>>= 5) {
            out.append(ALPHABET.charAt((int) (rest & 31)));
        }
        return out.toString();
    }
}
