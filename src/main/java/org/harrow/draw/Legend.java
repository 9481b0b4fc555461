package org.harrow.draw;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harrow.model.Arc;

/** What shapes and colours of a timeline mean. */
public final class Legend {

    private static final double ROW = 20;
    private static final double EDGE = 12;

    private static final double MIDDLE = EDGE + 12;
    private static final double TEXT = 34;

    private Legend() {}

    /** What stands for more than one shape or colour. */
    private enum Further {
        LATE("paler: after 40 min"),
        HOLLOW("hollow: declared automation, or inferred who acted"),
        SEVERAL("several in one place"),
        DENSE("many: the darker the more; black on top: closures"),
        WIDE("a time that is not known better"),
        FOUND("of a finding; lanes of findings have a red edge"),
        KEPT("a measure that was kept");

        private final String words;

        Further(String words) {
            this.words = words;
        }

        private void draw(Sheet sheet, double y) {
            switch (this) {
                case LATE -> {
                    sheet.glyph(Symbol.ARROW_RIGHT, MIDDLE - 10, y, 9, Ink.AUTHOR_LATE);
                    sheet.glyph(Symbol.ARROW_RIGHT, MIDDLE, y, 9, Ink.LINKED_ACCOUNT_LATE);
                    sheet.glyph(Symbol.ARROW_RIGHT, MIDDLE + 10, y, 9, Ink.THIRD_PARTY_LATE);
                }
                case HOLLOW -> {
                    Mark.Coat coat = new Mark.Coat(Ink.COMMENT, true);
                    sheet.add(new Mark.Glyph(Symbol.DOT, MIDDLE, y, 11, coat));
                }
                case SEVERAL -> {
                    sheet.glyph(Symbol.DOT, MIDDLE, y - 2, 9, Ink.COMMENT);
                    sheet.add(new Mark.Zigzag(MIDDLE - 6, y + 6, 12, Ink.MUTED));
                }
                case DENSE -> {
                    Box box = new Box(MIDDLE - 12, y - 5, 24, 11);
                    sheet.add(new Mark.Strip(box, LEVELS, Ink.DENSITY));
                    double[] x = {MIDDLE - 4, MIDDLE + 6};
                    sheet.add(new Mark.Ticks(x, y - 8, 3, 1, Ink.DECISION));
                }
                case WIDE -> sheet.add(new Mark.Interval(MIDDLE - 12, MIDDLE + 12, y, 7, Ink.POST));
                case FOUND -> {
                    Mark.Coat coat = new Mark.Coat(Ink.FINDING, true);
                    sheet.add(new Mark.Glyph(Symbol.RING, MIDDLE, y, 15, coat));
                }
                case KEPT -> {
                    sheet.bar(MIDDLE - 12, y - 2, 24, 2, Ink.RULER);
                    sheet.bar(MIDDLE - 12, y - 2, 2, 6, Ink.RULER);
                    sheet.bar(MIDDLE + 10, y - 2, 2, 6, Ink.RULER);
                }
            }
        }
    }

    private static final byte[] LEVELS = new byte[24];

    static {
        for (int i = 0; i < LEVELS.length; i++) {
            LEVELS[i] = (byte) (1 + i * (Mark.Strip.LEVELS - 1) / LEVELS.length);
        }
    }

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

    /** Those of one shape and colour; what is paler is of three. */
    private static List<Entry> single(TimelineView view) {
        List<Entry> entries = of(view);
        entries.removeLast();
        return entries;
    }

    /** All of it below each other, on a sheet of its own. */
    public static Picture sheet(TextMeasure measure, TimelineView view) {
        List<Entry> entries = single(view);
        Sheet sheet = new Sheet(measure);
        double widest = 0;
        for (Entry entry : entries) {
            widest = Math.max(widest, sheet.width(entry.word(), Sheet.NORMAL));
        }
        for (Further further : Further.values()) {
            widest = Math.max(widest, sheet.width(further.words, Sheet.NORMAL));
        }
        double width = StrictMath.ceil(widest) + 2 * EDGE + TEXT;
        double height = (entries.size() + Further.values().length) * ROW + EDGE;
        sheet.bar(0, 0, width, height, Ink.PAPER);
        double y = EDGE / 2 + ROW / 2;
        for (Entry entry : entries) {
            sheet.glyph(entry.symbol(), MIDDLE, y, 10, entry.ink());
            word(sheet, entry.word(), y, width);
            y += ROW;
        }
        for (Further further : Further.values()) {
            further.draw(sheet, y);
            word(sheet, further.words, y, width);
            y += ROW;
        }
        return new Picture(width, height, "Legend: " + words(view), sheet.marks());
    }

    private static void word(Sheet sheet, String words, double y, double width) {
        Mark.Style style = Mark.Style.left(Sheet.NORMAL, Ink.TEXT);
        sheet.text(words, EDGE + TEXT, y + 4, width, style);
    }

    /** The same in words. */
    public static String words(TimelineView view) {
        return Stream.concat(
                        single(view).stream().map(Entry::word),
                        Stream.of(Further.values()).map(further -> further.words))
                .collect(Collectors.joining(", "));
    }
}
