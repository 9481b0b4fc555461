package org.harrow.intake;

import java.nio.charset.StandardCharsets;
import org.harrow.intake.bytes.Lines;
import org.harrow.intake.json.JsonSketch;
import org.harrow.intake.table.Dialect;

/** Tells from the first bytes how a text is laid out. */
final class Heads {
    private static final int SHOWN = 4096;

    private Heads() {}

    /** The head of a text whose first bytes stand in {@code bytes[from, to)}. */
    static Head of(byte[] bytes, int from, int to) {
        int first = from;
        while (first < to && Lines.isSpace(bytes[first])) {
            first++;
        }
        Shape shape = shape(bytes, first, to);
        JsonSketch sketch =
                switch (shape) {
                    case LINES -> JsonSketch.ofLines(bytes, first, to);
                    case DOCUMENTS -> JsonSketch.ofDocuments(bytes, first, to);
                    default -> JsonSketch.none();
                };
        int shown = Math.min(to, first + SHOWN);
        String text = new String(bytes, first, shown - first, StandardCharsets.UTF_8);
        return new Head(shape, text, sketch, shape == Shape.TEXT ? Dialect.of(text) : null);
    }

    private static Shape shape(byte[] bytes, int first, int to) {
        if (first == to) {
            return Shape.EMPTY;
        }
        return switch (bytes[first]) {
            case '<' -> Shape.MARKUP;
            case '[' -> Shape.DOCUMENTS;
            case '{' -> isLines(bytes, first, to) ? Shape.LINES : Shape.DOCUMENTS;
            default -> isBinary(bytes, first, to) ? Shape.BINARY : Shape.TEXT;
        };
    }

    private static boolean isBinary(byte[] bytes, int first, int to) {
        for (int at = first; at < Math.min(to, first + SHOWN); at++) {
            byte b = bytes[at];
            if (b >= 0 && b < ' ' && !Lines.isSpace(b) && !isGitMark(b)) {
                return true;
            }
        }
        return false;
    }

    /** Separators that a git log format may carry. */
    private static boolean isGitMark(byte b) {
        return b == 0x1e || b == 0x1f;
    }

    /**
     * One value a line: several lines begin with a brace, and more of them end with one than there
     * are other lines. A document that is spread over lines has its first brace alone.
     */
    private static boolean isLines(byte[] bytes, int first, int to) {
        int starting = 0;
        int whole = 0;
        int other = 0;
        int start = first;
        for (int at = first; at <= to; at++) {
            if (at < to && bytes[at] != '\n') {
                continue;
            }
            int end = at;
            while (end > start && Lines.isSpace(bytes[end - 1])) {
                end--;
            }
            if (end > start && bytes[start] == '{') {
                starting++;
                whole += bytes[end - 1] == '}' && at < to ? 1 : 0;
            } else if (end > start) {
                other++;
            }
            start = at + 1;
        }
        return starting >= 2 && whole >= 1 && whole >= other;
    }
}
