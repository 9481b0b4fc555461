package org.harrow.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.Item;
import org.harrow.detect.Outcome;
import org.harrow.model.CanonicalJson;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Progress;
import org.harrow.stats.Seed;

/**
 * What a detector finds beside what chance alone gives it: "observed 60, expected by chance 7.5".
 *
 * @param detector its id
 * @param copies how often chance decided
 * @param significant units with p at most .05
 * @param grades findings per grade
 */
public record NullTwin(
        String detector, int copies, Compared significant, Map<Grade, Compared> grades) {
    public NullTwin {
        grades = Map.copyOf(grades);
    }

    /**
     * @param observed in the case
     * @param expected mean over the copies
     */
    public record Compared(long observed, double expected) {}

    static <U extends Item> NullTwin of(
            Detector<U> detector, List<U> units, Context context, int copies, Progress progress) {
        Outcome observed = detector.conclude(units, context);
        String parameters = CanonicalJson.write(detector.parameters());
        long significant = 0;
        Map<Grade, Long> counts = new EnumMap<>(Grade.class);
        for (int copy = 0; copy < copies; copy++) {
            progress.report((double) copy / copies, "letting chance decide");
            SplittableRandom random =
                    Seed.generator(detector.id(), parameters, "null twin " + copy);
            Outcome chance = detector.conclude(detector.permuted(units, random), context);
            significant += chance.significant();
            count(chance).forEach((grade, n) -> counts.merge(grade, n, Long::sum));
        }
        Map<Grade, Compared> grades = new EnumMap<>(Grade.class);
        Map<Grade, Long> seen = count(observed);
        for (Grade grade : Grade.values()) {
            double expected = (double) counts.getOrDefault(grade, 0L) / copies;
            grades.put(grade, new Compared(seen.getOrDefault(grade, 0L), expected));
        }
        return new NullTwin(
                detector.id(),
                copies,
                new Compared(observed.significant(), (double) significant / copies),
                grades);
    }

    private static Map<Grade, Long> count(Outcome outcome) {
        Map<Grade, Long> counts = new EnumMap<>(Grade.class);
        for (Finding finding : outcome.findings()) {
            counts.merge(finding.headline().grade(), 1L, Long::sum);
        }
        return counts;
    }
}
