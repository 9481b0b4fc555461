package org.harrow.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.harrow.draw.LaneRow;
import org.harrow.draw.Sketch;
import org.harrow.draw.Steps;
import org.harrow.draw.Timeline;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.TimeInterval;
import org.harrow.ui.Fx;
import org.harrow.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The timeline goes where another view leads it. */
@ExtendWith(FxExtension.class)
class FollowingTest {

    @Test
    void aFindingOpenedAfterAnotherIsSeenFromItsTriggerToItsReaction() {
        Sketch sketch = new Sketch();
        Finding winter = answered(sketch, "winter", "2026-01-05T");
        Finding summer = answered(sketch, "summer", "2026-07-05T");
        Stand stand = new Stand();
        Fx.run(
                () -> {
                    stand.findings.set(List.of(winter, summer));
                    stand.data.set(sketch.data());
                });
        Fx.until("it is drawn", () -> drawn(stand).findings().findings().size() == 2);
        for (Finding next : List.of(winter, summer, winter)) {
            Fx.run(() -> stand.selection.choose(next));
            Timeline timeline = Fx.call(() -> drawn(stand));
            int place = timeline.findings().findings().indexOf(next);
            TimeInterval span = Objects.requireNonNull(new Steps(timeline).span(place));
            TimeInterval shown = stand.now().viewport().time();
            assertTrue(
                    shown.lo() <= span.lo() && shown.hi() >= span.hi(),
                    next.id() + " in " + shown.text());
        }
    }

    @Test
    void aReactionOfTheFindingThatIsChosenElsewhereIsSeenWithItsTrigger() {
        Sketch sketch = new Sketch();
        String closed = act(sketch, "github:b", Kind.CLOSED, "2026-03-01T16:05:16Z");
        String slow = act(sketch, "github:a", Kind.COMMENTED, "2026-03-01T16:36:36Z");
        String again = act(sketch, "github:b", Kind.CLOSED, "2026-03-18T08:00:00Z");
        String quick = act(sketch, "github:a", Kind.COMMENTED, "2026-03-18T08:20:00Z");
        Finding finding =
                Sketch.finding(
                        "two answers",
                        Grade.D,
                        List.of(closed, slow, again, quick),
                        List.of(
                                Sketch.arc(closed, slow, Arc.Relation.AUTHOR, 31),
                                Sketch.arc(again, quick, Arc.Relation.AUTHOR, 20)));
        Stand stand = opened(sketch, finding);
        assertEquals(slow, Fx.call(() -> stand.selection.action().get()), "what it is about");
        assertSeen(stand, closed, slow);

        Fx.run(() -> stand.selection.action().set(quick));
        assertSeen(stand, again, quick);
    }

    private static void assertSeen(Stand stand, String... ids) {
        Timeline timeline = Fx.call(() -> drawn(stand));
        TimeInterval shown = stand.now().viewport().time();
        for (String id : ids) {
            long at = timeline.data().at(timeline.row(id)).lo();
            assertTrue(shown.lo() <= at && at <= shown.hi(), id + " in " + shown.text());
        }
    }

    @Test
    void aFindingOpensWithTheLanesOfItsTriggerAndItsReaction() {
        Sketch sketch = new Sketch();
        String closed = act(sketch, "github:keeper", Kind.CLOSED, "2026-03-18T17:25:38Z");
        String answer = act(sketch, "github:guest", Kind.COMMENTED, "2026-03-18T17:28:50Z");
        Arc arc = Sketch.arc(closed, answer, Arc.Relation.AUTHOR, 3);
        List<Finding> findings = new ArrayList<>();
        findings.add(Sketch.finding("it", Grade.D, List.of(closed, answer), List.of(arc)));
        for (int i = 0; i < 50; i++) {
            String day = "2026-03-" + (10 + i % 9) + "T1";
            String who = "github:other-" + (i < 8 ? "found-" : "") + i;
            act(sketch, "github:keeper", Kind.COMMENTED, day + "1:00:00Z");
            act(sketch, who, Kind.COMMENTED, day + "2:00:00Z");
            String one = act(sketch, who, Kind.COMMENTED, day + "3:00:00Z");
            if (i < 8) {
                findings.add(Sketch.finding("other " + i, Grade.D, List.of(one), List.of()));
            }
        }
        Stand stand = new Stand();
        Fx.run(
                () -> {
                    stand.findings.set(findings);
                    stand.data.set(sketch.data());
                });
        Fx.until("it is drawn", () -> drawn(stand).findings().findings().size() == 9);
        Fx.run(() -> stand.pane.view().scroll(10_000));
        Fx.run(() -> stand.selection.choose(findings.getFirst()));
        Fx.settle();
        Timeline timeline = Fx.call(() -> drawn(stand));
        List<Integer> lanes =
                Fx.call(
                        () ->
                                Objects.requireNonNull(stand.canvas.shown())
                                        .picture()
                                        .lanes()
                                        .stream()
                                        .map(LaneRow::lane)
                                        .toList());
        for (String id : List.of(closed, answer)) {
            int lane = timeline.lanes().of(timeline.row(id));
            assertTrue(lanes.contains(lane), lane + " among " + lanes);
        }
    }

    /** Beside an answer of weeks later, minutes would be less than a pixel. */
    @Test
    void aFindingOpensAtItsHeadlineAndFitWidensToAllOfIt() {
        Sketch sketch = new Sketch();
        String closed = act(sketch, "github:b", Kind.CLOSED, "2026-03-18T17:25:38Z");
        String quick = act(sketch, "github:a", Kind.COMMENTED, "2026-03-18T17:28:50Z");
        String again = act(sketch, "github:b", Kind.CLOSED, "2026-03-01T08:00:00Z");
        String slow = act(sketch, "github:a", Kind.COMMENTED, "2026-03-01T20:00:00Z");
        act(sketch, "github:c", Kind.COMMENTED, "2026-06-01T00:00:00Z");
        Finding finding =
                Sketch.finding(
                        "two answers",
                        Grade.D,
                        List.of(closed, quick, again, slow),
                        List.of(
                                Sketch.arc(closed, quick, Arc.Relation.AUTHOR, 3),
                                Sketch.arc(again, slow, Arc.Relation.AUTHOR, 720)));
        Stand stand = opened(sketch, finding);
        long minutes = 192_000_000L;
        assertTrue(
                stand.now().viewport().span() < 10 * minutes, "the answer takes a tenth or more");
        TimeInterval all = Objects.requireNonNull(new Steps(drawn(stand)).span(0));
        Fx.run(stand.pane.view()::fit);
        assertTrue(stand.now().viewport().time().lo() < all.lo());
        assertTrue(stand.now().viewport().time().hi() > all.hi());
        long widened = stand.now().viewport().span();
        Fx.run(stand.pane.view()::fit);
        assertTrue(stand.now().viewport().span() > widened, "then the whole case");
    }

    /** A case with one finding, which is chosen. */
    private static Stand opened(Sketch sketch, Finding finding) {
        Stand stand = new Stand();
        Fx.run(
                () -> {
                    stand.findings.set(List.of(finding));
                    stand.data.set(sketch.data());
                });
        Fx.until("it is drawn", () -> drawn(stand).findings().findings().size() == 1);
        Fx.run(() -> stand.selection.choose(finding));
        return stand;
    }

    private static Timeline drawn(Stand stand) {
        return Objects.requireNonNull(stand.pane.drawn().get());
    }

    /** A closure at ten and its answer at a quarter to three. */
    private static Finding answered(Sketch sketch, String id, String day) {
        String closed = act(sketch, "github:b", Kind.CLOSED, day + "10:00:00Z");
        String answer = act(sketch, "github:a", Kind.COMMENTED, day + "14:45:00Z");
        Arc arc = Sketch.arc(closed, answer, Arc.Relation.AUTHOR, 285);
        return Sketch.finding(id, Grade.D, List.of(closed, answer), List.of(arc));
    }

    private static String act(Sketch sketch, String account, Kind kind, String at) {
        return sketch.act(account, kind, "github:o/r#1", at, Precision.SECOND);
    }
}
