package org.harrow.draw;

import org.harrow.model.Grade;

/** The column of lane names: who, how many actions, the best grade of a finding. */
final class HeaderLayer {

    /** A narrower column has room for names alone. */
    private static final double TAGGED = 150;

    private final Scene scene;
    private final Sheet sheet;

    HeaderLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    void draw() {
        Box header = scene.panes().header();
        sheet.bar(header, Ink.PANEL);
        for (LaneRow row : scene.rows().rows()) {
            lane(row, scene.timeline().lanes().get(row.lane()));
        }
        more(scene.panes().more());
        sheet.bar(header.right() - 1, header.y(), 1, header.height(), Ink.RULE);
        if (scene.rows().held() > 0) {
            double bottom = scene.rows().pinnedBottom();
            sheet.bar(0, bottom - 1, scene.plot().right(), 1, Ink.RULE);
        }
    }

    /** Says how many lanes are scrolled away: below, and above. */
    private void more(Box strip) {
        if (strip.height() <= 0) {
            return;
        }
        sheet.bar(strip, Ink.PANEL);
        sheet.bar(strip.x(), strip.y(), strip.width(), 1, Ink.RULE);
        double x = 12;
        int below = scene.rows().below();
        if (below > 0) {
            String words = Counts.of(below) + (below == 1 ? " more lane" : " more lanes");
            x = more(strip, x, words, new Target.More(1));
        }
        int above = scene.rows().above();
        String up = Counts.of(above) + " above";
        double room = scene.panes().header().right() - x - 16;
        if (above > 0 && sheet.width(up, Sheet.SMALL) <= room) {
            more(strip, x, up, new Target.More(-1));
        }
    }

    private double more(Box strip, double x, String words, Target.More target) {
        Symbol arrow = target.pages() > 0 ? Symbol.ARROW_DOWN : Symbol.ARROW_UP;
        double middle = strip.y() + Math.min(9, strip.height() / 2);
        sheet.glyph(arrow, x + 3, middle, 7, Ink.MUTED);
        Mark.Style style = Mark.Style.left(Sheet.SMALL, Ink.MUTED);
        double width =
                24
                        + sheet.text(
                                words,
                                x + 12,
                                middle + 4,
                                scene.panes().header().right() - x - 16,
                                style);
        sheet.hit(new Box(x - 4, strip.y(), width, strip.height()), target);
        return x + width + 4;
    }

    private String tag(LaneRow row, Lanes.Lane lane) {
        if (scene.panes().header().width() < TAGGED) {
            return "";
        }
        String auto = lane.automation() ? "auto" : "";
        boolean pinned = row.lane() < scene.timeline().lanes().pinned();
        if (scene.rows().isRaised(row.lane())) {
            return auto.isEmpty() ? "finding" : "finding, auto";
        }
        return pinned ? auto.isEmpty() ? "pinned" : "pinned, auto" : auto;
    }

    private static String name(Lanes.Lane lane) {
        Lanes.Seat seat = lane.seat();
        return lane.isHead() && seat != null
                ? lane.name() + ", " + Counts.of(seat.size(), "account")
                : lane.name();
    }

    /** A head says by an arrow whether it is open; its members stand in a little. */
    private double seat(LaneRow row, Lanes.Lane lane) {
        if (lane.seat() == null) {
            return 0;
        }
        if (lane.isHead()) {
            int next = row.lane() + 1;
            Lanes lanes = scene.timeline().lanes();
            Lanes.Seat below = next < lanes.size() ? lanes.get(next).seat() : null;
            boolean open = below != null && below.bundle().equals(lane.name());
            Symbol arrow = open ? Symbol.ARROW_DOWN : Symbol.ARROW_RIGHT;
            sheet.glyph(arrow, 15, row.middle(), 8, Ink.TEXT);
        }
        return 14;
    }

    private void lane(LaneRow row, Lanes.Lane lane) {
        Box header = scene.panes().header();
        double base = row.middle() + 4;
        String count = Counts.of(lane.actions());
        double right = header.right() - 10;
        double used = sheet.width(count, Sheet.SMALL);
        sheet.add(
                new Mark.Text(
                        count,
                        right,
                        base,
                        new Mark.Style(Sheet.SMALL, Ink.MUTED, Mark.Align.RIGHT)));
        Grade grade = lane.grade();
        if (grade != null) {
            sheet.bar(0, row.y() + 1, 3, row.height() - 2, Ink.FINDING);
        }
        double room = right - used - 22;
        String tag = tag(row, lane);
        double tagWidth = tag.isEmpty() ? 0 : sheet.width(tag, 9) + 12;
        double left = 12 + seat(row, lane);
        Mark.Style style = Mark.Style.left(Sheet.NORMAL, Ink.TEXT);
        double x = left + sheet.name(name(lane), left, base, room - tagWidth - left + 12, style);
        if (!tag.isEmpty() && room > tagWidth) {
            Box box = new Box(StrictMath.rint(x + 6), row.middle() - 6, tagWidth - 4, 13);
            sheet.add(new Mark.Frame(box, 1, Ink.MUTED));
            sheet.text(tag, box.x() + 4, base - 1, tagWidth, Mark.Style.left(9, Ink.MUTED));
        }
        grip(row);
    }

    private void grip(LaneRow row) {
        double right = scene.panes().header().right();
        sheet.hit(new Box(0, row.y(), right, row.height()), new Target.Header(row.lane()));
    }
}
