package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import org.junit.jupiter.api.Test;

/** The figures are those of the shipped file; that they hold is what the benchmark is for. */
class ErrorRatesTest {
    private static final Set<String> DESCRIBING = Set.of("linkage", "standing");

    private final ErrorRates rates = ErrorRates.shipped();

    @Test
    void everyDetectorThatTestsWasMeasuredInEveryWorldAtEveryLevel() {
        for (Detector<?> detector : DetectorCatalog.all()) {
            ErrorRates.Measured measured = rates.of(detector.id());
            Set<String> cells =
                    measured.chance().stream()
                            .map(cell -> cell.world() + " " + cell.level())
                            .collect(Collectors.toSet());
            assertEquals(
                    DESCRIBING.contains(detector.id()) ? 0 : 3 * 5, cells.size(), detector.id());
            assertFalse(measured.sentences().isEmpty(), detector.id());
        }
        assertEquals(rates.worlds().size(), rates.together().size());
    }

    @Test
    void theLimitIsThatOfTheBinomial() {
        for (Detector<?> detector : DetectorCatalog.all()) {
            for (ErrorRates.Chance cell : rates.of(detector.id()).chance()) {
                double level = cell.isGrade() ? .05 : Double.parseDouble(cell.level());
                assertEquals(
                        BinomialDistribution.of((int) cell.n(), level)
                                .inverseCumulativeProbability(.99),
                        cell.limit(),
                        detector.id() + cell);
                assertTrue(cell.isKept(), detector.id() + cell);
            }
        }
    }

    /** The table of the manual is that of the file, row by row. */
    @Test
    void theManualSaysWhatTheFileSays() throws IOException {
        String page = Files.readString(Path.of("docs/detectors/README.md"));
        Map<String, String> titles =
                Map.of("days", "days and bursts", "tempers", "unequal tempers", "news", "news");
        for (Detector<?> detector : DetectorCatalog.all()) {
            ErrorRates.Measured measured = rates.of(detector.id());
            for (String world : rates.worlds().keySet()) {
                String row =
                        measured.chance().stream()
                                .filter(cell -> cell.world().equals(world))
                                .map(cell -> " | " + cell.count() + " (" + cell.limit() + ")")
                                .collect(Collectors.joining());
                String begin = "| " + titles.get(world) + " | " + detector.id();
                assertTrue(row.isEmpty() || page.contains(begin + row + " |"), begin + row);
            }
            for (ErrorRates.Planted planted : measured.planted()) {
                String size = planted.what().replaceAll("\\D.*", "");
                String told = size + ": " + planted.found() + " of " + planted.n();
                assertTrue(page.contains(told), detector.id() + " " + told);
            }
        }
    }

    @Test
    void theWorldsAreCountedTogetherWithTheirInterval() {
        ErrorRates.Chance all = rates.of("rhythm").overall("0.05");
        assertNotNull(all);
        long sum =
                rates.of("rhythm").chance().stream()
                        .filter(cell -> cell.level().equals("0.05"))
                        .mapToLong(ErrorRates.Chance::count)
                        .sum();
        assertEquals(sum, all.count());
        assertTrue(all.share().contains((double) sum / all.n()));
    }

    @Test
    void theShareOfWrongFlagsDependsOnHowCommonTheThingIs() {
        ErrorRates.Known known = rates.of("rhythm").known();
        assertNotNull(known);
        // by hand: .25 x .01 = .0025 right, .0027 x .99 = .002673 wrong
        assertEquals(.002673 / (.0025 + .002673), known.wrong(.01), 1e-9);
        assertEquals(
                "Of the flags at p of 0.0001 or less at most so many are wrong: 92 % where 0.1 % of"
                        + " accounts are such, 52 % where 1 % of accounts are such, 8.86 % where"
                        + " 10 % of accounts are such.",
                rates.of("rhythm").sentences().getLast());
    }

    @Test
    void whatNobodyMeasuredIsSaidToBeUnmeasured() {
        assertEquals(
                "How often it is wrong was not measured; it has no p-value.",
                rates.of("standing").sentences().getFirst());
        assertTrue(rates.of("flood").sentences().getLast().contains("not computable"));
    }
}
