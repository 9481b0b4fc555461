package org.harrow.intake.content;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.harrow.model.ArtifactName;

/**
 * HTML as plain text: tags go, blocks become lines, references become characters, what scripts and
 * styles hold goes. A text without tags or references stays as it is. One pass, no recursion.
 */
public final class HtmlText {
    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "br",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "figure",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "table",
                    "td",
                    "th",
                    "tr",
                    "ul");

    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");

    private final String html;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> links = new LinkedHashSet<>();

    private HtmlText(String html) {
        this.html = html;
    }

    /**
     * A text and what its tags point to.
     *
     * @param text plain, without white space at its ends, at most one empty line in a row
     * @param links artifacts named by href and src
     */
    public record Plain(String text, Set<String> links) {}

    /** The plain text of a piece of HTML. */
    public static Plain of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return new Plain(html.strip(), Set.of());
        }
        HtmlText reader = new HtmlText(html);
        reader.read();
        return new Plain(tidy(reader.out), reader.links);
    }

    private void read() {
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && isTag(at)) {
                at = tag(at);
            } else if (c == '&') {
                at = HtmlEntities.decode(html, at, out);
            } else {
                out.append(c);
                at++;
            }
        }
    }

    private boolean isTag(int at) {
        if (at + 1 >= html.length()) {
            return false;
        }
        char next = html.charAt(at + 1);
        return next == '/' || next == '!' || next == '?' || isLetter(next);
    }

    private int tag(int at) {
        if (html.startsWith("<!--", at)) {
            int close = html.indexOf("-->", at + 4);
            return close < 0 ? html.length() : close + 3;
        }
        int end = tagEnd(at + 1);
        boolean closing = html.charAt(at + 1) == '/';
        String name = name(at + (closing ? 2 : 1));
        if (BLOCKS.contains(name)) {
            out.append('\n');
        }
        if (!closing) {
            link(at, end, "href");
            link(at, end, "src");
        }
        return !closing && UNSEEN.contains(name) ? skipTo("</" + name, end) : end;
    }

    private int skipTo(String closing, int from) {
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
            if (html.regionMatches(true, at, closing, 0, closing.length())) {
                return at;
            }
        }
        return html.length();
    }

    /** Index after the tag; a bracket in a quoted value does not end it. */
    private int tagEnd(int from) {
        char quote = 0;
        for (int at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && html.charAt(at - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                return at + 1;
            }
        }
        return html.length();
    }

    private String name(int from) {
        int at = from;
        while (at < html.length() && at - from < 16 && isNamePart(html.charAt(at))) {
            at++;
        }
        return html.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private void link(int from, int to, String attribute) {
        String start = " " + attribute + "=";
        for (int at = from; at + start.length() < to; at++) {
            if (html.regionMatches(true, at, start, 0, start.length())) {
                int value = at + start.length();
                char quote = html.charAt(value);
                int end = html.indexOf(quote, value + 1);
                if ((quote == '"' || quote == '\'') && end > 0 && end < to) {
                    follow(html.substring(value + 1, end));
                }
                return;
            }
        }
    }

    private void follow(String written) {
        StringBuilder address = new StringBuilder();
        for (int at = 0; at < written.length(); ) {
            if (written.charAt(at) == '&') {
                at = HtmlEntities.decode(written, at, address);
            } else {
                address.append(written.charAt(at++));
            }
        }
        if (address.indexOf("http") == 0 && address.indexOf("://") > 0) {
            links.add(ArtifactName.ofUrl(address.toString()));
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }

    private static String tidy(CharSequence text) {
        StringBuilder tidy = new StringBuilder(text.length());
        int breaks = 0;
        for (String line : text.toString().split("\\R", -1)) {
            String words = line.strip();
            if (words.isEmpty()) {
                breaks++;
                continue;
            }
            if (!tidy.isEmpty()) {
                tidy.append(breaks > 0 ? "\n\n" : "\n");
            }
            tidy.append(words);
            breaks = 0;
        }
        return tidy.toString();
    }
}
