package org.harrow.ui.common;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import org.harrow.draw.MixedScripts;
import org.harrow.draw.VisibleText;

/**
 * Text out of evidence cut into what may be shown as it stands and characters that steer, hide,
 * reorder, pile up or pretend to be of another alphabet: those are shown as {@code [U+202E]}, so
 * that nothing on the screen can pretend.
 */
public final class HostileText {
    private HostileText() {}

    /** A piece of text. */
    public sealed interface Piece {
        /**
         * @param text to be shown as it stands
         */
        record Plain(String text) implements Piece {}

        /**
         * @param codePoint a character nobody would see
         */
        record Hidden(int codePoint) implements Piece {
            /** {@code [U+202E]}. */
            public String label() {
                String digits = HexFormat.of().withUpperCase().toHexDigits(codePoint, 6);
                return "[U+" + (digits.startsWith("00") ? digits.substring(2) : digits) + "]";
            }
        }
    }

    /** The pieces of a text, in order. Line feeds and tabs count as plain. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        BitSet strangers = MixedScripts.strangers(text);
        int from = 0;
        int stacked = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            stacked = VisibleText.isCombining(point) ? stacked + 1 : 0;
            boolean bare = stacked == 1 && (i == 0 || text.charAt(i - 1) == ':');
            if (hides(point) || bare || strangers.get(i) || stacked > VisibleText.MAX_COMBINING) {
                if (i > from) {
                    pieces.add(new Piece.Plain(text.substring(from, i)));
                }
                pieces.add(new Piece.Hidden(point));
                from = next;
            }
            i = next;
        }
        if (from < text.length()) {
            pieces.add(new Piece.Plain(text.substring(from)));
        }
        return pieces;
    }

    /**
     * A name on one line with its hidden characters as {@code [U+XXXX]}, line feeds among them: it
     * is another name than one with a space.
     */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (Piece piece : pieces(text)) {
            out.append(
                    switch (piece) {
                        case Piece.Plain(String plain) -> plainly(plain);
                        case Piece.Hidden hidden -> hidden.label();
                    });
        }
        return out.toString();
    }

    /** Line ends, and pictures that not every font has, which would be boxes. */
    private static String plainly(String plain) {
        String ends = plain.replace("\n", "[U+000A]").replace("\t", "[U+0009]");
        if (ends.codePoints().noneMatch(Character::isEmojiPresentation)) {
            return ends;
        }
        StringBuilder out = new StringBuilder();
        ends.codePoints()
                .forEach(
                        point -> {
                            if (Character.isEmojiPresentation(point)) {
                                out.append(new Piece.Hidden(point).label());
                            } else {
                                out.appendCodePoint(point);
                            }
                        });
        return out.toString();
    }

    /** What somebody wrote in several lines, on one; its white space is one space. */
    public static String flowing(String text) {
        return line(VisibleText.flowing(text));
    }

    /**
     * The same; where it holds letters that run from right to left, between the marks that isolate
     * its direction from the sentence around it (U+2068, U+2069). Elsewhere nothing needs
     * isolating, and many fonts draw the marks as boxes.
     */
    public static String isolated(String text) {
        String line = line(text);
        return line.codePoints().anyMatch(HostileText::runsLeft)
                ? '\u2068' + line + '\u2069'
                : line;
    }

    private static boolean runsLeft(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private static boolean hides(int point) {
        return point != '\n' && point != '\t' && VisibleText.steers(point);
    }
}
