package org.harrow.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.harrow.detect.Explanations.Check;
import org.harrow.detect.Explanations.Verdict;
import org.harrow.model.Innocent;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    private static final Explanations<Integer> EVEN_OR_BIG =
            new Explanations<>(
                    List.of(
                            Check.of("even", n -> Verdict.of(n % 2 == 0, "Even.", "Odd.")),
                            Check.of("lucky", n -> Verdict.unknown("Who knows.")),
                            Check.lowering("big", n -> Verdict.of(n > 9, "Big.", "Small."))));

    private static List<String> ids(int n) {
        return EVEN_OR_BIG.examine(n).all().stream().map(Innocent::id).toList();
    }

    @Test
    void whatIsFoundComesFirstThenWhatCannotBeCheckedEachStrongestFirst() {
        assertEquals(List.of("even", "big", "lucky"), ids(10));
        assertEquals(List.of("big", "lucky", "even"), ids(11));
        assertEquals(List.of("lucky", "even", "big"), ids(1));
    }

    @Test
    void onlyAFoundExplanationThatLowersKeepsTheGradeDown() {
        assertFalse(EVEN_OR_BIG.examine(2).lowered());
        assertTrue(EVEN_OR_BIG.examine(11).lowered());
    }

    @Test
    void anExplanationIsListedOnce() {
        Check<Integer> twice = Check.of("even", n -> Verdict.unknown(""));
        assertThrows(
                IllegalArgumentException.class, () -> new Explanations<>(List.of(twice, twice)));
    }

    @Test
    void commonChecksNameWhatTheyFound() {
        Context context =
                new Context(
                        Map.of(
                                "github:ci",
                                new Context.Standing(List.of("github:ci"), true, false, false)),
                        Map.of(),
                        List.of(),
                        false);
        assertEquals(
                "Declared automation is among it: github:ci.",
                CommonChecks.declaredAutomation(List.of("github:ci", "github:ada"), context)
                        .text());
        assertEquals(
                Innocent.Outcome.FOUND,
                CommonChecks.ownRepository(
                                List.of("github:ada"),
                                List.of("github:ada/x#1", "github:ada/y#2", "github:bob/z#1"),
                                .5)
                        .outcome());
        assertEquals(
                Innocent.Outcome.NOT_FOUND,
                CommonChecks.ownRepository(List.of("github:ada"), List.of("hn:1"), .5).outcome());
    }
}
