package org.harrow.intake.content;

import java.util.LinkedHashSet;
import java.util.Set;
import org.harrow.model.ArtifactName;

/** Finds the web addresses in a plain or Markdown text, as artifact names. */
public final class WebLinks {
    private static final String[] SCHEMES = {"https://", "http://"};
    private static final int LONGEST = 4096;

    private WebLinks() {}

    /** The artifacts a text points to, in its order, each once. */
    public static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        int at = text.indexOf("://");
        while (at >= 0) {
            int start = start(text, at);
            int end = at + 3;
            if (start >= 0) {
                end = end(text, at + 3);
                if (end > at + 3) {
                    found.add(ArtifactName.ofUrl(text.substring(start, end)));
                }
            }
            at = text.indexOf("://", end);
        }
        return found;
    }

    private static int start(String text, int colon) {
        for (String scheme : SCHEMES) {
            int start = colon + 3 - scheme.length();
            if (start >= 0 && text.regionMatches(true, start, scheme, 0, scheme.length())) {
                return start;
            }
        }
        return -1;
    }

    /** Where the address ends: brackets around it and marks of the sentence do not belong to it. */
    private static int end(String text, int from) {
        int end = from;
        int round = 0;
        int square = 0;
        while (end < text.length() && end - from < LONGEST && isInside(text.charAt(end))) {
            char c = text.charAt(end);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (round < 0 || square < 0) {
                break;
            }
            end++;
        }
        while (end > from && ".,;:!?'*_~…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isInside(char c) {
        return c > ' '
                && c != 0x7f
                && "<>\"`{}|\\^".indexOf(c) < 0
                && !Character.isWhitespace(c)
                && !Character.isISOControl(c)
                && c != '\u00a0'
                && c != '\ufffd';
    }
}
