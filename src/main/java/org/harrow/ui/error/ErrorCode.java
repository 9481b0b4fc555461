package org.harrow.ui.error;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A code in three parts that tells the same failure again: where our code was, what was thrown, and
 * the whole way there. Line numbers do not matter, so a rebuilt program gives the same code.
 *
 * @param where our innermost method
 * @param what the classes of the exception and its causes
 * @param way every frame of every cause
 */
public record ErrorCode(String where, String what, String way) {
    private static final int RADIX = 32;

    /** About 20 bits a part: four characters. */
    private static final int PART = 1 << 20;

    /** The code of what was thrown. */
    public static ErrorCode of(Throwable thrown) {
        List<String> classes = new ArrayList<>();
        List<String> frames = new ArrayList<>();
        Set<Throwable> seen = new HashSet<>();
        for (Throwable t = thrown; t != null && seen.add(t); t = t.getCause()) {
            classes.add(t.getClass().getName());
            for (StackTraceElement frame : t.getStackTrace()) {
                frames.add(frame.getClassName() + "." + frame.getMethodName());
            }
        }
        String ours =
                frames.stream().filter(f -> f.startsWith("org.harrow.")).findFirst().orElse("");
        return new ErrorCode(part(ours), part(classes.toString()), part(frames.toString()));
    }

    @Override
    public String toString() {
        return where + ":" + what + ":" + way;
    }

    private static String part(String text) {
        String digits = Integer.toString(Math.floorMod(text.hashCode(), PART), RADIX);
        return "0".repeat(4 - digits.length()) + digits.toUpperCase(Locale.ROOT);
    }
}
