package org.harrow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
    private static final double NEAR = .7;

    private static List<List<Integer>> groups(List<String> texts) {
        List<long[]> shingles = texts.stream().map(Words::of).map(Shingles::of).toList();
        return new NearDuplicates(
                        NEAR, (a, b) -> Shingles.similarity(shingles.get(a), shingles.get(b)) >= .6)
                .groups(shingles);
    }

    /** Forty words by number; a step changes one word of forty, which is three of 38 triples. */
    private static String text(int seed, int changed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            words.add("w" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)));
        }
        for (int i = 0; i < changed; i++) {
            words.set(i * 4, "changed" + (char) ('a' + i));
        }
        return String.join(" ", words);
    }

    @Test
    void copiesThatDifferInAddressNameAndNumberAreOne() {
        List<String> texts =
                IntStream.range(0, 14)
                        .mapToObj(
                                i ->
                                        "Hello @team"
                                                + i
                                                + ", your CI reruns are flaky and we can take that"
                                                + " away from you for "
                                                + i
                                                + " days: https://gate.example/?r="
                                                + i)
                        .toList();
        assertEquals(List.of(IntStream.range(0, 14).boxed().toList()), groups(texts));
    }

    @Test
    void differentTextsStayApartAndOneAloneIsNoGroup() {
        assertEquals(
                List.of(List.of(0, 2), List.of(1, 3)),
                groups(List.of(text(1, 0), text(2, 0), text(1, 1), text(2, 1), text(3, 0))));
    }

    @Test
    void aChainOfSmallChangesIsCutAtTheMiddleText() {
        List<String> chain = IntStream.rangeClosed(0, 9).mapToObj(i -> text(1, i)).toList();
        List<List<Integer>> groups = groups(chain);
        assertTrue(groups.getFirst().size() < 10, groups::toString);
        List<long[]> shingles = chain.stream().map(Words::of).map(Shingles::of).toList();
        for (List<Integer> group : groups) {
            int medoid = NearDuplicates.medoid(group, shingles);
            for (int member : group) {
                assertTrue(Shingles.similarity(shingles.get(medoid), shingles.get(member)) >= .6);
            }
        }
    }

    @Test
    void shortTextsCountOnlyWhereTheyAreTheSame() {
        assertEquals(
                List.of(List.of(0, 2)),
                groups(List.of("looks good to me", "looks bad to me", "Looks good to me!")));
    }

    @Test
    void candidatesMeetAsOftenAsTheFormulaSays() {
        SplittableRandom random = new SplittableRandom(4);
        int met = 0;
        int runs = 400;
        for (int run = 0; run < runs; run++) {
            long[] common = random.longs(30).sorted().toArray();
            long[] a =
                    java.util.stream.LongStream.concat(
                                    java.util.Arrays.stream(common), random.longs(15))
                            .sorted()
                            .toArray();
            long[] b =
                    java.util.stream.LongStream.concat(
                                    java.util.Arrays.stream(common), random.longs(15))
                            .sorted()
                            .toArray();
            long[] x = Sketch.bands(a);
            long[] y = Sketch.bands(b);
            met += IntStream.range(0, x.length).anyMatch(i -> x[i] == y[i]) ? 1 : 0;
        }
        assertEquals(.87, (double) met / runs, .06); // half of the pieces in common
    }

    @Test
    void fiveThousandCopiesOfAFewTextsAreGroupedQuickly() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            texts.add(text(i % 65, i % 7 == 0 ? 1 : 0));
        }
        assertEquals(65, groups(texts).size());
    }
}
