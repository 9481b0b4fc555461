package org.harrow.intake.json;

import java.util.List;
import java.util.Locale;
import org.harrow.intake.bytes.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON value from a run of bytes, strictly (RFC 8259): well-formed UTF-8, no member
 * twice, at most {@value #DEPTH} levels (read in a loop, not by recursion), numbers of at most
 * {@value #NUMBER} characters, strings of at most 4 MB, nothing but white space after the value.
 * Not for several threads. A value is valid until the next one is read.
 */
public final class JsonReader {
    /** How deep values may nest; threads of replies nest. */
    public static final int DEPTH = 512;

    /** Longest number in characters. */
    public static final int NUMBER = 100;

    /** Longest string in bytes as it stands in the file. */
    public static final int STRING = 4_000_000;

    private static final List<String> HINTS =
            List.of(" (for ", " (start marker", ": enable ", " (was expecting", "; expected");

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH)
                                    .maxNumberLength(NUMBER)
                                    .maxStringLength(STRING)
                                    .maxNameLength(STRING)
                                    .build())
                    .build();

    private final JsonTape tape = new JsonTape();
    private final MemberNames names = new MemberNames();
    private final int[] open = new int[DEPTH + 1];

    /**
     * The one value that stands in {@code bytes[from, to)}.
     *
     * @throws JsonRefusal saying what is wrong and at which byte of the run
     */
    public JsonValue read(byte[] bytes, int from, int to) throws JsonRefusal {
        checkEncoding(bytes, from, to);
        tape.clear(bytes);
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            fill(parser, from);
        } catch (StreamConstraintsException e) {
            throw new JsonRefusal(limit(String.valueOf(e.getMessage())));
        } catch (JacksonException e) {
            long at = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
            throw new JsonRefusal(
                    "This is not valid JSON"
                            + (at < 0 ? "" : " (byte " + at + " of the record)")
                            + ": "
                            + plain(e.getOriginalMessage())
                            + ".");
        }
        if (tape.rows == 0) {
            throw new JsonRefusal("There is no JSON value here.");
        }
        return new JsonValue(tape, 0);
    }

    private static void checkEncoding(byte[] bytes, int from, int to) throws JsonRefusal {
        int bad = Utf8.firstBad(bytes, from, to);
        if (bad >= 0) {
            throw new JsonRefusal(
                    "The text is not valid UTF-8 at byte " + (bad - from) + " of the record.");
        }
        // The library would take these for other encodings.
        for (int at = from; at < Math.min(to, from + 4); at++) {
            if (bytes[at] == 0) {
                throw new JsonRefusal("This is not valid JSON: a zero byte stands in the text.");
            }
        }
        if (to - from >= 3 && bytes[from] == (byte) 0xef && bytes[from + 1] == (byte) 0xbb) {
            throw new JsonRefusal("This is not valid JSON: a byte order mark inside the text.");
        }
    }

    private void fill(JsonParser parser, int base) throws JsonRefusal {
        int depth = 0;
        String member = "";
        int last = -1;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                member = parser.currentName();
                continue;
            }
            if (depth == 0 && tape.rows > 0) {
                throw new JsonRefusal("A second value follows the first where one is expected.");
            }
            int at = base + (int) parser.currentTokenLocation().getByteOffset();
            checkString(last, at);
            last = -1;
            switch (token) {
                case START_OBJECT -> open[depth++] = tape.add(JsonTape.OBJECT, at, member);
                case START_ARRAY -> open[depth++] = tape.add(JsonTape.ARRAY, at, member);
                case END_OBJECT, END_ARRAY -> close(open[--depth], at + 1);
                default -> last = tape.add(scalar(token), at, member);
            }
        }
    }

    private void close(int row, int to) throws JsonRefusal {
        tape.close(row, to);
        if (tape.type[row] == JsonTape.OBJECT) {
            String twice = names.repeated(tape, row);
            if (twice != null) {
                throw new JsonRefusal(
                        "The member \"" + shortened(twice) + "\" stands twice in one object.");
            }
        }
    }

    /** The library checks the length of a string only when it is decoded. */
    private void checkString(int row, int nextStart) throws JsonRefusal {
        if (row >= 0
                && tape.type[row] == JsonTape.STRING
                && nextStart - tape.start[row] > STRING
                && JsonText.end(tape.bytes, tape.start[row]) - tape.start[row] > STRING) {
            throw new JsonRefusal("A string is longer than 4 MB.");
        }
    }

    private static byte scalar(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> JsonTape.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonTape.NUMBER;
            case VALUE_TRUE -> JsonTape.TRUE;
            case VALUE_FALSE -> JsonTape.FALSE;
            default -> JsonTape.NULL;
        };
    }

    private static String limit(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("depth")) {
            return "Values nest deeper than " + DEPTH + " levels.";
        }
        return lower.contains("number")
                ? "A number is longer than " + NUMBER + " characters."
                : "A string is longer than 4 MB.";
    }

    /** The library's sentence without its hints for programmers. */
    private static String plain(String message) {
        String line = message.lines().findFirst().orElse("unreadable");
        for (String hint : HINTS) {
            int at = line.indexOf(hint);
            line = at < 0 ? line : line.substring(0, at);
        }
        return shortened(line);
    }

    private static String shortened(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .limit(80)
                .forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? 0xfffd : c));
        return out.toString();
    }
}
