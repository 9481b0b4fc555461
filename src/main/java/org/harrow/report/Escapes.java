package org.harrow.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes escapes out of a text, as a reader of JSON or XML would. */
final class Escapes {
    private static final Pattern JSON = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|[\"\\\\/bfnrt])");
    private static final Pattern XML = Pattern.compile("&(#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|\\w+);");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
    private static final Map<String, String> CONTROLS =
            Map.of("b", "\b", "f", "\f", "n", "\n", "r", "\r", "t", "\t");

    private Escapes() {}

    /** <code>\n</code>, <code>\"</code> and the like become what they stand for. */
    static String json(String text) {
        return JSON.matcher(text)
                .replaceAll(
                        m ->
                                Matcher.quoteReplacement(
                                        m.group(2) == null
                                                ? CONTROLS.getOrDefault(m.group(1), m.group(1))
                                                : String.valueOf(
                                                        (char) Integer.parseInt(m.group(2), 16))));
    }

    /** Entities and character references become what they stand for. */
    static String xml(String text) {
        return XML.matcher(text)
                .replaceAll(
                        m -> {
                            if (m.group(2) != null) {
                                return Matcher.quoteReplacement(point(m.group(2), 10, m.group()));
                            }
                            if (m.group(3) != null) {
                                return Matcher.quoteReplacement(point(m.group(3), 16, m.group()));
                            }
                            return Matcher.quoteReplacement(
                                    NAMED.getOrDefault(m.group(1), m.group()));
                        });
    }

    private static String point(String digits, int base, String otherwise) {
        int point = Integer.parseInt(digits, base);
        return Character.isValidCodePoint(point) ? Character.toString(point) : otherwise;
    }
}
