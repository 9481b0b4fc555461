package org.harrow.draw;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.Arc;

/** The foot of the sheet: the ruler's reading, and what shapes and colours mean. */
final class FootLayer {

    private final Scene scene;
    private final Sheet sheet;

    FootLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    /** One entry of the legend. */
    private record Entry(Symbol symbol, Ink ink, String word) {}

    void draw() {
        Box foot = scene.panes().foot();
        sheet.bar(foot, Ink.PANEL);
        sheet.bar(foot.x(), foot.y(), foot.width(), 1, Ink.RULE);
        RulerReading reading = scene.view().rulers().active();
        double left = 12;
        if (reading != null) {
            left = new RulerLayer(scene, sheet, reading).foot(foot) + 24;
        }
        legend(foot, left);
    }

    private void legend(Box foot, double left) {
        List<Entry> entries = new ArrayList<>();
        for (Family family : Family.values()) {
            entries.add(new Entry(family.symbol(), family.ink(), family.word()));
        }
        entries.add(new Entry(Symbol.ARROW_DOWN, Ink.FINDING, "finding"));
        for (Arc.Relation relation : Arc.Relation.values()) {
            entries.add(
                    new Entry(
                            Symbol.ARROW_RIGHT,
                            LatencyArc.ink(relation),
                            LatencyArc.word(relation)));
        }
        entries.add(new Entry(Symbol.ARROW_RIGHT, Ink.AUTHOR_LATE, "paler: after 40 min"));
        if (ShadeLayer.hasNights(scene.view())) {
            ZoneId zone = scene.view().zones().getLast();
            String offset = new TimeAxis(zone).offset(scene.scale().time().lo());
            entries.addFirst(new Entry(Symbol.SQUARE, Ink.MUTED, "shaded: 22 to 6 h " + offset));
        }
        double width = entries.stream().mapToDouble(this::width).sum();
        double x = Math.max(left, foot.right() - 12 - width);
        for (Entry entry : entries) {
            if (x + width(entry) > foot.right()) {
                break;
            }
            double y = foot.y() + 13;
            sheet.glyph(entry.symbol(), x + 6, y, 9, entry.ink());
            Mark.Style style = Mark.Style.left(Sheet.SMALL, Ink.MUTED);
            sheet.text(entry.word(), x + 15, y + 4, 200, style);
            x += width(entry);
        }
    }

    private double width(Entry entry) {
        return sheet.width(entry.word(), Sheet.SMALL) + 29;
    }
}
