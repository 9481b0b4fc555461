package org.harrow.intake.json;

/**
 * Finds where a JSON value ends by its brackets and quotes alone, resumably; whether it is valid is
 * asked later.
 */
final class ValueScanner {
    private long depth;
    private boolean inString;
    private boolean escaped;
    private boolean scalar;
    private long lines;

    /** Begins with a value's first byte. */
    void start(byte first) {
        depth = 0;
        inString = false;
        escaped = false;
        lines = 0;
        scalar = first != '{' && first != '[' && first != '"';
    }

    /** Line ends passed in this value so far. */
    long lines() {
        return lines;
    }

    /** True where the value ends with the text because nothing closes it. */
    boolean isScalar() {
        return scalar;
    }

    /** Index after the value, or -1 where it goes on after {@code to}. */
    int scan(byte[] bytes, int from, int to) {
        if (scalar) {
            return scanScalar(bytes, from, to);
        }
        for (int at = from; at < to; at++) {
            byte b = bytes[at];
            if (inString) {
                at = string(bytes, at, to);
                if (!inString && depth == 0) {
                    return at + 1;
                }
            } else if (b == '"') {
                inString = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
                if (depth == 0) {
                    return at + 1;
                }
            } else if (b == '\n') {
                lines++;
            }
        }
        return -1;
    }

    /** Index of the closing quote, or of the last byte. */
    private int string(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            byte b = bytes[at];
            if (escaped) {
                escaped = false;
            } else if (b == '\\') {
                escaped = true;
            } else if (b == '"') {
                inString = false;
                return at;
            } else if (b == '\n') {
                lines++;
            }
        }
        return to;
    }

    private static int scanScalar(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (",]}[{\": \t\r\n".indexOf(bytes[at]) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
