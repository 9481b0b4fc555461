package org.harrow.intake.car;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.harrow.model.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** A value of DAG-CBOR. */
public sealed interface Value {
    /** A whole number. */
    record Whole(long number) implements Value {}

    /** A number with a fraction. */
    record Fraction(double number) implements Value {}

    /** A text. */
    record Text(String text) implements Value {}

    /** Bytes, in Base64. */
    record Octets(String base64) implements Value {
        byte[] bytes() {
            return Base64.getDecoder().decode(base64);
        }
    }

    /** True or false. */
    record Truth(boolean isTrue) implements Value {}

    /** Nothing. */
    record Nothing() implements Value {}

    /** A block by its identifier. */
    record Link(Cid cid) implements Value {}

    /** A list. */
    record Many(List<Value> values) implements Value {}

    /** A map. */
    record Members(Map<String, Value> values) implements Value {
        /** A member, or null. */
        public @Nullable Value get(String name) {
            return values.get(name);
        }

        /** The text of a member, or null. */
        public @Nullable String text(String name) {
            return values.get(name) instanceof Text(String text) ? text : null;
        }

        /** The identifier in a member, or null. */
        public @Nullable Cid link(String name) {
            return values.get(name) instanceof Link(Cid cid) ? cid : null;
        }
    }

    /** The value as JSON, as the AT protocol maps it. */
    default String json() {
        StringBuilder out = new StringBuilder();
        write(this, out);
        return out.toString();
    }

    private static void write(Value value, StringBuilder out) {
        switch (value) {
            case Whole(long number) -> out.append(number);
            case Fraction(double number) -> out.append(CanonicalJson.write(number));
            case Text(String text) -> out.append(CanonicalJson.write(text));
            case Octets(String base64) -> out.append("{\"$bytes\":\"").append(base64).append("\"}");
            case Truth(boolean isTrue) -> out.append(isTrue);
            case Nothing() -> out.append("null");
            case Link(Cid cid) -> out.append("{\"$link\":\"").append(cid).append("\"}");
            case Many(List<Value> values) -> {
                out.append('[');
                for (int i = 0; i < values.size(); i++) {
                    out.append(i == 0 ? "" : ",");
                    write(values.get(i), out);
                }
                out.append(']');
            }
            case Members(Map<String, Value> values) -> {
                String comma = "";
                out.append('{');
                for (Map.Entry<String, Value> entry : values.entrySet()) {
                    out.append(comma).append(CanonicalJson.write(entry.getKey())).append(':');
                    write(entry.getValue(), out);
                    comma = ",";
                }
                out.append('}');
            }
        }
    }
}
