package org.harrow.detect.rule;

import java.io.Serializable;

/**
 * A value with wildcards, compared without case: {@code *} stands for any characters, {@code ?} for
 * one, a backslash before either for itself. Characters are Unicode code points.
 *
 * @param pattern as it stands in the rule
 * @param before true where anything may stand before it
 * @param after true where anything may stand after it
 */
public record Glob(String pattern, boolean before, boolean after) implements Serializable {
    private static final int ANY = -1;
    private static final int ONE = -2;

    /** Longer ones are no values. */
    public static final int LONGEST = 1_000;

    public Glob {
        if (pattern.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A value is longer than " + LONGEST + " characters.");
        }
    }

    /** True where the whole value fits; in time proportional to both lengths. */
    boolean matches(String value) {
        int[] wanted = parsed();
        int[] given = Facts.folded(value).codePoints().toArray();
        int w = 0;
        int g = 0;
        int star = -1;
        int resume = 0;
        while (g < given.length) {
            if (w < wanted.length && wanted[w] == ANY) {
                star = w++;
                resume = g;
            } else if (w < wanted.length && (wanted[w] == ONE || wanted[w] == given[g])) {
                w++;
                g++;
            } else if (star >= 0) {
                w = star + 1;
                g = ++resume;
            } else {
                return false;
            }
        }
        while (w < wanted.length && wanted[w] == ANY) {
            w++;
        }
        return w == wanted.length;
    }

    private int[] parsed() {
        int[] points = Facts.folded(pattern).codePoints().toArray();
        int[] out = new int[points.length + 2];
        int n = 0;
        if (before) {
            out[n++] = ANY;
        }
        for (int i = 0; i < points.length; i++) {
            boolean escaped =
                    points[i] == '\\'
                            && i + 1 < points.length
                            && (points[i + 1] == '*'
                                    || points[i + 1] == '?'
                                    || points[i + 1] == '\\');
            if (escaped) {
                out[n++] = points[++i];
            } else if (points[i] == '*') {
                out[n++] = ANY;
            } else {
                out[n++] = points[i] == '?' ? ONE : points[i];
            }
        }
        if (after) {
            out[n++] = ANY;
        }
        return java.util.Arrays.copyOf(out, n);
    }
}
