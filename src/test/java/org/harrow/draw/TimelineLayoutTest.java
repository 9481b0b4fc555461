package org.harrow.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.TimeInterval;
import org.harrow.paint.Face;
import org.junit.jupiter.api.Test;

class TimelineLayoutTest {

    private static final Face FACE = Face.load();
    private final Sketch sketch = new Sketch();

    private Timeline timeline(Finding... findings) {
        return new Timeline(
                sketch.data(),
                List.of(findings),
                Timeline.Arrangement.BY_ACCOUNT,
                Timeline.Sources.NONE);
    }

    private static List<Mark> marks(Timeline timeline, TimelineView view) {
        return new TimelineLayout(FACE).layout(timeline, view).picture().marks();
    }

    private static <T extends Mark> List<T> all(List<Mark> marks, Class<T> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> texts(List<Mark> marks) {
        return all(marks, Mark.Text.class).stream().map(Mark.Text::text).toList();
    }

    @Test
    void drawsAClosureAsASquareAndAReviewAsADiamondJoinedByItsLatency() {
        String closed = act("github:mara", Kind.CLOSED, "2026-03-04T14:02:40Z");
        String review = act("github:quill", Kind.REVIEWED, "2026-03-04T14:33:40Z");
        Arc arc = Sketch.arc(closed, review, Arc.Relation.AUTHOR, 31);
        Timeline timeline =
                timeline(Sketch.finding("f", Grade.D, List.of(closed, review), List.of(arc)));
        List<Mark> marks = marks(timeline, TimelineView.whole(timeline, 900, 300));
        List<Symbol> symbols =
                all(marks, Mark.Glyph.class).stream().map(Mark.Glyph::symbol).toList();
        assertTrue(symbols.containsAll(List.of(Symbol.SQUARE, Symbol.DIAMOND)));
        assertEquals(Ink.AUTHOR, all(marks, Mark.Elbow.class).getFirst().ink());
        assertTrue(texts(marks).contains("31 m"), texts(marks).toString());
    }

    @Test
    void drawsADayWideTimeAsADayWideBarAndNeverAsAPoint() {
        act("github:mara", Kind.CLOSED, "2026-03-03T10:00:00Z");
        sketch.act("feed:x/y", Kind.POSTED, "url:https://x", "2026-03-04T00:00:00Z", Precision.DAY);
        act("github:mara", Kind.CLOSED, "2026-03-06T10:00:00Z");
        Timeline timeline = timeline();
        TimelineView view = TimelineView.whole(timeline, 1000, 300);
        List<Mark.Interval> bars = all(marks(timeline, view), Mark.Interval.class);
        assertEquals(1, bars.size());
        double day = 86_400_000_000.0 / view.viewport().span() * 790;
        assertEquals(day, bars.getFirst().to() - bars.getFirst().from(), 1);
    }

    @Test
    void aSecondIsAnIntervalWhereASecondIsWide() {
        act("github:mara", Kind.CLOSED, "2026-03-04T14:02:40Z");
        Timeline timeline = timeline();
        long at = timeline.data().at(0).lo();
        TimelineView view = TimelineView.whole(timeline, 900, 300);
        TimelineView near = view.at(view.viewport().over(new TimeInterval(at - 1, at + 2_000_000)));
        assertEquals(1, all(marks(timeline, near), Mark.Interval.class).size());
    }

    @Test
    void outlinesDeclaredAutomation() {
        act("github:lint[bot]", Kind.COMMENTED, "2026-03-04T14:02:40Z");
        act("github:mara", Kind.CLOSED, "2026-03-05T14:02:40Z");
        Timeline timeline = timeline();
        List<Mark> marks = marks(timeline, TimelineView.whole(timeline, 900, 300));
        Mark.Glyph dot =
                all(marks, Mark.Glyph.class).stream()
                        .filter(glyph -> glyph.symbol() == Symbol.DOT)
                        .findFirst()
                        .orElseThrow();
        assertTrue(dot.coat().outlined());
        assertTrue(texts(marks).contains("auto"));
    }

    @Test
    void neighboursInOnePlaceShareAShapeWithAZigzagAndTheirNumber() {
        act("github:mara", Kind.COMMENTED, "2026-03-01T00:00:00Z");
        for (int i = 0; i < 5; i++) {
            act("github:mara", Kind.COMMENTED, "2026-03-04T14:02:4" + i + "Z");
        }
        act("github:mara", Kind.COMMENTED, "2026-03-08T00:00:00Z");
        Timeline timeline = timeline();
        TimelinePicture picture =
                new TimelineLayout(FACE).layout(timeline, TimelineView.whole(timeline, 900, 300));
        List<Mark> marks = picture.picture().marks();
        Mark.Zigzag zigzag = all(marks, Mark.Zigzag.class).getFirst();
        assertTrue(texts(marks).contains("×5"));
        Target under = picture.pick(timeline, zigzag.x() + 6, zigzag.y() - 8);
        assertEquals(5, assertInstanceOf(Target.Acts.class, under).count());
    }

    @Test
    void moreActionsThanPixelsBecomeAStripThatCountsEachOne() {
        for (int i = 0; i < 4000; i++) {
            long at = 1_000_000_000L + i * 1_000_000L;
            Kind kind = i == 2000 ? Kind.CLOSED : Kind.COMMENTED;
            sketch.act("github:mara", kind, "github:o/r#1", new TimeInterval(at, at));
        }
        Timeline timeline = timeline();
        List<Mark> marks = marks(timeline, TimelineView.whole(timeline, 900, 300));
        assertEquals(1, all(marks, Mark.Strip.class).size());
        assertEquals(1, all(marks, Mark.Ticks.class).getFirst().x().length, "the one closure");
    }

    @Test
    void anEndOffTheSheetIsAStubThatSaysWhatLiesThere() {
        String closed = act("github:mara", Kind.CLOSED, "2026-03-04T14:00:00Z");
        String review = act("github:quill", Kind.REVIEWED, "2026-03-04T18:00:00Z");
        Arc arc = Sketch.arc(closed, review, Arc.Relation.AUTHOR, 240);
        Timeline timeline =
                timeline(Sketch.finding("f", Grade.D, List.of(closed, review), List.of(arc)));
        long at = timeline.data().at(0).lo();
        TimelineView view = TimelineView.whole(timeline, 1200, 300);
        TimelineView cut =
                view.at(view.viewport().over(new TimeInterval(at - 60_000_000, at + 600_000_000)));
        assertTrue(
                texts(marks(timeline, cut)).contains("4 h later: reviewed r#1 18:00, github:quill"),
                texts(marks(timeline, cut)).toString());
    }

    @Test
    void hostileNamesAreShownAndKeptInTheirColumn() {
        act("github:\u202Eevil\u0000" + "x".repeat(300), Kind.CLOSED, "2026-03-04T14:00:00Z");
        Timeline timeline = timeline();
        List<Mark> marks = marks(timeline, TimelineView.whole(timeline, 900, 300));
        Mark.Text name =
                all(marks, Mark.Text.class).stream()
                        .filter(text -> text.text().startsWith("github:"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(name.text().startsWith("github:[U+202E]evil"), name.text());
        assertTrue(name.x() + FACE.width(name.text(), name.style().size()) <= 210);
    }

    @Test
    void lanesOfFindingsComeFirstThenTheBusiest() {
        act("github:busy", Kind.COMMENTED, "2026-03-04T10:00:00Z");
        act("github:busy", Kind.COMMENTED, "2026-03-04T11:00:00Z");
        act("github:idle", Kind.COMMENTED, "2026-03-04T12:00:00Z");
        String found = act("github:zed", Kind.REVIEWED, "2026-03-04T13:00:00Z");
        Timeline timeline = timeline(Sketch.finding("f", Grade.C, List.of(found), List.of()));
        assertEquals("github:zed", timeline.lanes().get(0).name());
        assertEquals("github:busy", timeline.lanes().get(1).name());
        assertEquals("github:idle", timeline.lanes().get(2).name());
    }

    @Test
    void anEmptyCaseIsAnEmptySheet() {
        Timeline timeline = timeline();
        TimelinePicture picture =
                new TimelineLayout(FACE).layout(timeline, TimelineView.whole(timeline, 900, 300));
        assertEquals(List.of(), picture.lanes());
        assertEquals(Target.NOTHING, picture.pick(timeline, 600, 150));
    }

    private String act(String account, Kind kind, String at) {
        return sketch.act(account, kind, "github:o/r#1", at, Precision.SECOND);
    }
}
