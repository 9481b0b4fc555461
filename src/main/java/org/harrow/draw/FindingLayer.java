package org.harrow.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Findings over everything else, so that none is averaged away: a mark on every action of a finding
 * that is in view, and for findings that have none in view an arrow at the edge they lie behind.
 */
final class FindingLayer {

    /** Marks closer than this share one. */
    private static final double APART = 6;

    private static final double CAP = 8;
    private static final int SPARSE = 20;

    private final Scene scene;
    private final Sheet sheet;
    private final BitSet seen = new BitSet();

    FindingLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    /** A place that findings share. */
    private record Spot(LaneRow lane, double x, int row, TreeSet<Integer> findings) {}

    void draw() {
        for (Spot spot : spots()) {
            mark(spot);
        }
        edges();
    }

    private List<Spot> spots() {
        FindingRows pairs = scene.timeline().findings();
        Map<Long, Spot> spots = new TreeMap<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            int row = pairs.row(pair);
            int lane = scene.timeline().lanes().of(row);
            if (!scene.shows(scene.data().at(row)) || !scene.rows().shows(lane)) {
                continue;
            }
            double x = scene.x(row);
            long key = lane * 1_000_000L + (long) StrictMath.floor(x / APART);
            LaneRow place = scene.rows().find(lane, scene.plot());
            Spot spot = spots.computeIfAbsent(key, k -> new Spot(place, x, row, new TreeSet<>()));
            spot.findings().add(pairs.finding(pair));
            seen.set(pairs.finding(pair));
        }
        return new ArrayList<>(spots.values());
    }

    private void mark(Spot spot) {
        LaneRow lane = spot.lane();
        double top = Math.max(lane.y() + 1, scene.plot().y());
        boolean selected = spot.findings().contains(scene.view().focus().finding());
        if (isSparse(lane)) {
            double size = GlyphLayer.SIZE + (selected ? 9 : 6);
            sheet.add(
                    new Mark.Glyph(
                            Symbol.RING,
                            spot.x(),
                            lane.middle(),
                            size,
                            new Mark.Coat(Ink.FINDING, true)));
        } else {
            sheet.bar(spot.x() - 1, top, selected ? 3 : 2, lane.height() - 2, Ink.FINDING);
        }
        sheet.glyph(Symbol.ARROW_DOWN, spot.x(), top + CAP / 2, CAP, Ink.FINDING);
        Target target = new Target.Findings(List.copyOf(spot.findings()), spot.row());
        sheet.hit(new Box(spot.x() - 6, top, 12, CAP + 2), target);
    }

    private boolean isSparse(LaneRow lane) {
        LaneColumns points = scene.timeline().points();
        int from = points.seek(lane.lane(), scene.scale().time().lo());
        int to = points.seek(lane.lane(), scene.scale().time().hi() + 1);
        return (to - from) * (double) SPARSE <= scene.plot().width();
    }

    private void edges() {
        Map<Symbol, List<Integer>> unseen = new TreeMap<>();
        FindingRows pairs = scene.timeline().findings();
        for (int finding = 0; finding < pairs.findings().size(); finding++) {
            int row = pairs.firstRow(finding);
            if (!seen.get(finding) && row >= 0) {
                unseen.computeIfAbsent(side(row), key -> new ArrayList<>()).add(finding);
            }
        }
        unseen.forEach(this::edge);
    }

    private Symbol side(int row) {
        if (scene.data().at(row).hi() < scene.scale().time().lo()) {
            return Symbol.ARROW_LEFT;
        }
        if (scene.data().at(row).lo() > scene.scale().time().hi()) {
            return Symbol.ARROW_RIGHT;
        }
        LaneRow lane = scene.rows().find(scene.timeline().lanes().of(row), scene.plot());
        return lane.y() < scene.plot().bottom() - 2 ? Symbol.ARROW_UP : Symbol.ARROW_DOWN;
    }

    private void edge(Symbol side, List<Integer> findings) {
        String text = findings.size() == 1 ? "1 finding" : findings.size() + " findings";
        Box plot = scene.plot();
        double width = Math.min(plot.width(), sheet.width(text, Sheet.SMALL) + 24);
        double x =
                switch (side) {
                    case ARROW_LEFT -> plot.x() + 2;
                    case ARROW_RIGHT -> plot.right() - width - 2;
                    default -> StrictMath.rint(plot.x() + (plot.width() - width) / 2);
                };
        double y =
                switch (side) {
                    case ARROW_UP -> plot.y() + 1;
                    default -> Math.max(plot.y(), plot.bottom() - 17);
                };
        Box chip = new Box(Math.max(plot.x(), x), y, width, 16);
        sheet.bar(chip, Ink.PAPER);
        sheet.add(new Mark.Frame(chip, 1, Ink.FINDING));
        sheet.glyph(side, chip.x() + 10, y + 8, 8, Ink.FINDING);
        sheet.text(text, chip.x() + 18, y + 12, width, Mark.Style.left(Sheet.SMALL, Ink.FINDING));
        int row = scene.timeline().findings().firstRow(findings.getFirst());
        sheet.hit(chip, new Target.Findings(findings, row));
    }
}
