package org.harrow.intake.content;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Character references of HTML: by number, and the names of HTML 4 that texts use. */
final class HtmlEntities {
    private static final int LONGEST = 12;

    /** U+00A0 to U+00FF in their order. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg"
                    + " plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12"
                    + " frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute"
                    + " Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml"
                    + " times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc"
                    + " atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
                    + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc"
                    + " uuml yacute thorn yuml";

    private static final Map<String, String> NAMES = names();

    private HtmlEntities() {}

    /**
     * Appends the character that a reference at {@code at} stands for; gives the index after it.
     */
    static int decode(String text, int at, StringBuilder out) {
        int end = text.indexOf(';', at);
        if (end > at + 1 && end - at <= LONGEST) {
            String name = text.substring(at + 1, end);
            String character = name.charAt(0) == '#' ? byNumber(name) : NAMES.get(name);
            if (character != null) {
                out.append(character);
                return end + 1;
            }
        }
        out.append('&');
        return at + 1;
    }

    private static @Nullable String byNumber(String name) {
        boolean hex = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean usable =
                    Character.isValidCodePoint(code)
                            && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
            return usable && code > 0 ? Character.toString(code) : "\ufffd";
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        int code = 0xa0;
        for (String name : LATIN.split(" ", -1)) {
            names.put(name, Character.toString(code++));
        }
        names.putAll(
                Map.of(
                        "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "hellip",
                        "\u2026", "bull", "\u2022", "trade", "\u2122", "euro", "\u20ac", "rarr",
                        "\u2192"));
        names.putAll(
                Map.of(
                        "ndash", "\u2013", "mdash", "\u2014", "lsquo", "\u2018", "rsquo", "\u2019",
                        "ldquo", "\u201c", "rdquo", "\u201d", "larr", "\u2190", "zwj", "\u200d",
                        "thinsp", "\u2009", "minus", "\u2212"));
        return names;
    }
}
