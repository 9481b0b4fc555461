package org.harrow.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.harrow.ui.inspector.WordDiff.Kind;
import org.harrow.ui.inspector.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void tellsWhatWasPutInAndWhatWasTakenOut() {
        assertEquals(
                List.of(
                        new Piece(Kind.SAME, "Judge the "),
                        new Piece(Kind.GONE, "coder"),
                        new Piece(Kind.NEW, "code"),
                        new Piece(Kind.SAME, " again")),
                WordDiff.of("Judge the coder again", "Judge the code again"));
    }

    @Test
    void givesBothTextsBack() {
        for (int seed = 0; seed < 200; seed++) {
            String before = text(seed);
            String after = text(seed * 7 + 3);
            List<Piece> pieces = WordDiff.of(before, after);
            assertEquals(before, join(pieces, Kind.NEW));
            assertEquals(after, join(pieces, Kind.GONE));
        }
    }

    @Test
    void aLongTextIsComparedByItsEnds() {
        String before = "begin " + "a ".repeat(2_000) + "end";
        String after = "begin " + "b ".repeat(2_000) + "end";
        List<Piece> pieces = WordDiff.of(before, after);
        assertEquals(before, join(pieces, Kind.NEW));
        assertEquals(after, join(pieces, Kind.GONE));
    }

    private static String join(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String text(int seed) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < seed % 13; i++) {
            out.append("wxyz", (seed + i * i) % 3, (seed + i * i) % 3 + 1)
                    .append(i % 4 == 0 ? "\n" : " ");
        }
        return out.toString();
    }
}
