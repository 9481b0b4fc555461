package org.harrow.intake.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text that knows where its bytes lie. A view: valid until its reader reads the
 * next one.
 */
public final class JsonValue {
    private final JsonTape tape;
    private final int row;

    JsonValue(JsonTape tape, int row) {
        this.tape = tape;
        this.row = row;
    }

    /** First byte, as an index into the bytes it was read from. */
    public int start() {
        return tape.start[row];
    }

    /** Index after its last byte. */
    public int end() {
        return switch (tape.type[row]) {
            case JsonTape.OBJECT, JsonTape.ARRAY -> tape.end[row];
            case JsonTape.STRING -> JsonText.end(tape.bytes, start());
            case JsonTape.NUMBER -> JsonText.numberEnd(tape.bytes, start(), tape.bytes.length);
            case JsonTape.FALSE -> start() + 5;
            default -> start() + 4;
        };
    }

    /** True for an object. */
    public boolean isObject() {
        return tape.type[row] == JsonTape.OBJECT;
    }

    /** True for a list. */
    public boolean isArray() {
        return tape.type[row] == JsonTape.ARRAY;
    }

    /** True for a text. */
    public boolean isString() {
        return tape.type[row] == JsonTape.STRING;
    }

    /** True for a number. */
    public boolean isNumber() {
        return tape.type[row] == JsonTape.NUMBER;
    }

    /** True for {@code true}. */
    public boolean isTrue() {
        return tape.type[row] == JsonTape.TRUE;
    }

    /** True where there is a member of that name, be it null. */
    public boolean has(String name) {
        return find(name) >= 0;
    }

    /** The member of that name, or null where there is none or it is JSON's null. */
    public @Nullable JsonValue get(String name) {
        int at = find(name);
        return at < 0 || tape.type[at] == JsonTape.NULL ? null : new JsonValue(tape, at);
    }

    /** The value at the end of a path of members, or null. */
    public @Nullable JsonValue at(String... path) {
        JsonValue value = this;
        for (String name : path) {
            value = value.get(name);
            if (value == null) {
                return null;
            }
        }
        return value;
    }

    /** The text of a member, a number as it is written; null for anything else. */
    public @Nullable String text(String name) {
        JsonValue value = get(name);
        return value == null ? null : value.asText();
    }

    /** The text at the end of a path, or null. */
    public @Nullable String textAt(String... path) {
        JsonValue value = at(path);
        return value == null ? null : value.asText();
    }

    /** This text, or this number as it is written; null for anything else. */
    public @Nullable String asText() {
        return switch (tape.type[row]) {
            case JsonTape.STRING -> JsonText.decode(tape.bytes, start());
            case JsonTape.NUMBER ->
                    new String(tape.bytes, start(), end() - start(), StandardCharsets.US_ASCII);
            default -> null;
        };
    }

    /** The values in a list, or of an object's members. */
    public List<JsonValue> elements() {
        List<JsonValue> all = new ArrayList<>();
        if (isObject() || isArray()) {
            for (int at = row + 1; at < tape.next[row]; at = tape.next[at]) {
                all.add(new JsonValue(tape, at));
            }
        }
        return all;
    }

    /** The values of a list member; none where there is no such list. */
    public List<JsonValue> list(String name) {
        JsonValue value = get(name);
        return value == null || !value.isArray() ? List.of() : value.elements();
    }

    /** The name of this value in its object; that of the list it stands in otherwise. */
    public String name() {
        return tape.name[row];
    }

    private int find(String name) {
        if (isObject()) {
            for (int at = row + 1; at < tape.next[row]; at = tape.next[at]) {
                if (tape.name[at].equals(name)) {
                    return at;
                }
            }
        }
        return -1;
    }
}
