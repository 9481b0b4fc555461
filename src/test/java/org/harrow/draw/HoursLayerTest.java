package org.harrow.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.WeekHours;
import org.harrow.paint.Face;
import org.junit.jupiter.api.Test;

class HoursLayerTest {

    private static final Face FACE = Face.load();
    private static final WeekHours THURSDAY_THREE = new WeekHours(List.of(75));

    private static List<Mark> marks(String last) {
        Sketch sketch = new Sketch();
        for (String at : List.of("2026-03-05T03:10:00Z", "2026-03-05T09:10:00Z", last)) {
            sketch.act("github:mara", Kind.COMMENTED, "github:o/r#1", at, Precision.SECOND);
        }
        Timeline timeline =
                new Timeline(
                        sketch.data(),
                        List.of(),
                        Timeline.Arrangement.BY_ACCOUNT,
                        Timeline.Sources.NONE);
        TimelineView view = TimelineView.whole(timeline, 900, 300);
        TimelineView.Shades shades = view.shades().withBrush(null, THURSDAY_THREE);
        return new TimelineLayout(FACE).layout(timeline, view.shaded(shades)).picture().marks();
    }

    @Test
    void dimsAllButTheHoursWhereTheyAreWideEnough() {
        List<Mark.Veil> veils =
                marks("2026-03-06T12:00:00Z").stream()
                        .filter(Mark.Veil.class::isInstance)
                        .map(Mark.Veil.class::cast)
                        .toList();
        assertEquals(2, veils.size(), "before and after the one hour");
        double gap = veils.get(1).box().x() - veils.get(0).box().right();
        assertTrue(gap > 10 && gap < 30, "an hour of 33 on 690 pixels: " + gap);
    }

    @Test
    void marksTheActionsOfTheHoursWhereAnHourIsNoPixel() {
        List<Mark> marks = marks("2027-03-06T12:00:00Z");
        assertEquals(1, marks.stream().filter(Mark.Veil.class::isInstance).count());
        Mark.Ticks strokes =
                marks.stream()
                        .filter(Mark.Ticks.class::isInstance)
                        .map(Mark.Ticks.class::cast)
                        .filter(ticks -> ticks.ink() == Ink.DENSITY)
                        .findFirst()
                        .orElseThrow();
        assertEquals(1, strokes.x().length);
    }
}
