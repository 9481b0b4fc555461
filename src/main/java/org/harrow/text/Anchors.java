package org.harrow.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a text somebody else can check: the more a report is about a concrete thing, the more of
 * these it has. Having them is no proof: fluent texts invent them, so they count where they
 * resolve.
 */
public final class Anchors {
    /** What kind of thing it is. */
    public enum Type {
        ERROR(
                "\\b[A-Za-z_][\\w.]{2,60}(?:Error|Exception|Warning)\\b|\\bTraceback\\b|\\bpanic: .{3,80}"),
        LINE(
                "\\b[\\w./-]{1,120}\\.[A-Za-z]{1,5}(?::\\d{1,6}\\b|, line \\d{1,6}\\b)|\\b[\\w.-]{1,60}(?:/[\\w.-]{1,60}){1,10}\\.[A-Za-z]{1,5}\\b"),
        IDENTIFIER(
                "`[^`\\n]{2,80}`|\\b[a-z]+(?:_[a-z0-9]+)+\\b|\\b[a-z]+(?:[A-Z][a-z0-9]+){1,8}\\b"),
        VERSION("\\bv?\\d{1,4}\\.\\d{1,4}(?:\\.\\d{1,4}){0,2}(?:-?(?:rc|beta|alpha)\\d*)?\\b"),
        MEASURE(
                "\\b\\d[\\d.,]{0,12} ?(?:ms|s|min|KB|MB|GB|KiB|MiB|GiB|bytes?|Hz|MHz|GHz|rows|lines)\\b"),
        COMMIT("\\b(?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\\b"),
        REFERENCE(
                "(?<![\\w&])#\\d{1,7}\\b|github\\.com/[\\w.-]{1,60}/[\\w.-]{1,60}/(?:issues|pull)/\\d{1,7}"),
        QUOTE("(?m)^> .{10,200}$"),
        STEP("(?m)^ {0,3}\\d{1,2}[.)] .{5,200}$");

        private final Pattern pattern;

        Type(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        Matcher in(String text) {
            return pattern.matcher(text);
        }
    }

    /** What every text with such an anchor has; the patterns know ASCII only. */
    static final class Traits {
        private final String text;
        private final boolean digit;

        /** A capital right after a small letter: the first one of every camelCase. */
        private final boolean hump;

        Traits(String text) {
            boolean hasDigit = false;
            boolean hasHump = false;
            char before = ' ';
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                hasDigit |= c >= '0' && c <= '9';
                hasHump |= c >= 'A' && c <= 'Z' && (before >= 'a' && before <= 'z');
                before = c;
            }
            this.text = text;
            this.digit = hasDigit;
            this.hump = hasHump;
        }

        /**
         * False for a text that cannot have such an anchor; looking for this costs a tenth of
         * looking for the pattern.
         */
        boolean allow(Type type) {
            return switch (type) {
                case ERROR -> has("Error", "Exception", "Warning", "Traceback", "panic: ");
                case LINE -> has(".");
                case IDENTIFIER -> hump || has("`", "_");
                case VERSION -> digit && has(".");
                case MEASURE, COMMIT, STEP -> digit;
                case REFERENCE -> has("#", "github.com/");
                case QUOTE -> has("> ");
            };
        }

        private boolean has(String... any) {
            for (String one : any) {
                if (text.contains(one)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final int MOST_CHARACTERS = 10_000;
    private static final int MOST = 200;

    private Anchors() {}

    /**
     * One of them.
     *
     * @param type what kind
     * @param value as it stands there, without marks and case
     */
    public record Anchor(Type type, String value) {}

    /** Those of the first 10,000 characters, each once, in order of kind and place. */
    public static List<Anchor> of(String text) {
        String head = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
        Set<Anchor> found = new LinkedHashSet<>();
        Traits traits = new Traits(head);
        for (Type type : Type.values()) {
            if (!traits.allow(type)) {
                continue;
            }
            Matcher matcher = type.in(head);
            while (matcher.find() && found.size() < MOST) {
                String value = matcher.group().replace("`", "").strip();
                found.add(new Anchor(type, value.toLowerCase(Locale.ROOT)));
            }
        }
        return List.copyOf(found);
    }
}
