package org.harrow.draw.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.harrow.draw.Box;
import org.harrow.draw.Mark;
import org.harrow.draw.Sketch;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.chart.Spot;
import org.harrow.draw.chart.Twin;
import org.harrow.draw.reaction.Reactions;
import org.harrow.draw.reaction.Study;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.Progress;
import org.harrow.model.TimeInterval;
import org.harrow.paint.Face;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every view promises, whatever the case and the size. */
class ChartKindTest {

    private static final Face FACE = Face.load();
    private static final String HOSTILE = "github:\u202e" + "x\u0301".repeat(5_000) + "👩‍👩‍👧";

    private static Study study(Random random, int actions, String name) {
        Sketch sketch = new Sketch();
        String[] who = {name, "github:mara", "github:ines", "github:ci[bot]", "hn:" + name};
        Kind[] kinds = {
            Kind.OPENED, Kind.CLOSED, Kind.COMMENTED, Kind.REVIEWED, Kind.REPORTED, Kind.REJECTED
        };
        String first = "";
        String last = "";
        for (int i = 0; i < actions; i++) {
            long at = 1_700_000_000_000_000L + random.nextLong(90 * 86_400_000_000L);
            Kind kind = kinds[random.nextInt(kinds.length)];
            String artifact = "github:o/r#" + random.nextInt(20);
            String id =
                    sketch.act(
                            who[random.nextInt(who.length)],
                            kind,
                            artifact,
                            new TimeInterval(at, at + 999_999));
            sketch.against(id, name);
            first = i == 0 ? id : first;
            last = id;
        }
        List<Finding> findings =
                actions < 2
                        ? List.of()
                        : List.of(
                                Sketch.finding(
                                        "f",
                                        Grade.B,
                                        List.of(first, last),
                                        List.of(Sketch.arc(first, last, Arc.Relation.AUTHOR, 31))));
        Timeline timeline =
                new Timeline(
                        sketch.data(),
                        findings,
                        Timeline.Arrangement.BY_ACCOUNT,
                        Timeline.Sources.NONE);
        return new Study(timeline, Reactions.of(timeline, Progress.NONE), List.of());
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyPlaceIsInsideTheSheetAndALineOfTheTable(ChartKind kind) {
        Random random = new Random(5);
        for (int i = 0; i < 12; i++) {
            Study study = study(random, random.nextInt(400), "github:quill");
            Lens lens = Lens.whole(300 + random.nextInt(1_400), 200 + random.nextInt(800));
            Chart chart = kind.layout(FACE, study, lens);
            Box sheet = new Box(-1, -1, lens.sheet().width() + 2, lens.sheet().height() + 2);
            for (Spot spot : chart.spots()) {
                assertTrue(sheet.meets(spot.box()), spot + " on " + lens.sheet());
                assertTrue(spot.line() >= 0 && spot.line() < chart.twin().size(), spot.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyLineHasACellForEachColumnAndASentence(ChartKind kind) {
        Chart chart =
                kind.layout(
                        FACE, study(new Random(6), 200, "github:quill"), Lens.whole(1_000, 700));
        assertTrue(chart.twin().size() > 0, kind + " shows nothing of 200 actions");
        for (int line = 0; line < chart.twin().size(); line++) {
            Twin.Line read = chart.twin().line(line);
            assertEquals(chart.twin().columns().size(), read.cells().size());
            assertFalse(read.sentence().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void scrolledFromEndToEndEveryLineIsSomewhere(ChartKind kind) {
        Study study = study(new Random(7), 300, "github:quill");
        Lens whole = Lens.whole(900, 500);
        Chart chart = kind.layout(FACE, study, whole);
        BitSet seen = new BitSet();
        for (double scroll = 0; scroll < chart.reach().scroll() + 40; scroll += 20) {
            Lens.Sheet sheet = new Lens.Sheet(900, 500, scroll);
            Lens lens = new Lens(whole.focus(), whole.filter(), sheet, whole.zone());
            kind.layout(FACE, study, lens).spots().forEach(spot -> seen.set(spot.line()));
        }
        assertEquals(chart.twin().size(), seen.cardinality(), kind + " shows not every line");
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void aHostileNameMovesNothing(ChartKind kind) {
        Lens lens = Lens.whole(1_000, 700);
        Chart plain = kind.layout(FACE, study(new Random(8), 120, "github:quill"), lens);
        Chart hostile = kind.layout(FACE, study(new Random(8), 120, HOSTILE), lens);
        assertEquals(plain.spots(), hostile.spots());
        for (Mark mark : hostile.picture().marks()) {
            if (mark instanceof Mark.Text text && text.style().align() == Mark.Align.LEFT) {
                double right = text.x() + FACE.width(text.text(), text.style().size());
                assertTrue(right <= lens.sheet().width() + 1, text.text());
                assertFalse(text.text().contains("\u202e"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void anEmptyCaseIsDrawnToo(ChartKind kind) {
        Chart chart = kind.layout(FACE, study(new Random(9), 0, "github:x"), Lens.whole(640, 400));
        assertEquals(0, chart.spots().size());
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void theSameCaseGivesTheSameMarks(ChartKind kind) {
        Lens lens = Lens.whole(1_200, 800);
        Chart one = kind.layout(FACE, study(new Random(10), 250, "github:q"), lens);
        Chart other = kind.layout(FACE, study(new Random(10), 250, "github:q"), lens);
        assertEquals(one.picture().title(), other.picture().title());
        assertEquals(one.picture().marks().size(), other.picture().marks().size());
        assertEquals(one.spots(), other.spots());
    }
}
