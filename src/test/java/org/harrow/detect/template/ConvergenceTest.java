package org.harrow.detect.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harrow.detect.CaseView;
import org.harrow.detect.Trial;
import org.harrow.graph.CaseGraph;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Kind;
import org.junit.jupiter.api.Test;

class ConvergenceTest {
    private static String words(SplittableRandom random, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> "w" + random.nextInt(400))
                .map(word -> word.replaceAll("\\d+", letters(word)))
                .collect(Collectors.joining(" "));
    }

    /** Numbers would all become one word. */
    private static String letters(String word) {
        return word.chars()
                .skip(1)
                .mapToObj(c -> String.valueOf((char) (c - '0' + 'a')))
                .collect(Collectors.joining());
    }

    private static List<Convergence.Point> curve(CaseDataBuilder builder) {
        CaseDataBuilder.Built built = builder.build();
        CaseView view =
                new CaseView() {
                    @Override
                    public CaseData data() {
                        return built.data();
                    }

                    @Override
                    public CaseGraph graph() {
                        return new CaseGraph(built.data());
                    }

                    @Override
                    public Action action(int row) {
                        return built.actions().get(row);
                    }
                };
        return Convergence.curve(view, Trial.context(built));
    }

    /** In January everybody writes freely; in March so many of twenty fill in one form. */
    private static CaseDataBuilder venue(int forms) {
        SplittableRandom random = new SplittableRandom(3);
        String form = words(random, 50);
        CaseDataBuilder builder = new CaseDataBuilder();
        for (int i = 0; i < 20; i++) {
            String own = words(random, 60);
            String filled = form + " " + words(random, 10);
            builder.act(
                            "2026-01-0" + (1 + i % 9) + "T10:00:00Z",
                            "github:u" + i,
                            Kind.OPENED,
                            "github:o/r#" + i)
                    .text(own);
            builder.act(
                            "2026-03-0" + (1 + i % 9) + "T10:00:00Z",
                            "github:u" + i,
                            Kind.OPENED,
                            "github:o/r#9" + i)
                    .text(i < forms ? filled : words(random, 60));
        }
        return builder;
    }

    @Test
    void theShareOfPairsThatFollowOneFormRisesWhereAFormSpreads() {
        List<Convergence.Point> curve = curve(venue(10));
        assertEquals(
                List.of(YearMonth.of(2026, 1), YearMonth.of(2026, 3)),
                curve.stream().map(Convergence.Point::month).toList());
        assertEquals(0, curve.getFirst().share().value());
        // by hand: ten of twenty fill in the form, 45 of 190 pairs
        assertEquals(45.0 / 190, curve.getLast().share().value(), 1e-12);
        assertEquals(20, curve.getLast().authors());
        assertTrue(curve.getLast().share().lo() < 45.0 / 190);
        assertTrue(curve.getLast().share().hi() > 45.0 / 190);
    }

    @Test
    void aMonthWithFewAuthorsSaysNothing() {
        CaseDataBuilder builder = new CaseDataBuilder();
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 9; i++) {
            builder.act("2026-01-01T10:00:00Z", "github:u" + i, Kind.OPENED, "github:o/r#" + i)
                    .text(words(random, 60));
        }
        assertEquals(List.of(), curve(builder));
    }

    @Test
    void theIntervalHoldsWhereHalfOfAllFillInAForm() {
        int held = 0;
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 200; run++) {
            List<int[]> texts = new ArrayList<>();
            int[] form = random.ints(50).toArray();
            for (int i = 0; i < 30; i++) {
                texts.add(random.nextInt(2) == 0 ? form : random.ints(50).toArray());
            }
            held += Convergence.share(texts).contains(.25) ? 1 : 0; // one half, squared
        }
        assertTrue(held >= 190, "held " + held);
    }
}
