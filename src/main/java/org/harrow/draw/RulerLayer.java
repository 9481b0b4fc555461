package org.harrow.draw;

import org.harrow.model.TimeInterval;

/** The ruler: a band from the trigger on, and a halo around everything that answers inside it. */
final class RulerLayer {

    /** A shorter bracket is told from others by the mouse alone. */
    private static final double SEEN = 24;

    private static final double HALO = GlyphLayer.SIZE + 13;

    private final Scene scene;
    private final Sheet sheet;
    private final RulerReading reading;

    RulerLayer(Scene scene, Sheet sheet, RulerReading reading) {
        this.scene = scene;
        this.sheet = sheet;
        this.reading = reading;
    }

    private double start() {
        return StrictMath.rint(scene.scale().near(reading.at().lo(), 2));
    }

    private double end() {
        long end = reading.at().hi() + reading.ruler().width();
        return StrictMath.rint(scene.scale().near(end, 2));
    }

    /** What lies under the marks. */
    void band() {
        Box plot = scene.plot();
        if (isSeen()) {
            sheet.bar(start(), plot.y(), end() - start(), plot.height(), Ink.RULER_BAND);
        }
    }

    /** What lies over them. */
    void marks(Labels labels) {
        if (!isSeen()) {
            return;
        }
        Box plot = scene.plot();
        sheet.bar(start() - 1, plot.y(), 2, plot.height(), Ink.RULER);
        sheet.bar(end() - 1, plot.y(), 2, plot.height(), Ink.RULER);
        Box handle = new Box(end() - 4, plot.y() + plot.height() / 2 - 14, 8, 28);
        sheet.bar(handle, Ink.RULER);
        labels.avoid(handle);
        labels.ask(Labels.Rank.RULER, () -> width(labels));
        sheet.hit(new Box(end() - 6, plot.y(), 12, plot.height()), new Target.RulerEdge());
        for (RulerReading.Inside act : reading.inside()) {
            TimeInterval at = scene.data().at(act.row());
            int lane = scene.timeline().lanes().of(act.row());
            if (scene.shows(at) && scene.rows().shows(lane)) {
                halo(act, scene.rows().find(lane), labels);
            }
        }
    }

    /** How long it is, at its end: inside where there is room, else behind it. */
    private void width(Labels labels) {
        Box plot = scene.plot();
        String words = Latency.words(reading.ruler().width());
        double width = sheet.width(words, Sheet.SMALL) + 8;
        boolean inside = end() - start() > width + 8;
        double x = inside ? end() - 3 - width : end() + 3;
        for (double y : new double[] {plot.y() + 2, plot.bottom() - 16}) {
            Box box = new Box(x, y, width, 14);
            if (box.right() <= plot.right() && labels.place(words, box, Ink.RULER)) {
                return;
            }
        }
    }

    /** A ruler that was kept: a bracket at the foot of its trigger's lane, with what it read. */
    void kept(Labels labels) {
        int lane = scene.timeline().lanes().of(reading.ruler().trigger());
        if (!scene.rows().shows(lane) || end() <= start()) {
            return;
        }
        LaneRow place = scene.rows().find(lane);
        double y = place.y() + place.height() - 4;
        sheet.bar(start(), y, end() - start(), 2, Ink.RULER);
        for (double x : new double[] {start(), end() - 2}) {
            Box cap = new Box(x, y, 2, 6);
            sheet.bar(cap, Ink.RULER);
            labels.keepFree(cap);
        }
        Box bracket = new Box(start(), y - 6, Math.max(6, end() - start()), 12);
        sheet.hit(bracket, new Target.KeptRuler(reading.ruler()));
        if (end() - start() >= SEEN) {
            labels.ask(Labels.Rank.KEPT_RULER, () -> read(labels, y + 1));
        }
    }

    /** On the bracket, else behind it, with what was to be expected where there is room. */
    private void read(Labels labels, double y) {
        for (String words : reading.briefs()) {
            double width = sheet.width(words, Sheet.SMALL) + 9;
            double right = Math.min(end() + 3 + width, scene.plot().right());
            if (labels.besideMarks(words, start() + 3, end() - 3, y, Ink.RULER) != null
                    || labels.besideMarks(words, end() + 3, right, y, Ink.RULER) != null) {
                return;
            }
        }
    }

    private void halo(RulerReading.Inside act, LaneRow lane, Labels labels) {
        Ink ink = LatencyArc.ink(act.relation());
        double x = scene.x(act.row());
        Mark.Coat coat = new Mark.Coat(ink, true);
        double size = Math.min(HALO, lane.height() + 2);
        sheet.add(new Mark.Glyph(Symbol.RING, x, lane.middle(), size, coat));
        if (lane.height() >= 40) {
            String word = LatencyArc.word(act.relation());
            double width = sheet.width(word, 9);
            double y = lane.middle() + HALO / 2 + 9;
            Mark.Style style = Mark.Style.left(9, ink);
            labels.ask(
                    Labels.Rank.ASIDE,
                    () -> labels.whole(word, x - width / 2, y, width + 1, style));
        }
    }

    /** The reading, at the foot of the sheet; returns where it ends. */
    double foot(Box foot) {
        double y = foot.y() + 13;
        double left = foot.x() + 12;
        sheet.bar(left, y - 4, 2, 9, Ink.RULER);
        sheet.bar(left, y, 36, 1, Ink.RULER);
        sheet.bar(left + 36, y - 4, 2, 9, Ink.RULER);
        String sentence = reading.sentence(scene.data());
        Mark.Style style = Mark.Style.left(Sheet.NORMAL, Ink.TEXT);
        return left + 48 + sheet.text(sentence, left + 48, y + 4, room(foot), style);
    }

    /** Where the reading ends. */
    double footEnd(Box foot) {
        double width = sheet.width(reading.sentence(scene.data()), Sheet.NORMAL);
        return foot.x() + 60 + Math.min(room(foot), width);
    }

    /** Beside it there is always room for the word that opens the legend. */
    private static double room(Box foot) {
        return Math.max(0, foot.width() - 60 - 100);
    }

    private boolean isSeen() {
        Box plot = scene.plot();
        return scene.scale().x(reading.at().hi() + reading.ruler().width()) >= plot.x()
                && scene.scale().x(reading.at().lo()) <= plot.right();
    }
}
