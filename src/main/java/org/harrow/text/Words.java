package org.harrow.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as words that can be compared: compatibility forms unified (NFKC), lower case, without
 * invisible characters and punctuation; what differs between copies of one text is replaced by what
 * it is: an address by {@link #URL}, a name by {@link #NAME}, a number by {@link #NUMBER}, code by
 * {@link #CODE}, what others wrote by {@link #QUOTE}. Scripts without spaces give a word for every
 * character. The raw text is kept elsewhere.
 */
public final class Words {
    public static final String URL = "<url>";
    public static final String NAME = "<name>";
    public static final String NUMBER = "<number>";
    public static final String CODE = "<code>";
    public static final String QUOTE = "<quote>";

    /** Characters that are read of one text. */
    static final int MOST_CHARACTERS = 20_000;

    private static final int LONGEST_WORD = 64;

    private final String text;
    private final List<String> out = new ArrayList<>();
    private int at;

    private Words(String text) {
        this.text = text;
    }

    /** The words of a text, in order; of its first 20,000 characters. */
    public static List<String> of(String raw) {
        String head = raw.length() <= MOST_CHARACTERS ? raw : raw.substring(0, MOST_CHARACTERS);
        String own = OwnLines.of(head);
        Words words = new Words(Normalizer.normalize(own, Normalizer.Form.NFKC));
        words.read();
        return List.copyOf(words.out);
    }

    private void read() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '<' && placeholder()) {
                continue;
            }
            if (startsAddress()) {
                skipUntilSpace();
                out.add(URL);
            } else if (c == '@' && nameFollows()) {
                at++;
                word();
                out.add(NAME);
            } else if (Character.isDigit(c) || isVersion(c)) {
                number();
            } else if (Character.isLetter(c) || Character.isEmoji(c)) {
                letters(c);
            } else {
                at += Character.charCount(c);
            }
        }
    }

    private boolean placeholder() {
        for (String name : List.of(CODE, QUOTE)) {
            if (text.startsWith(name, at)) {
                at += name.length();
                out.add(name);
                return true;
            }
        }
        return false;
    }

    private boolean startsAddress() {
        return text.regionMatches(true, at, "http://", 0, 7)
                || text.regionMatches(true, at, "https://", 0, 8)
                || text.regionMatches(true, at, "www.", 0, 4);
    }

    private void skipUntilSpace() {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean nameFollows() {
        return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** The v of v1.2.3 belongs to the number. */
    private boolean isVersion(int c) {
        return (c == 'v' || c == 'V')
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private void number() {
        at += Character.isDigit(text.charAt(at)) ? 0 : 1;
        while (at < text.length() && isNumeric(text.charAt(at))) {
            at++;
        }
        out.add(NUMBER);
    }

    /** Digits and what holds a date, a version or a share together. */
    private boolean isNumeric(char c) {
        boolean inside = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return Character.isDigit(c) || ((c == '.' || c == ',' || c == ':' || c == '-') && inside);
    }

    private void letters(int c) {
        if (isAlone(c)) {
            at += Character.charCount(c);
            out.add(Character.toString(c));
        } else {
            String word = word();
            boolean mail = at < text.length() && text.charAt(at) == '@' && nameFollows();
            if (mail) {
                skipUntilSpace();
            }
            out.add(mail ? NAME : word);
        }
    }

    /** Chinese, Japanese and Thai put no spaces between words; an emoji is a word. */
    private static boolean isAlone(int c) {
        if (Character.isIdeographic(c) || (Character.isEmoji(c) && !Character.isLetter(c))) {
            return true;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean invisible = Character.getType(c) == Character.FORMAT;
            if (!invisible && !isInWord(c)) {
                break;
            }
            if (!invisible && word.length() < LONGEST_WORD) {
                word.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }

    private boolean isInWord(int c) {
        boolean joins = c == '\'' || c == '’' || c == '-' || c == '_';
        boolean goesOn = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (joins && goesOn);
    }
}
