package org.harrow.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.TimeInterval;
import org.harrow.paint.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final Face FACE = Face.load();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTwoTextsOverlapAtAnyZoomAndSize(int seed) {
        Random random = new Random(seed);
        Timeline timeline = NeverAveragedAwayTest.timeline(random);
        for (int i = 0; i < 30; i++) {
            TimelineView view = ruled(timeline, NeverAveragedAwayTest.view(timeline, random));
            TimelineLayout layout =
                    i % 2 == 0 ? TimelineLayout.ofScreen(FACE) : new TimelineLayout(FACE);
            TimelinePicture picture = layout.layout(timeline, view);
            assertApart(picture, view);
        }
    }

    /** With a ruler on the first arc and one kept there, where the case has any. */
    private static TimelineView ruled(Timeline timeline, TimelineView view) {
        if (timeline.arcs().isEmpty()) {
            return view;
        }
        int trigger = timeline.arcs().getFirst().trigger();
        long long1 = view.viewport().span() / 3;
        RulerReading active = RulerReading.of(timeline, new Ruler(trigger, long1));
        RulerReading kept = RulerReading.of(timeline, new Ruler(trigger, long1 / 2));
        return view.ruled(new TimelineView.Rulers(active, List.of(kept)));
    }

    private static void assertApart(TimelinePicture picture, TimelineView view) {
        List<Mark.Text> texts = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (Mark mark : picture.picture().marks()) {
            if (mark instanceof Mark.Text text && isIn(picture.panes(), text)) {
                texts.add(text);
                boxes.add(box(text));
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(
                        boxes.get(i).meets(boxes.get(j)),
                        texts.get(i) + " over " + texts.get(j) + " in " + view);
            }
        }
    }

    private static boolean isIn(Panes panes, Mark.Text text) {
        return text.x() >= panes.header().right()
                || panes.header().contains(text.x(), text.baseline());
    }

    /** Where its letters stand, from below the baseline to the height of capitals. */
    private static Box box(Mark.Text text) {
        double size = text.style().size();
        double width = FACE.width(text.text(), size);
        double x =
                switch (text.style().align()) {
                    case LEFT -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case RIGHT -> text.x() - width;
                };
        return new Box(x, text.baseline() - 0.72 * size, width, 0.9 * size);
    }

    @Test
    void aScreenFoldsTheLegendAndAPictureGetsFurtherRowsForIt() {
        Timeline timeline = NeverAveragedAwayTest.timeline(new Random(1));
        TimelineView view = TimelineView.whole(timeline, 500, 300);
        TimelinePicture screen = TimelineLayout.ofScreen(FACE).layout(timeline, view);
        TimelinePicture still = new TimelineLayout(FACE).layout(timeline, view);
        assertEquals(300, screen.picture().height());
        assertTrue(screen.hits().stream().anyMatch(h -> h.target() instanceof Target.Legend));
        assertTrue(still.picture().height() > 300);
        List<String> words =
                still.picture().marks().stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(mark -> ((Mark.Text) mark).text())
                        .toList();
        Legend.of(view).forEach(entry -> assertTrue(words.contains(entry.word()), entry.word()));
        List<Mark> sheet = Legend.sheet(FACE, view).marks();
        List<String> said =
                sheet.stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(mark -> ((Mark.Text) mark).text())
                        .toList();
        assertEquals(Legend.words(view), String.join(", ", said).replace("…", ""));
    }

    @Test
    void namesTheEndOutOfViewWhereThereIsLittleRoomForIt() {
        Sketch sketch = new Sketch();
        String closed =
                sketch.act(
                        "github:mara",
                        Kind.CLOSED,
                        "github:o/r#7",
                        "2026-03-04T00:33:00Z",
                        Precision.SECOND);
        String review =
                sketch.act(
                        "github:quill",
                        Kind.REVIEWED,
                        "github:o/r#7",
                        "2026-03-04T05:23:00Z",
                        Precision.SECOND);
        Arc arc = Sketch.arc(closed, review, Arc.Relation.AUTHOR, 290);
        Timeline timeline =
                new Timeline(
                        sketch.data(),
                        List.of(
                                Sketch.finding(
                                        "f", Grade.D, List.of(closed, review), List.of(arc))),
                        Timeline.Arrangement.BY_ACCOUNT,
                        Timeline.Sources.NONE);
        long at = timeline.data().at(1).lo();
        TimelineView whole = TimelineView.whole(timeline, 440, 200);
        TimelineView near =
                whole.at(
                        whole.viewport()
                                .over(new TimeInterval(at - 60_000_000L, at + 600_000_000L)));
        TimelinePicture picture = new TimelineLayout(FACE).layout(timeline, near);
        Mark.Text name =
                picture.picture().marks().stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(Mark.Text.class::cast)
                        .filter(text -> text.text().contains("closed"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(name.text().contains("#7 00:33"), name.text());
        Target under = picture.pick(timeline, name.x() + 5, name.baseline() - 4);
        assertEquals(new Target.End(timeline.arcs().getFirst(), 0), under);
    }

    @Test
    void drawsNoArcInALaneThatIsNotItsOwn() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < 60; i++) {
            String at = "2026-03-04T12:0" + i % 10 + ":00Z";
            String who = "github:busy-" + i % 30;
            sketch.act(who, Kind.COMMENTED, "github:o/r#1", at, Precision.SECOND);
        }
        String closed = closed(sketch, "github:mara", "2026-03-04T12:05:00Z");
        String review = closed(sketch, "github:quill", "2026-03-04T18:00:00Z");
        Arc arc = Sketch.arc(closed, review, Arc.Relation.AUTHOR, 355);
        Timeline timeline =
                timeline(
                        sketch,
                        Sketch.finding("f", Grade.D, List.of(closed, review), List.of(arc)));
        TimelineView whole = TimelineView.whole(timeline, 900, 340);
        long at = timeline.data().at(timeline.row(closed)).lo();
        TimeInterval shown = new TimeInterval(at - 600_000_000L, at + 600_000_000L);
        TimelineView scrolled = whole.at(whole.viewport().over(shown).scrolled(400));
        TimelineView open = scrolled.focused(new TimelineView.Focus(-1, 0));
        TimelinePicture held = TimelineLayout.ofScreen(FACE).layout(timeline, open);
        int mara = timeline.lanes().of(timeline.row(closed));
        int quill = timeline.lanes().of(timeline.row(review));
        List<Integer> lanes = held.lanes().stream().map(LaneRow::lane).toList();
        assertTrue(lanes.containsAll(List.of(mara, quill)), "both ends of what is open: " + lanes);
        assertEquals(lanes.size(), lanes.stream().distinct().count(), lanes.toString());
        TimelinePicture picture = TimelineLayout.ofScreen(FACE).layout(timeline, scrolled);
        assertTrue(picture.picture().marks().stream().noneMatch(Mark.Elbow.class::isInstance));

        TimelineView top = whole.at(whole.viewport().over(shown));
        TimelinePicture seen = TimelineLayout.ofScreen(FACE).layout(timeline, top);
        assertTrue(seen.picture().marks().stream().anyMatch(Mark.Elbow.class::isInstance));
    }

    @Test
    void aPictureOfTimesSinceTheFirstActionSaysNoDate() {
        Sketch sketch = new Sketch();
        String closed = closed(sketch, "github:mara", "1970-01-01T00:33:00Z");
        String review = closed(sketch, "github:quill", "1970-01-04T05:23:00Z");
        Arc arc = Sketch.arc(closed, review, Arc.Relation.AUTHOR, 4610);
        Timeline timeline =
                timeline(
                        sketch,
                        Sketch.finding("f", Grade.D, List.of(closed, review), List.of(arc)));
        TimelineView whole = TimelineView.whole(timeline, 900, 200);
        long at = timeline.data().at(1).lo();
        TimeInterval shown = new TimeInterval(at - 60_000_000L, at + 60_000_000L);
        TimelinePicture picture =
                new TimelineLayout(FACE)
                        .undated()
                        .layout(timeline, whole.at(whole.viewport().over(shown)));
        List<String> stubs =
                picture.picture().marks().stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(mark -> ((Mark.Text) mark).text())
                        .filter(text -> text.contains("before"))
                        .toList();
        assertEquals(1, stubs.size());
        assertTrue(stubs.getFirst().contains("closed r#7 +33 m"), stubs.toString());
    }

    private static String closed(Sketch sketch, String who, String at) {
        return sketch.act(who, Kind.CLOSED, "github:o/r#7", at, Precision.SECOND);
    }

    private static Timeline timeline(Sketch sketch, Finding finding) {
        return new Timeline(
                sketch.data(),
                List.of(finding),
                Timeline.Arrangement.BY_ACCOUNT,
                Timeline.Sources.NONE);
    }

    @Test
    void higherRanksAreServedFirstAndTheRestIsCutOrLeftOut() {
        Sheet sheet = new Sheet(FACE);
        Labels labels = new Labels(sheet);
        Mark.Style style = Mark.Style.left(11, Ink.TEXT);
        labels.ask(Labels.Rank.ASIDE, () -> labels.set("never seen", 10, 20, 100, style));
        labels.ask(
                Labels.Rank.ACTION, () -> labels.set("cut where the other is", 0, 20, 300, style));
        labels.ask(Labels.Rank.CHOSEN, () -> labels.set("chosen", 60, 20, 100, style));
        labels.settle();
        List<String> texts = sheet.marks().stream().map(mark -> ((Mark.Text) mark).text()).toList();
        assertEquals(2, texts.size(), texts.toString());
        assertEquals("chosen", texts.getFirst());
        assertTrue(texts.getLast().startsWith("cut"), texts.toString());
    }
}
