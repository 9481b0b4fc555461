package org.harrow.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one way values become JSON text that is hashed, compared or put into a report: keys sorted,
 * no spaces, doubles with 12 significant digits, no exponent games. Values are null, Boolean,
 * Number, CharSequence, Iterable or Map of these.
 */
public final class CanonicalJson {
    private static final MathContext DIGITS = new MathContext(12);

    private CanonicalJson() {}

    /** The canonical text of a value. */
    public static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, @Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case Boolean b -> out.append(b.booleanValue());
            case Double d -> out.append(number(d));
            case Float f -> out.append(number(f.doubleValue()));
            case Number n -> out.append(n);
            case CharSequence s -> quote(out, s);
            case Map<?, ?> map -> object(out, map);
            case Iterable<?> list -> array(out, list);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    /** 12 significant digits, plain notation; what JSON cannot hold becomes a text. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "null" : value > 0 ? "\"infinity\"" : "\"-infinity\"";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        String plain = rounded.toPlainString();
        return plain.length() <= 40 ? plain : rounded.toString();
    }

    private static void object(StringBuilder out, Map<?, ?> map) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        out.append('{');
        String comma = "";
        for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
            quote(out.append(comma), entry.getKey());
            append(out.append(':'), entry.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private static void array(StringBuilder out, Iterable<?> list) {
        out.append('[');
        Iterator<?> items = list.iterator();
        while (items.hasNext()) {
            append(out, items.next());
            if (items.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private static void quote(StringBuilder out, CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> plain(out, text, i, c);
            }
        }
        out.append('"');
    }

    /** Control characters are escaped; a surrogate without its partner becomes U+FFFD. */
    private static void plain(StringBuilder out, CharSequence text, int i, char c) {
        if (c < 0x20 || c == 0x7f) {
            out.append("\\u00")
                    .append(Character.forDigit(c >> 4, 16))
                    .append(Character.forDigit(c & 15, 16));
        } else if (Character.isHighSurrogate(c)) {
            boolean paired = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            out.append(paired ? c : '\ufffd');
        } else if (Character.isLowSurrogate(c)) {
            boolean paired = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            out.append(paired ? c : '\ufffd');
        } else {
            out.append(c);
        }
    }
}
