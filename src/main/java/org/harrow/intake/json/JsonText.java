package org.harrow.intake.json;

import java.nio.charset.StandardCharsets;

/** Texts inside JSON bytes that are known to be valid. */
final class JsonText {
    private JsonText() {}

    /** Index after the closing quote of the string that opens at {@code quote}. */
    static int end(byte[] bytes, int quote) {
        int at = quote + 1;
        while (bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** The string that opens at {@code quote}; a lone surrogate is shown as U+FFFD. */
    static String decode(byte[] bytes, int quote) {
        int at = quote + 1;
        while (bytes[at] != '"') {
            if (bytes[at] == '\\') {
                return unescape(bytes, quote + 1, end(bytes, quote));
            }
            at++;
        }
        return new String(bytes, quote + 1, at - quote - 1, StandardCharsets.UTF_8);
    }

    private static String unescape(byte[] bytes, int from, int afterQuote) {
        int to = afterQuote - 1;
        StringBuilder out = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int stop = at;
            while (stop < to && bytes[stop] != '\\') {
                stop++;
            }
            out.append(new String(bytes, at, stop - at, StandardCharsets.UTF_8));
            at = stop;
            if (at < to) {
                at = escape(bytes, at, out);
            }
        }
        return withoutLoneSurrogates(out);
    }

    private static int escape(byte[] bytes, int backslash, StringBuilder out) {
        byte code = bytes[backslash + 1];
        if (code == 'u') {
            int value = 0;
            for (int i = 2; i < 6; i++) {
                value = (value << 4) | Character.digit(bytes[backslash + i], 16);
            }
            out.append((char) value);
            return backslash + 6;
        }
        out.append(
                switch (code) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    default -> (char) code;
                });
        return backslash + 2;
    }

    private static String withoutLoneSurrogates(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                text.setCharAt(i, '\ufffd');
            }
        }
        return text.toString();
    }

    private static boolean isOfNumber(byte b) {
        return (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == 'e' || b == 'E';
    }

    /** Index after the number that starts at {@code from}. */
    static int numberEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && isOfNumber(bytes[at])) {
            at++;
        }
        return at;
    }
}
