package org.harrow.draw;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.TimeInterval;

/** Nights under the lanes, folds and what is not brushed over them. */
final class ShadeLayer {

    /** Hours in which most people sleep, wherever they live: from 22:00 to 6:00. */
    private static final int NIGHT_FROM = 22;

    private static final int NIGHT_HOURS = 8;

    /** With more days in view nights are stripes that say nothing. */
    private static final long MOST_DAYS = 40;

    private static final long DAY = 86_400_000_000L;
    private static final double DIM = 0.62;

    private final Scene scene;
    private final Sheet sheet;

    ShadeLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    /** True where nights are shaded in this view. */
    static boolean hasNights(TimelineView view) {
        return view.shades().night() && view.viewport().span() <= MOST_DAYS * DAY;
    }

    void nights() {
        if (!hasNights(scene.view())) {
            return;
        }
        ZoneId zone = scene.view().zones().getLast();
        TimeInterval shown = scene.scale().time();
        ZonedDateTime evening =
                Instant.EPOCH
                        .plus(shown.lo() - DAY, ChronoUnit.MICROS)
                        .atZone(zone)
                        .truncatedTo(ChronoUnit.DAYS)
                        .withHour(NIGHT_FROM);
        for (int day = 0; day <= MOST_DAYS + 2; day++) {
            ZonedDateTime begins = evening.plusDays(day);
            night(micros(begins), micros(begins.plusHours(NIGHT_HOURS)));
        }
    }

    private static long micros(ZonedDateTime at) {
        return TimeInterval.micros(at.toInstant());
    }

    private void night(long from, long to) {
        Box plot = scene.plot();
        double left = scene.scale().near(from, 0);
        double right = scene.scale().near(to, 0);
        if (right - left >= 1) {
            sheet.bar(left, plot.y(), right - left, plot.height(), Ink.NIGHT);
        }
    }

    /** Closes empty stretches up: gaps in the paper, and where they are. */
    List<Box> folds() {
        Box plot = scene.plot();
        List<Box> gaps = new ArrayList<>();
        for (TimeInterval fold : scene.scale().folds()) {
            double left = StrictMath.rint(scene.scale().x(fold.lo()));
            Box box = new Box(left, plot.y(), TimeScale.FOLD, plot.height());
            sheet.bar(box, Ink.PANEL);
            for (double y = plot.y(); y + 6 <= plot.bottom(); y += 12) {
                sheet.bar(left, y, 1, 6, Ink.RULE);
                sheet.bar(box.right() - 1, y, 1, 6, Ink.RULE);
            }
            sheet.hit(box, new Target.Fold(fold));
            gaps.add(box);
        }
        return gaps;
    }

    /** Says on the axis, over its labels, what is folded. */
    void foldLabels() {
        Box axis = scene.panes().axis();
        for (TimeInterval fold : scene.scale().folds()) {
            double left = StrictMath.rint(scene.scale().x(fold.lo()));
            Box box = new Box(left, axis.y(), TimeScale.FOLD, axis.height() - 1);
            sheet.bar(box, Ink.PANEL);
            sheet.bar(box.x(), box.y() + 4, 1, box.height() - 5, Ink.RULE);
            sheet.bar(box.right() - 1, box.y() + 4, 1, box.height() - 5, Ink.RULE);
            String words = Latency.words(fold.width());
            String[] parts = words.split(" ", -1);
            String shortly = parts[0] + " " + parts[1];
            double x = StrictMath.rint(left + (box.width() - sheet.width(shortly, 9)) / 2);
            sheet.text(shortly, x, axis.y() + 15, box.width(), Mark.Style.left(9, Ink.TEXT));
            sheet.hit(box, new Target.Fold(fold));
        }
    }

    /** Dims what the filters leave out. */
    void dim() {
        lanes();
        brush();
    }

    /** Where the lane in focus is none of this case's, none is dimmed. */
    private void lanes() {
        String name = scene.view().shades().lane();
        Lanes lanes = scene.timeline().lanes();
        if (name == null || !lanes.holds(name)) {
            return;
        }
        for (LaneRow row : scene.rows().rows()) {
            Lanes.Lane lane = lanes.get(row.lane());
            if (!lane.name().equals(name) && !lane.isHead()) {
                Box plot = scene.plot();
                Box box = new Box(plot.x(), row.y(), plot.width(), row.height());
                sheet.add(new Mark.Veil(box, DIM));
            }
        }
    }

    private void brush() {
        TimeInterval range = scene.view().shades().brushed();
        if (range == null) {
            return;
        }
        Box plot = scene.plot();
        double left = StrictMath.rint(scene.scale().near(range.lo(), 0));
        double right = StrictMath.rint(scene.scale().near(range.hi(), 0));
        veil(plot.x(), left);
        veil(right, plot.right());
        sheet.bar(left, plot.y(), 1, plot.height(), Ink.SELECTION);
        sheet.bar(right - 1, plot.y(), 1, plot.height(), Ink.SELECTION);
    }

    private void veil(double from, double to) {
        if (to > from) {
            Box plot = scene.plot();
            sheet.add(new Mark.Veil(new Box(from, plot.y(), to - from, plot.height()), DIM));
        }
    }
}
