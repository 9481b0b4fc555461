package org.harrow.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed between two texts, word by word: the longest words in common stay. */
final class WordDiff {
    /**
     * Longer texts are compared by their beginnings and ends only: the table would be too large.
     */
    private static final int MOST = 1_500;

    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    private WordDiff() {}

    /** Whether words stand in both texts. */
    enum Kind {
        SAME,
        GONE,
        NEW
    }

    /**
     * @param kind whether it stands in both texts
     * @param text words with the white space between them
     */
    record Piece(Kind kind, String text) {}

    /** The pieces in order; what is gone stands before what came for it. */
    static List<Piece> of(String before, String after) {
        List<String> a = words(before);
        List<String> b = words(after);
        int head = 0;
        while (head < Math.min(a.size(), b.size()) && a.get(head).equals(b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.size(), b.size()) - head
                && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        List<Piece> pieces = new ArrayList<>();
        a.subList(0, head).forEach(word -> add(pieces, Kind.SAME, word));
        middle(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail), pieces);
        a.subList(a.size() - tail, a.size()).forEach(word -> add(pieces, Kind.SAME, word));
        return pieces;
    }

    private static void middle(List<String> a, List<String> b, List<Piece> pieces) {
        if (a.size() > MOST || b.size() > MOST) {
            a.forEach(word -> add(pieces, Kind.GONE, word));
            b.forEach(word -> add(pieces, Kind.NEW, word));
            return;
        }
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] =
                        a.get(i).equals(b.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                add(pieces, Kind.SAME, a.get(i));
                i++;
                j++;
            } else if (j >= b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Kind.GONE, a.get(i++));
            } else {
                add(pieces, Kind.NEW, b.get(j++));
            }
        }
    }

    private static void add(List<Piece> pieces, Kind kind, String word) {
        if (!pieces.isEmpty() && pieces.getLast().kind == kind) {
            pieces.add(new Piece(kind, pieces.removeLast().text + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
