package org.harrow.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScaleTest {

    private static final long HOUR = 3_600_000_000L;

    private final TimeScale folded =
            new TimeScale(
                    new TimeInterval(0, 100 * HOUR),
                    200,
                    1_000,
                    List.of(
                            new TimeInterval(10 * HOUR, 40 * HOUR),
                            new TimeInterval(50 * HOUR, 90 * HOUR)));

    @Test
    void aFoldTakesItsWidthAndTheRestSharesWhatIsLeft() {
        assertEquals(200, folded.x(0), 1e-6);
        assertEquals(1_000, folded.x(100 * HOUR), 1e-6);
        double fold = folded.x(40 * HOUR) - folded.x(10 * HOUR);
        assertEquals(TimeScale.FOLD, fold, 1e-6);
        double hour = (800 - 2 * TimeScale.FOLD) / 30;
        assertEquals(hour, folded.x(42 * HOUR) - folded.x(41 * HOUR), 1e-6);
        assertEquals(HOUR / hour, folded.microsPerPixel(), 1);
    }

    @Test
    void thereAndBackAgainWhateverIsFolded() {
        double before = -1;
        for (long time = 0; time <= 100 * HOUR; time += HOUR / 4) {
            double x = folded.x(time);
            assertTrue(x > before, "time goes on");
            assertTrue(Math.abs(time - folded.time(x)) <= 2, "back at " + time);
            before = x;
        }
    }

    @Test
    void theStretchesBetweenFoldsAreTheRest() {
        assertEquals(
                List.of(
                        new TimeInterval(0, 10 * HOUR),
                        new TimeInterval(40 * HOUR, 50 * HOUR),
                        new TimeInterval(90 * HOUR, 100 * HOUR)),
                folded.plain());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void noActionLiesInAFold(int seed) {
        Random random = new Random(seed);
        Sketch sketch = new Sketch();
        for (int i = 0; i < 3_000; i++) {
            long burst = random.nextInt(4) * 200_000_000_000_000L;
            long at = burst + (long) (random.nextDouble() * 9e12);
            long width = random.nextInt(40) == 0 ? 86_399_999_999L : 999_999;
            sketch.act(
                    "github:a", Kind.COMMENTED, "github:o/r#1", new TimeInterval(at, at + width));
        }
        Timeline timeline =
                new Timeline(
                        sketch.data(),
                        List.of(),
                        Timeline.Arrangement.BY_ACCOUNT,
                        Timeline.Sources.NONE);
        List<TimeInterval> folds = timeline.silences().within(timeline.fit());
        assertEquals(3, folds.size(), "between four bursts");
        for (TimeInterval fold : folds) {
            for (int row = 0; row < timeline.data().size(); row++) {
                TimeInterval at = timeline.data().at(row);
                assertTrue(at.hi() < fold.lo() || at.lo() > fold.hi(), "row " + row);
            }
        }
    }
}
