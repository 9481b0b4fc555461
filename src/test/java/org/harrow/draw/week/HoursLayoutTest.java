package org.harrow.draw.week;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.harrow.draw.Mark;
import org.harrow.draw.Sketch;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.WeekHours;
import org.harrow.paint.Face;
import org.junit.jupiter.api.Test;

class HoursLayoutTest {

    private static final String AT = "2026-03-05T03:10:00Z";
    private final Sketch sketch = new Sketch();

    private Timeline timeline() {
        return new Timeline(
                sketch.data(), List.of(), Timeline.Arrangement.BY_ACCOUNT, Timeline.Sources.NONE);
    }

    private List<String> texts(Lens lens) {
        Chart chart = new HoursLayout(Face.load()).layout(timeline(), lens);
        return chart.picture().marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    @Test
    void theNumbersOfTheCaptionAddUpToAllActions() {
        for (int i = 0; i < 63; i++) {
            sketch.act("github:a" + i, Kind.COMMENTED, "github:o/r#1", AT, Precision.SECOND);
        }
        sketch.act("github:a0", Kind.COMMENTED, "github:o/r#1", AT, Precision.DAY);
        sketch.act("feed:b", Kind.POSTED, "url:https://x", AT, Precision.DAY);
        sketch.act(null, Kind.CLOSED, "github:o/r#1", AT, Precision.SECOND);

        List<String> texts = texts(Lens.whole(1_400, 800));
        assertTrue(
                texts.contains(
                        "60 accounts, 60 actions; left out: 2 without an hour, 1 of no account in"
                                + " the record, 3 of further accounts"),
                texts.toString());
    }

    @Test
    void itsOwnChoiceOfHoursLeavesTheCountsAndIsFramed() {
        sketch.act("github:a", Kind.COMMENTED, "github:o/r#1", AT, Precision.SECOND);
        Lens whole = Lens.whole(900, 600);
        Lens.Filter filter = new Lens.Filter(-1, -1, null, new WeekHours(List.of(0)));
        Lens lens = new Lens(whole.focus(), filter, whole.sheet(), whole.zone());
        assertTrue(
                texts(lens).stream().anyMatch(text -> text.startsWith("1 account, 1 action;")),
                texts(lens).toString());

        Chart chart = new HoursLayout(Face.load()).layout(timeline(), lens);
        assertTrue(chart.picture().marks().stream().anyMatch(Mark.Frame.class::isInstance));
    }
}
