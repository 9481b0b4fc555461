package org.harrow.text;

import java.util.regex.Pattern;

/**
 * What of a text its author wrote: without quotations, the head of a mail that is answered,
 * signatures, code and hidden comments of issue forms.
 */
final class OwnLines {
    private static final Pattern ANSWERED =
            Pattern.compile(
                    "_{10,}|-{3,} ?(original|forwarded) message ?-{3,}|(on|am|le|el) .{1,200}"
                            + " (wrote|schrieb.{0,80}|a écrit ?|escribió):|(from|von): .{1,200}"
                            + "|reply to this email directly.*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPAN = Pattern.compile("`[^`\\n]{1,200}`");

    private final StringBuilder out = new StringBuilder();
    private boolean quoted;
    private boolean code;
    private boolean hidden;

    private OwnLines() {}

    static String of(String text) {
        OwnLines lines = new OwnLines();
        for (String line : text.split("\\R", -1)) {
            if (!lines.take(line)) {
                break;
            }
        }
        return lines.out.toString();
    }

    /** False where nothing of the author's follows. */
    private boolean take(String line) {
        String bare = line.strip();
        if (bare.startsWith("```") || bare.startsWith("~~~")) {
            code = !code;
            mark(code, Words.CODE);
            return true;
        }
        if (code || hiddenComment(bare)) {
            return true;
        }
        if (line.equals("-- ") || ANSWERED.matcher(bare).matches()) {
            boolean signature = line.equals("-- ");
            mark(!signature && !quoted, Words.QUOTE);
            return false;
        }
        boolean quotation = bare.startsWith(">");
        mark(quotation && !quoted, Words.QUOTE);
        if (!quotation) {
            out.append(SPAN.matcher(line).replaceAll(" " + Words.CODE + " ")).append('\n');
        }
        quoted = quotation;
        return true;
    }

    private boolean hiddenComment(String line) {
        boolean was = hidden;
        boolean begins = line.startsWith("<!--");
        hidden = (hidden || begins) && !line.contains("-->");
        return was || begins;
    }

    private void mark(boolean when, String placeholder) {
        if (when) {
            out.append(' ').append(placeholder).append('\n');
        }
    }
}
