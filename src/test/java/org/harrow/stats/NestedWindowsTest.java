package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedWindowsTest {
    private static final double[] Q = {.01, .035, .05, .08};

    /** A single event that came within the third window: every look before it came for free. */
    @Test
    void oneEventCostsNoCorrection() {
        NestedWindows.Result one = NestedWindows.test(new int[] {0, 0, 1, 1}, 1, Q, .3);
        assertEquals(.05, one.p(), 1e-12);
        assertEquals(2, one.window());
    }

    @Test
    void nothingWithinAnyWindowIsNoSurprise() {
        assertEquals(1, NestedWindows.test(new int[] {0, 0, 0, 0}, 9, Q, .3).p(), 1e-9);
    }

    @Test
    void correctionLiesBetweenNoneAndBonferroni() {
        NestedWindows.Result seen = NestedWindows.test(new int[] {0, 2, 3, 4}, 6, Q, .3);
        double least = Arrays.stream(seen.each()).min().orElseThrow();
        assertTrue(seen.exact());
        assertTrue(seen.p() > least);
        assertTrue(seen.p() < 4 * least);
    }

    @Test
    void tooManyEventsFallBackToBonferroni() {
        NestedWindows.Result many = NestedWindows.test(new int[] {9, 90, 150, 260}, 3000, Q, .1);
        assertFalse(many.exact());
        assertEquals(
                Math.min(1, 4 * Arrays.stream(many.each()).min().orElseThrow()), many.p(), 1e-12);
    }

    /** Simulated authors under the null: p at most alpha in at most alpha of them. */
    @ParameterizedTest
    @ValueSource(doubles = {0, .3})
    void holdsItsLevelUnderTheNull(double rho) {
        SplittableRandom random = new SplittableRandom(11);
        int n = 6;
        int draws = 4000;
        int rejected = 0;
        double before = 0;
        for (int draw = 0; draw < draws; draw++) {
            int[] counts = author(random, n, rho);
            double p = NestedWindows.test(counts, n, Q, rho).p();
            rejected += p <= .05 ? 1 : 0;
            before = Math.max(before, p);
        }
        assertTrue(rejected <= .05 * draws + 3 * Math.sqrt(.0475 * draws), "" + rejected);
        assertTrue(rejected > 0);
        assertTrue(before <= 1);
    }

    /** Pólya's urn: every event falls into a cell; with correlation, past cells pull. */
    private static int[] author(SplittableRandom random, int n, double rho) {
        double size = rho == 0 ? Double.POSITIVE_INFINITY : 1 / rho - 1;
        int[] cells = new int[5];
        for (int i = 0; i < n; i++) {
            double pull = rho == 0 ? 0 : i / (size + i);
            cells[random.nextDouble() < pull ? copied(random, cells, i) : fresh(random)]++;
        }
        for (int w = 1; w < 4; w++) {
            cells[w] += cells[w - 1];
        }
        return Arrays.copyOf(cells, 4);
    }

    private static int copied(SplittableRandom random, int[] cells, int seen) {
        int pick = random.nextInt(seen);
        int cell = 0;
        while (pick >= cells[cell]) {
            pick -= cells[cell++];
        }
        return cell;
    }

    private static int fresh(SplittableRandom random) {
        double u = random.nextDouble();
        int cell = 0;
        while (cell < 4 && u > Q[cell]) {
            cell++;
        }
        return cell;
    }
}
