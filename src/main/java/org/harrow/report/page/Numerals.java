package org.harrow.report.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in the form of a language. {@link Format} writes the English one. */
final class Numerals {
    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:e-?\\d+)?";
    private static final Pattern ONE = Pattern.compile(NUMBER);

    /** Numbers with what stands between them: signs, percent, brackets of an interval, B or MB. */
    private static final Pattern ONLY =
            Pattern.compile(
                    "[-+\u00b1\\[(]*"
                            + NUMBER
                            + "(?:(?:, | |; )?[-+\u00b1\\[(%]*(?:"
                            + NUMBER
                            + ")?[%\\])]*)*(?: [kMGT]?B)?");

    /** A sentence may end in its number. */
    private static final Pattern LAST = Pattern.compile("(?<= )" + NUMBER + "$");

    private Numerals() {}

    /** True where a text is numbers and nothing else. */
    static boolean isOnly(String text) {
        return text.length() < 200 && ONLY.matcher(text).matches();
    }

    /** The text with its numbers so, where it is numbers only or ends in one. */
    static String in(String language, String text) {
        if (!language.equals("de")) {
            return text;
        }
        if (isOnly(text)) {
            return ONE.matcher(text.replace(", ", "; ")).replaceAll(m -> german(m.group()));
        }
        Matcher last = LAST.matcher(text);
        return text.indexOf(':') < 0 && last.find()
                ? text.substring(0, last.start()) + german(last.group())
                : text;
    }

    private static String german(String number) {
        return number.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }
}
