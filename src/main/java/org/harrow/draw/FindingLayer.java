package org.harrow.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Findings over everything else, so that none is averaged away: a mark on every action of a finding
 * that is in view, and for findings that have none in view an arrow outside the lanes.
 */
final class FindingLayer {

    /** Marks closer than this share one; it is half as wide as what answers to the mouse. */
    private static final double APART = 6;

    private static final double CAP = 8;
    private static final int SPARSE = 20;

    private final Scene scene;
    private final Sheet sheet;
    private final List<Spot> spots;
    private final FindingEdges edges;

    FindingLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
        this.spots = spots();
        BitSet seen = new BitSet();
        spots.forEach(spot -> spot.findings().forEach(seen::set));
        this.edges = new FindingEdges(scene, sheet, seen);
    }

    /** A place that findings share. */
    record Spot(LaneRow lane, double x, double top, int row, SortedSet<Integer> findings) {

        /** What answers to the mouse. */
        Box box() {
            return new Box(x - APART, top, 2 * APART, CAP + 2);
        }
    }

    /** Where arrows towards findings out of view lie. */
    Collection<Box> arrows() {
        return edges.places();
    }

    void draw() {
        for (Spot spot : spots) {
            if (!edges.takes(spot)) {
                mark(spot);
            }
        }
    }

    /** Over the parts around the lanes. */
    void drawArrows() {
        edges.draw();
    }

    private List<Spot> spots() {
        List<Spot> shared = new ArrayList<>();
        for (Spot spot : single()) {
            Spot last = shared.isEmpty() ? null : shared.getLast();
            boolean near = last != null && last.lane().equals(spot.lane());
            if (last != null && near && spot.x() - last.x() < APART) {
                last.findings().addAll(spot.findings());
            } else {
                shared.add(spot);
            }
        }
        return shared;
    }

    /** A spot for every action in view, from left to right in every lane. */
    private List<Spot> single() {
        FindingRows pairs = scene.timeline().findings();
        List<Spot> all = new ArrayList<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            int row = pairs.row(pair);
            int number = scene.timeline().lanes().of(row);
            if (scene.shows(scene.data().at(row)) && scene.rows().shows(number)) {
                LaneRow lane = scene.rows().find(number);
                double top = Math.max(lane.y() + 1, scene.plot().y());
                SortedSet<Integer> mine = new TreeSet<>(List.of(pairs.finding(pair)));
                if (top + CAP + 2 <= Math.min(lane.y() + lane.height(), scene.plot().bottom())) {
                    all.add(new Spot(lane, scene.x(row), top, row, mine));
                }
            }
        }
        all.sort(
                Comparator.comparingInt((Spot spot) -> spot.lane().lane())
                        .thenComparingDouble(Spot::x));
        return all;
    }

    private void mark(Spot spot) {
        LaneRow lane = spot.lane();
        boolean selected = spot.findings().contains(scene.view().focus().finding());
        if (isSparse(lane)) {
            double size = GlyphLayer.SIZE + (selected ? 9 : 6);
            Mark.Coat coat = new Mark.Coat(Ink.FINDING, true);
            sheet.add(new Mark.Glyph(Symbol.RING, spot.x(), lane.middle(), size, coat));
        } else {
            double height = lane.y() + lane.height() - 1 - spot.top();
            sheet.bar(spot.x() - 1, spot.top(), selected ? 3 : 2, height, Ink.FINDING);
        }
        sheet.glyph(Symbol.ARROW_DOWN, spot.x(), spot.top() + CAP / 2, CAP, Ink.FINDING);
        sheet.hit(spot.box(), new Target.Findings(List.copyOf(spot.findings()), spot.row()));
    }

    private boolean isSparse(LaneRow lane) {
        LaneColumns points = scene.timeline().points();
        int from = points.seek(lane.lane(), scene.scale().time().lo());
        int to = points.seek(lane.lane(), scene.scale().time().hi() + 1);
        return (to - from) * (double) SPARSE <= scene.plot().width();
    }
}
