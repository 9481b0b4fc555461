package org.harrow.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Arrows at the edges of the plot towards findings that have no mark in it, with their number. What
 * an arrow covers it takes over.
 */
final class FindingEdges {

    private static final double HEIGHT = 16;

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
        LaneRow lane = scene.rows().find(scene.timeline().lanes().of(row), scene.plot());
        boolean above = lane.middle() < scene.plot().y() + scene.plot().height() / 2;
        return above ? Symbol.ARROW_UP : Symbol.ARROW_DOWN;
    }

    /** Room for the number of all findings. */
    private Box place(Symbol side) {
        Box plot = scene.plot();
        String most = text(scene.timeline().findings().findings().size());
        double width = Math.min(plot.width(), StrictMath.ceil(sheet.width(most, 11)) + 26);
        double x =
                switch (side) {
                    case ARROW_LEFT -> plot.x() + 2;
                    case ARROW_RIGHT -> plot.right() - width - 2;
                    default -> StrictMath.rint(plot.x() + (plot.width() - width) / 2);
                };
        double y =
                switch (side) {
                    case ARROW_UP -> plot.y() + 1;
                    case ARROW_DOWN -> plot.bottom() - HEIGHT - 1;
                    default -> StrictMath.rint(plot.y() + (plot.height() - HEIGHT) / 2);
                };
        return new Box(Math.max(plot.x(), x), Math.max(plot.y(), y), width, HEIGHT);
    }

    /** Takes a spot over that an arrow would cover. */
    boolean takes(FindingLayer.Spot spot) {
        for (Map.Entry<Symbol, Box> place : places.entrySet()) {
            SortedSet<Integer> findings = unseen.get(place.getKey());
            if (findings != null && place.getValue().meets(spot.box())) {
                findings.addAll(spot.findings());
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
        sheet.text(text(findings.size()), chip.x() + 18, chip.y() + 12, chip.width() - 20, style);
        int row = scene.timeline().findings().firstRow(findings.getFirst());
        sheet.hit(chip, new Target.Findings(findings, row));
    }

    private static String text(int count) {
        return count == 1 ? "1 finding" : count + " findings";
    }
}
