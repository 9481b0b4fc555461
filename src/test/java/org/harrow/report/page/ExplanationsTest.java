package org.harrow.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    @Test
    void labelsInARowAreSaidAsARange() {
        assertEquals("", Explanations.labels(List.of()));
        assertEquals("F1", Explanations.labels(List.of(0)));
        assertEquals("F1, F2", Explanations.labels(List.of(0, 1)));
        assertEquals("F1, F3-F6, F9", Explanations.labels(List.of(0, 2, 3, 4, 5, 8)));
    }

    @Test
    void whatNamesHaveInCommonIsSaidOnce() {
        assertEquals(
                "github:lantern/wick#1, #2; feed:fennel.example; github:otter/lamp#1",
                CoveragePage.names(
                        List.of(
                                "github:lantern/wick#1",
                                "github:lantern/wick#2",
                                "feed:fennel.example",
                                "github:otter/lamp#1")));
    }

    @Test
    void aLongSummaryBeginsWithWholeSentences() {
        String first = "The account answered after half an hour.";
        assertEquals(first, AnswerPage.beginning(first));
        assertEquals(first, AnswerPage.beginning(first + " " + "word ".repeat(90)));
        assertEquals("word word …", AnswerPage.beginning("word ".repeat(90)).substring(220));
    }
}
