package org.harrow.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * The foot of the sheet: the ruler's reading, and what shapes and colours mean. On a screen what
 * does not fit is folded behind a word that opens it; a picture that nobody can click gets further
 * rows.
 */
final class FootLayer {

    /** Height of a further row. */
    static final double ROW = 18;

    private static final double EDGE = 12;
    private static final double MIDDLE = 13;
    private static final String MORE = "Legend";

    private final Scene scene;
    private final Sheet sheet;

    FootLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    /** On a screen, where a click unfolds what does not fit. */
    void draw() {
        double left = ground();
        double right = scene.panes().foot().right() - EDGE;
        List<Legend.Entry> all = Legend.of(scene.view());
        if (left + width(all) <= right) {
            entries(all, right - width(all), 0);
            return;
        }
        double chip = StrictMath.ceil(sheet.width(MORE, Sheet.SMALL)) + 26;
        while (!all.isEmpty() && left + width(all) > right - chip - EDGE) {
            all.removeLast();
        }
        entries(all, left, 0);
        Box box = new Box(right - chip, scene.panes().foot().y() + 4, chip, 18);
        sheet.bar(box, Ink.PAPER);
        sheet.add(new Mark.Frame(box, 1, Ink.MUTED));
        sheet.text(MORE, box.x() + 6, box.y() + 13, chip, Mark.Style.left(Sheet.SMALL, Ink.TEXT));
        sheet.glyph(Symbol.ARROW_UP, box.right() - 10, box.y() + 9, 7, Ink.TEXT);
        sheet.hit(box, new Target.Legend());
    }

    /** In a picture that nobody can click, in {@link #further} rows more than one. */
    void drawStill() {
        double left = ground();
        double right = scene.panes().foot().right() - EDGE;
        List<List<Legend.Entry>> rows = rows(left);
        for (int row = 0; row < rows.size(); row++) {
            List<Legend.Entry> entries = rows.get(row);
            double x = row == 0 ? Math.max(left, right - width(entries)) : EDGE;
            entries(entries, x, row);
        }
    }

    /** How many rows more than one a picture's legend needs. */
    int further() {
        RulerReading reading = scene.view().rulers().active();
        double left = reading == null ? EDGE : ruler(reading).footEnd(scene.panes().foot()) + 24;
        return rows(left).size() - 1;
    }

    /** Paper and reading; returns where the legend may begin. */
    private double ground() {
        Box foot = scene.panes().foot();
        sheet.bar(foot, Ink.PANEL);
        sheet.bar(foot.x(), foot.y(), foot.width(), 1, Ink.RULE);
        RulerReading reading = scene.view().rulers().active();
        return reading == null ? EDGE : ruler(reading).foot(foot) + 24;
    }

    private RulerLayer ruler(RulerReading reading) {
        return new RulerLayer(scene, sheet, reading);
    }

    /** The first may be empty: a long reading leaves it no room. */
    private List<List<Legend.Entry>> rows(double left) {
        List<List<Legend.Entry>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        double right = scene.panes().foot().right() - EDGE;
        double x = left;
        for (Legend.Entry entry : Legend.of(scene.view())) {
            if (x + width(entry) > right && (x > left || rows.size() == 1)) {
                rows.add(new ArrayList<>());
                x = EDGE;
            }
            rows.getLast().add(entry);
            x += width(entry);
        }
        return rows;
    }

    private void entries(List<Legend.Entry> entries, double from, int row) {
        double x = from;
        double y = scene.panes().foot().y() + MIDDLE + row * ROW;
        for (Legend.Entry entry : entries) {
            sheet.glyph(entry.symbol(), x + 6, y, 9, entry.ink());
            Mark.Style style = Mark.Style.left(Sheet.SMALL, Ink.MUTED);
            sheet.text(entry.word(), x + 15, y + 4, 200, style);
            x += width(entry);
        }
    }

    private double width(Legend.Entry entry) {
        return sheet.width(entry.word(), Sheet.SMALL) + 29;
    }

    private double width(List<Legend.Entry> entries) {
        return entries.stream().mapToDouble(this::width).sum();
    }
}
