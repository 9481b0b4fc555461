package org.harrow.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Arrows towards findings that have no mark in the plot, with their number, on the line below the
 * lanes: at its ends for those before and after the time that is shown, in the middle for those
 * above and below. Only where that line is too low for one it lies on the lanes, and takes over
 * what it covers.
 */
final class FindingEdges {

    private static final double HEIGHT = 16;

    /** On a plot narrower than this four arrows with words would lie over each other. */
    private static final double NARROW = 400;

    private final Scene scene;
    private final Sheet sheet;
    private final Map<Symbol, SortedSet<Integer>> unseen = new EnumMap<>(Symbol.class);
    private final Map<Symbol, Box> places = new EnumMap<>(Symbol.class);

    /**
     * @param seen findings that have a mark in the plot
     */
    FindingEdges(Scene scene, Sheet sheet, BitSet seen) {
        this.scene = scene;
        this.sheet = sheet;
        FindingRows pairs = scene.timeline().findings();
        for (int finding = 0; finding < pairs.findings().size(); finding++) {
            int row = pairs.firstRow(finding);
            if (!seen.get(finding) && row >= 0) {
                unseen.computeIfAbsent(side(row), key -> new TreeSet<>()).add(finding);
            }
        }
        unseen.keySet().forEach(side -> places.put(side, place(side)));
    }

    private Symbol side(int row) {
        if (scene.data().at(row).hi() < scene.scale().time().lo()) {
            return Symbol.ARROW_LEFT;
        }
        if (scene.data().at(row).lo() > scene.scale().time().hi()) {
            return Symbol.ARROW_RIGHT;
        }
        LaneRow lane = scene.rows().find(scene.timeline().lanes().of(row));
        boolean above = lane.middle() < scene.plot().y() + scene.plot().height() / 2;
        return above ? Symbol.ARROW_UP : Symbol.ARROW_DOWN;
    }

    private Box place(Symbol side) {
        Box plot = scene.plot();
        double width = Math.min(plot.width(), width(side));
        double middle = StrictMath.rint(plot.x() + plot.width() / 2);
        double x =
                switch (side) {
                    case ARROW_LEFT -> plot.x() + 2;
                    case ARROW_RIGHT -> plot.right() - width - 2;
                    case ARROW_UP -> middle - width - 2;
                    default -> middle + 2;
                };
        Box more = scene.panes().more();
        boolean room = more.height() > HEIGHT;
        double y = room ? more.y() + 1 : Math.max(plot.y(), more.y() - HEIGHT - 1);
        return new Box(Math.max(plot.x(), x), y, width, HEIGHT);
    }

    private double width(Symbol side) {
        return StrictMath.ceil(sheet.width(text(side), Sheet.SMALL)) + 24;
    }

    Collection<Box> places() {
        return places.values();
    }

    /** Takes a spot over that an arrow would cover. */
    boolean takes(FindingLayer.Spot spot) {
        for (Map.Entry<Symbol, Box> place : places.entrySet()) {
            SortedSet<Integer> findings = unseen.get(place.getKey());
            if (findings != null && place.getValue().meets(spot.box())) {
                findings.addAll(spot.findings());
                place.setValue(place(place.getKey()));
                return true;
            }
        }
        return false;
    }

    void draw() {
        unseen.forEach((side, findings) -> draw(side, new ArrayList<>(findings)));
    }

    private void draw(Symbol side, List<Integer> findings) {
        Box chip = places.getOrDefault(side, place(side));
        sheet.bar(chip, Ink.PAPER);
        sheet.add(new Mark.Frame(chip, 1, Ink.FINDING));
        sheet.glyph(side, chip.x() + 10, chip.y() + 8, 8, Ink.FINDING);
        Mark.Style style = Mark.Style.left(Sheet.SMALL, Ink.FINDING);
        sheet.text(text(side), chip.x() + 18, chip.y() + 12, chip.width() - 20, style);
        int row = scene.timeline().findings().firstRow(findings.getFirst());
        sheet.hit(chip, new Target.Findings(findings, row));
    }

    /** How many there are; on a narrow plot the number alone. */
    private String text(Symbol side) {
        int count = unseen.getOrDefault(side, Collections.emptySortedSet()).size();
        if (scene.plot().width() < NARROW) {
            return Counts.of(count);
        }
        return count == 1 ? "1 finding" : Counts.of(count) + " findings";
    }
}
