package org.harrow.draw;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.harrow.model.Arc;

/** What shapes and colours of a timeline mean. */
public final class Legend {

    private static final double ROW = 20;
    private static final double EDGE = 12;

    private Legend() {}

    /** One shape or colour, and its meaning. */
    record Entry(Symbol symbol, Ink ink, String word) {}

    /** What is seen in a view. */
    static List<Entry> of(TimelineView view) {
        List<Entry> entries = new ArrayList<>();
        if (ShadeLayer.hasNights(view)) {
            ZoneId zone = view.zones().getLast();
            String offset = new TimeAxis(zone).offset(view.viewport().time().lo());
            entries.add(new Entry(Symbol.SQUARE, Ink.MUTED, "shaded: 22 to 6 h " + offset));
        }
        for (Family family : Family.values()) {
            entries.add(new Entry(family.symbol(), family.ink(), family.word()));
        }
        entries.add(new Entry(Symbol.ARROW_DOWN, Ink.FINDING, "finding"));
        for (Arc.Relation relation : Arc.Relation.values()) {
            Ink ink = LatencyArc.ink(relation);
            entries.add(new Entry(Symbol.ARROW_RIGHT, ink, LatencyArc.word(relation)));
        }
        entries.add(new Entry(Symbol.ARROW_RIGHT, Ink.AUTHOR_LATE, "paler: after 40 min"));
        return entries;
    }

    /** All of it below each other, on a sheet of its own. */
    public static Picture sheet(TextMeasure measure, TimelineView view) {
        List<Entry> entries = of(view);
        Sheet sheet = new Sheet(measure);
        double widest = 0;
        for (Entry entry : entries) {
            widest = Math.max(widest, sheet.width(entry.word(), Sheet.NORMAL));
        }
        double width = StrictMath.ceil(widest) + 2 * EDGE + 18;
        double height = entries.size() * ROW + EDGE;
        sheet.bar(0, 0, width, height, Ink.PAPER);
        double y = EDGE / 2 + ROW / 2;
        for (Entry entry : entries) {
            sheet.glyph(entry.symbol(), EDGE + 5, y, 10, entry.ink());
            Mark.Style style = Mark.Style.left(Sheet.NORMAL, Ink.TEXT);
            sheet.text(entry.word(), EDGE + 18, y + 4, width, style);
            y += ROW;
        }
        return new Picture(width, height, "Legend: " + words(view), sheet.marks());
    }

    /** The same in words. */
    public static String words(TimelineView view) {
        return of(view).stream().map(Entry::word).collect(Collectors.joining(", "));
    }
}
