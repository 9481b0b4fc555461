package org.harrow.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.harrow.model.Arc;
import org.harrow.model.ContextMarker;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.paint.Raster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the case, the zoom and the size: each finding has a mark that can be seen and clicked.
 */
class NeverAveragedAwayTest {

    private static final Face FACE = Face.load();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyFindingCanBeSeenAndClickedAtEveryZoomAndSize(int seed) {
        Random random = new Random(seed);
        Timeline timeline = timeline(random);
        for (int i = 0; i < 40; i++) {
            TimelineView view = view(timeline, random);
            TimelinePicture picture = new TimelineLayout(FACE).layout(timeline, view);
            assertEquals(all(timeline), clickable(timeline, picture), () -> "hidden in " + view);
            assertEquals(all(timeline), painted(picture), () -> "unseen in " + view);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyFindingIsReachedByKeysAndThenLiesInTheLanes(int seed) {
        Random random = new Random(seed);
        Timeline timeline = timeline(random);
        Steps steps = new Steps(timeline);
        Set<Integer> reached = new HashSet<>();
        int finding = -1;
        for (int press = 0; press < all(timeline).size(); press++) {
            finding = steps.finding(finding, 1);
            reached.add(finding);
            int row = timeline.findings().firstRow(finding);
            if (row >= 0) {
                assertEquals(row, timeline.row(timeline.data().id(row)));
                assertTrue(laneShows(timeline, finding, row, random), "finding " + finding);
            }
        }
        assertEquals(all(timeline), reached);
    }

    /**
     * True where the finding's first action lies in a lane of the view that its choice leads to.
     */
    private static boolean laneShows(Timeline timeline, int finding, int row, Random random) {
        TimelineView whole =
                TimelineView.whole(timeline, 400 + random.nextInt(1200), 200 + random.nextInt(800));
        TimeInterval at = timeline.data().at(row);
        Viewport near = whole.viewport().over(new TimeInterval(at.lo() - 9, at.hi() + 9));
        double scroll = TimelineView.scrollTo(timeline, near, row, 1);
        TimelineView view =
                whole.at(near.scrolled(scroll)).focused(new TimelineView.Focus(row, finding));
        TimelinePicture picture = new TimelineLayout(FACE).layout(timeline, view);
        assertTrue(clickable(timeline, picture).contains(finding), "not to be clicked " + finding);
        assertTrue(painted(picture).contains(finding), "not to be seen " + finding);
        int lane = timeline.lanes().of(row);
        return picture.lanes().stream().anyMatch(shown -> shown.lane() == lane);
    }

    /** Findings whose place holds paint in the colour of findings, whatever lies over it. */
    private static Set<Integer> painted(TimelinePicture picture) {
        Raster.Pixels pixels = new Raster(FACE).paint(picture.picture(), Palette.LIGHT, 1);
        int red = Palette.LIGHT.argb(Ink.FINDING);
        Set<Integer> seen = new HashSet<>();
        for (Hit hit : picture.hits()) {
            boolean inMap = picture.panes().map().contains(hit.box().x(), hit.box().y());
            if (hit.target() instanceof Target.Findings findings
                    && !inMap
                    && holds(pixels, hit.box(), red)) {
                seen.addAll(findings.findings());
            }
        }
        return seen;
    }

    private static boolean holds(Raster.Pixels pixels, Box box, int argb) {
        for (int y = Math.max(0, (int) box.y()); y < Math.min(pixels.height(), box.bottom()); y++) {
            int right = (int) Math.min(pixels.width(), box.right());
            for (int x = Math.max(0, (int) box.x()); x < right; x++) {
                if (pixels.argb()[y * pixels.width() + x] == argb) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<Integer> all(Timeline timeline) {
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i < timeline.findings().findings().size(); i++) {
            all.add(i);
        }
        return all;
    }

    /** Findings that a click on their own mark among the lanes, not in the mini-map, gives back. */
    private static Set<Integer> clickable(Timeline timeline, TimelinePicture picture) {
        Box sheet = new Box(0, 0, picture.picture().width(), picture.picture().height());
        Set<Integer> found = new HashSet<>();
        for (Hit hit : picture.hits()) {
            boolean inMap = picture.panes().map().contains(hit.box().x(), hit.box().y());
            if (hit.target() instanceof Target.Findings && !inMap) {
                for (double share = 0.02; share < 1; share += 0.08) {
                    double x = hit.box().x() + hit.box().width() * share;
                    double y = hit.box().y() + hit.box().height() / 2;
                    if (sheet.contains(x, y)
                            && picture.pick(timeline, x, y) instanceof Target.Findings picked) {
                        found.addAll(picked.findings());
                    }
                }
            }
        }
        return found;
    }

    static TimelineView view(Timeline timeline, Random random) {
        double text = pick(random, new Double[] {1.0, 1.5, 2.0}); // a larger text, a smaller sheet
        TimelineView whole =
                TimelineView.whole(
                        timeline,
                        Math.max(260, StrictMath.floor(random.nextInt(2_560) / text)),
                        Math.max(140, StrictMath.floor(random.nextInt(1_440) / text)));
        TimeInterval span = timeline.span();
        long anchor = span.lo() + (long) (random.nextDouble() * span.width());
        double zoom = StrictMath.pow(10, -random.nextInt(9));
        Viewport viewport = whole.viewport().zoomed(zoom, anchor).scrolled(random.nextInt(900));
        int finding = random.nextInt(timeline.findings().findings().size() + 1) - 1;
        long from = span.lo() + (long) (random.nextDouble() * span.width());
        TimeInterval brushed =
                random.nextBoolean() ? null : new TimeInterval(from, from + span.width() / 9);
        List<ZoneId> zones =
                random.nextBoolean()
                        ? List.of(ZoneOffset.UTC)
                        : List.of(ZoneOffset.UTC, ZoneId.of("Asia/Kathmandu"));
        return whole.at(viewport)
                .in(zones)
                .focused(new TimelineView.Focus(-1, finding))
                .shaded(
                        new TimelineView.Shades(
                                random.nextBoolean(),
                                random.nextBoolean(),
                                brushed,
                                random.nextBoolean() ? ArcBand.ALL : ArcBand.FORTY_MINUTES));
    }

    static Timeline timeline(Random random) {
        Sketch sketch = new Sketch();
        List<String> ids = new ArrayList<>();
        int accounts = 1 + random.nextInt(60);
        int actions = 50 + random.nextInt(6_000);
        Kind[] kinds = Kind.values();
        long silence = random.nextInt(3) * 150_000_000_000_000L;
        for (int i = 0; i < actions; i++) {
            long at = (long) (StrictMath.pow(random.nextDouble(), 3) * 9e13);
            at += random.nextInt(3) * silence; // years in which nothing happened
            long width = random.nextInt(10) == 0 ? 86_399_999_999L : 999_999;
            ids.add(
                    sketch.act(
                            "github:a" + random.nextInt(accounts),
                            kinds[random.nextInt(kinds.length)],
                            "github:o/r#" + random.nextInt(50),
                            new TimeInterval(at, at + width)));
        }
        List<Finding> findings = new ArrayList<>();
        int count = 1 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            findings.add(finding(i, ids, random));
        }
        findings.add(Sketch.finding("nowhere", Grade.D, List.of(), List.of()));
        Set<String> closed = random.nextBoolean() ? Set.of() : Set.of("github");
        Timeline timeline =
                new Timeline(
                        sketch.data(),
                        findings,
                        new Timeline.Arrangement(
                                pick(random, Grouping.values()),
                                List.of("github:a1", "github:a2"),
                                Bundles.of(
                                        pick(random, Bundles.By.values()),
                                        sketch.data(),
                                        List.of(),
                                        closed)),
                        Timeline.Sources.NONE);
        return timeline.marked(
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new ContextMarker(
                                        1,
                                        new TimeInterval(5_000_000_000_000L, 5_000_000_000_000L),
                                        ContextMarker.Type.POLICY,
                                        "new rules")));
    }

    private static Finding finding(int i, List<String> ids, Random random) {
        List<String> mine = new ArrayList<>();
        for (int k = random.nextInt(4); k >= 0; k--) {
            mine.add(ids.get(random.nextInt(ids.size())));
        }
        Arc arc = Sketch.arc(mine.getFirst(), mine.getLast(), Arc.Relation.AUTHOR, 31);
        return Sketch.finding("f" + i, pick(random, Grade.values()), mine, List.of(arc));
    }

    private static <T> T pick(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
