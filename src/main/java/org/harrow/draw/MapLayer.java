package org.harrow.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The whole case in small: counts on a logarithmic scale, findings as ticks, the part in view. */
final class MapLayer {

    private static final double CELL = 3;
    private static final double PAD = 4;

    private final Scene scene;
    private final Sheet sheet;
    private final TimeScale whole;
    private final Box box;

    MapLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
        this.box = scene.panes().map();
        this.whole = new TimeScale(scene.timeline().fit(), box.x(), box.right());
    }

    void draw() {
        sheet.bar(new Box(0, 0, box.right(), box.height()), Ink.PANEL);
        window();
        counts();
        findings();
        sheet.bar(0, box.bottom() - 1, box.right(), 1, Ink.RULE);
        undated();
    }

    private void window() {
        double left = whole.near(scene.scale().time().lo(), 0);
        double right = Math.max(left + 4, whole.near(scene.scale().time().hi(), 0));
        Box window = new Box(left, 0, right - left, box.height() - 1);
        sheet.bar(window, Ink.WINDOW);
        sheet.add(new Mark.Frame(window, 1, Ink.MUTED));
    }

    private void counts() {
        long[] lo = scene.data().columns().when().lo();
        int cells = (int) (box.width() / CELL);
        int[] count = new int[Math.max(0, cells)];
        int before = 0;
        int most = 1;
        for (int i = 0; i < cells; i++) {
            int end = Arrays.binarySearch(lo, whole.time(box.x() + (i + 1) * CELL));
            end = i + 1 == cells ? lo.length : end < 0 ? -end - 1 : end;
            count[i] = Math.max(0, end - before);
            before = Math.max(before, end);
            most = Math.max(most, count[i]);
        }
        double room = box.height() - 2 * PAD;
        for (int i = 0; i < cells; i++) {
            if (count[i] > 0) {
                double share = StrictMath.log1p(count[i]) / StrictMath.log1p(most);
                double height = Math.max(1, StrictMath.rint(share * room));
                double y = box.height() - PAD - height;
                sheet.bar(box.x() + i * CELL, y, CELL - 1, height, Ink.DENSITY);
            }
        }
        sheet.hit(box, new Target.Map(0));
    }

    private void findings() {
        FindingRows pairs = scene.timeline().findings();
        Map<Integer, TreeSet<Integer>> ticks = new TreeMap<>();
        Map<Integer, Integer> rows = new TreeMap<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            double x = whole.near(scene.data().at(pairs.row(pair)).lo(), 0);
            int cell = (int) StrictMath.floor(x / CELL);
            ticks.computeIfAbsent(cell, key -> new TreeSet<>()).add(pairs.finding(pair));
            rows.putIfAbsent(cell, pairs.row(pair));
        }
        ticks.forEach(
                (cell, findings) -> {
                    double x = Math.min(cell * CELL, box.right() - 2);
                    sheet.bar(x, 1, 2, 9, Ink.FINDING);
                    Target target =
                            new Target.Findings(List.copyOf(findings), rows.getOrDefault(cell, -1));
                    sheet.hit(new Box(x - 2, 0, 6, 12), target);
                });
    }

    private void undated() {
        long undated = scene.data().undated();
        List<Integer> lost = new ArrayList<>();
        FindingRows pairs = scene.timeline().findings();
        for (int finding = 0; finding < pairs.findings().size(); finding++) {
            if (pairs.firstRow(finding) < 0) {
                lost.add(finding);
            }
        }
        Box tray = new Box(8, 6, Math.max(0, box.x() - 16), 18);
        String text = "Undated " + Counts.of(undated);
        Ink ink = lost.isEmpty() ? Ink.MUTED : Ink.FINDING;
        if (undated > 0 || !lost.isEmpty()) {
            double width = Math.min(tray.width(), sheet.width(text, Sheet.SMALL) + 12);
            Box chip = new Box(tray.x(), tray.y(), width, tray.height());
            sheet.add(new Mark.Frame(chip, 1, ink));
            sheet.text(text, chip.x() + 6, chip.y() + 13, width, Mark.Style.left(11, ink));
            sheet.hit(
                    chip,
                    lost.isEmpty() ? new Target.Undated(undated) : new Target.Findings(lost, -1));
        }
    }
}
