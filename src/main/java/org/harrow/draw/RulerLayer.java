package org.harrow.draw;

import org.harrow.model.TimeInterval;

/** The ruler: a band from the trigger on, and a halo around everything that answers inside it. */
final class RulerLayer {

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
        sheet.bar(start(), plot.y(), end() - start(), plot.height(), Ink.RULER_BAND);
    }

    /** What lies over them. */
    void marks() {
        Box plot = scene.plot();
        sheet.bar(start() - 1, plot.y(), 2, plot.height(), Ink.RULER);
        sheet.bar(end() - 1, plot.y(), 2, plot.height(), Ink.RULER);
        Box handle = new Box(end() - 4, plot.y() + plot.height() / 2 - 14, 8, 28);
        sheet.bar(handle, Ink.RULER);
        String words = Latency.words(reading.ruler().width());
        Mark.Style style = new Mark.Style(Sheet.SMALL, Ink.RULER, Mark.Align.RIGHT);
        if (end() - start() > sheet.width(words, Sheet.SMALL) + 12) {
            sheet.add(new Mark.Text(words, end() - 6, plot.y() + 13, style));
        }
        sheet.hit(new Box(end() - 6, plot.y(), 12, plot.height()), new Target.RulerEdge());
        for (RulerReading.Inside act : reading.inside()) {
            TimeInterval at = scene.data().at(act.row());
            int lane = scene.timeline().lanes().of(act.row());
            if (scene.shows(at) && scene.rows().shows(lane)) {
                halo(act, scene.rows().find(lane, plot));
            }
        }
    }

    /** A ruler that was kept: a bracket under its trigger's lane, with what it read. */
    void kept() {
        int lane = scene.timeline().lanes().of(reading.ruler().trigger());
        if (!scene.rows().shows(lane) || end() <= start()) {
            return;
        }
        LaneRow place = scene.rows().find(lane, scene.plot());
        double y = place.y() + place.height() - 7;
        sheet.bar(start(), y, end() - start(), 2, Ink.RULER);
        sheet.bar(start(), y - 3, 2, 8, Ink.RULER);
        sheet.bar(end() - 2, y - 3, 2, 8, Ink.RULER);
        Box bracket = new Box(start(), y - 5, Math.max(6, end() - start()), 12);
        sheet.hit(bracket, new Target.KeptRuler(reading.ruler()));
        String words = Latency.words(reading.ruler().width()) + ": " + reading.inside().size();
        double width = sheet.width(words, 9);
        if (end() - start() > width + 16) {
            double x = StrictMath.rint((start() + end() - width) / 2);
            sheet.bar(x - 3, y - 5, width + 6, 11, Ink.PAPER);
            sheet.text(words, x, y + 4, width + 1, Mark.Style.left(9, Ink.RULER));
        }
    }

    private void halo(RulerReading.Inside act, LaneRow lane) {
        Ink ink = LatencyArc.ink(act.relation());
        double x = scene.x(act.row());
        Mark.Coat coat = new Mark.Coat(ink, true);
        double size = Math.min(HALO, lane.height() + 2);
        sheet.add(new Mark.Glyph(Symbol.RING, x, lane.middle(), size, coat));
        if (lane.height() >= 40) {
            Mark.Style style = new Mark.Style(9, ink, Mark.Align.MIDDLE);
            String word = LatencyArc.word(act.relation());
            sheet.add(new Mark.Text(word, x, lane.middle() + HALO / 2 + 9, style));
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
        double room = foot.width() - left - 60;
        return left + 48 + sheet.text(sentence, left + 48, y + 4, room, style);
    }
}
