package org.harrow.detect.flood;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The middle of some numbers. */
final class Medians {
    private Medians() {}

    /** Of an even number the mean of the middle two; null where there are none. */
    static @Nullable Double of(List<Double> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        List<Double> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : Double.valueOf((sorted.get(half - 1) + sorted.get(half)) / 2);
    }
}
