package org.harrow.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places short texts so that no two of them overlap: layers ask for them while they draw, and the
 * places are given out once all have asked, to the highest rank first and within it in the order of
 * asking. The same questions get the same places.
 */
public final class Labels {

    /** Height of the band that places are looked up by. */
    private static final double BAND = 16;

    /** Of a line of text, around its baseline, as a share of its size. */
    private static final double ASCENT = 0.9;

    private static final double DESCENT = 0.28;

    /** A text that would be cut to less says nothing. */
    private static final double LEAST = 20;

    private static final double[] SHARES = {0.5, 0.25, 0.75, 0.1, 0.9};

    private final Sheet sheet;
    private final Map<Integer, List<Box>> taken = new HashMap<>();
    private final Map<Integer, List<Box>> marks = new HashMap<>();
    private final Map<Integer, List<Box>> lines = new HashMap<>();
    private final Map<Rank, Deque<Runnable>> asked = new EnumMap<>(Rank.class);

    /** Who gets a place first. */
    enum Rank {
        /** What belongs to the finding that is chosen. */
        CHOSEN,
        RULER,
        /** Marks of findings, and the one that is chosen. */
        STANDING,
        KEPT_RULER,
        ARC,
        ACTION,
        ASIDE
    }

    /** Over this sheet. */
    public Labels(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Asks for a place; the question is put once all have asked. */
    void ask(Rank rank, Runnable question) {
        asked.computeIfAbsent(rank, key -> new ArrayDeque<>()).addLast(question);
    }

    /** The same, to be put before those of its rank that were asked until now. */
    void askFirst(Rank rank, Runnable question) {
        asked.computeIfAbsent(rank, key -> new ArrayDeque<>()).addFirst(question);
    }

    /** Has texts that cross a line lie on paper. */
    void line(Box box) {
        add(lines, box);
    }

    /** Gives the places out. */
    void settle() {
        asked.values().forEach(questions -> questions.forEach(Runnable::run));
        asked.clear();
    }

    /** How wide a place on a line must be for a text. */
    double width(String text) {
        return sheet.width(sheet.visible(text), Sheet.SMALL) + 9;
    }

    /** True where no text lies yet. */
    public boolean isFree(Box box) {
        return isFree(taken, box);
    }

    /** Keeps texts off a place. */
    public void keepFree(Box box) {
        add(taken, box);
    }

    /** Keeps texts off a mark as long as there is another place for them. */
    void avoid(Box box) {
        add(marks, box);
    }

    private static void add(Map<Integer, List<Box>> bands, Box box) {
        for (int band = band(box.y()); band <= band(box.bottom()); band++) {
            bands.computeIfAbsent(band, key -> new ArrayList<>()).add(box);
        }
    }

    private static int band(double y) {
        return (int) StrictMath.floor(y / BAND);
    }

    private static boolean isFree(Map<Integer, List<Box>> bands, Box box) {
        for (int band = band(box.y()); band <= band(box.bottom()); band++) {
            for (Box other : bands.getOrDefault(band, List.of())) {
                if (other.meets(box)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What of a box is free from its left edge on. */
    private double free(Box box) {
        double right = box.right();
        for (int band = band(box.y()); band <= band(box.bottom()); band++) {
            for (Box other : taken.getOrDefault(band, List.of())) {
                if (other.meets(box)) {
                    right = Math.min(right, other.x());
                }
            }
        }
        return right - box.x();
    }

    /** The room that a line of text takes. */
    private static Box line(double x, double baseline, double width, double size) {
        double top = baseline - ASCENT * size;
        return new Box(x - 1, top, width + 2, (ASCENT + DESCENT) * size);
    }

    /**
     * Sets a text on the ground from its left edge, cut to what is free.
     *
     * @param room the most it may take
     * @return the width it took; 0 where too little is free
     */
    double set(String text, double x, double baseline, double room, Mark.Style style) {
        double free = free(line(x, baseline, room, style.size())) - 2;
        double width = Math.min(room, free);
        boolean whole = sheet.width(text, style.size()) <= width;
        if (width < LEAST && !whole) {
            return 0;
        }
        String fitted = sheet.fit(text, width, style.size());
        if (fitted.isEmpty()) {
            return 0;
        }
        double used = sheet.width(fitted, style.size());
        Box line = line(x, baseline, used, style.size());
        keepFree(line);
        if (!isFree(lines, line)) {
            sheet.bar(line, Ink.PAPER);
        }
        sheet.add(new Mark.Text(fitted, x, baseline, style));
        return used;
    }

    /** The same, only where all of it fits. */
    double whole(String text, double x, double baseline, double room, Mark.Style style) {
        double width = sheet.width(sheet.visible(text), style.size());
        boolean free = width <= room && isFree(line(x, baseline, width, style.size()));
        return free ? set(text, x, baseline, width, style) : 0;
    }

    /**
     * Sets a text on the middle of a level line, or beside it, if it fits and is free; over marks
     * only where there is no other place.
     *
     * @return where it lies, or null
     */
    @Nullable Box on(String text, double from, double to, double y, Ink ink) {
        Box beside = besideMarks(text, from, to, y, ink);
        return beside == null ? on(text, from, to, y, ink, true) : beside;
    }

    /** The same, never over marks. */
    @Nullable Box besideMarks(String text, double from, double to, double y, Ink ink) {
        return on(text, from, to, y, ink, false);
    }

    private @Nullable Box on(String text, double from, double to, double y, Ink ink, boolean over) {
        double width = sheet.width(sheet.visible(text), Sheet.SMALL) + 8;
        for (double share : SHARES) {
            double x = StrictMath.rint(from + share * (to - from) - width / 2);
            Box box = new Box(x, y - 7, width, 14);
            boolean fits = x >= from && x + width <= to;
            if (fits && (over || isFree(marks, box)) && place(text, box, ink)) {
                return box;
            }
        }
        return null;
    }

    /** Sets a text into a box if that is free; says whether it did. */
    public boolean place(String text, Box box, Ink ink) {
        if (!isFree(box)) {
            return false;
        }
        keepFree(box);
        sheet.bar(box, Ink.PAPER);
        double room = box.width() - 4;
        sheet.text(text, box.x() + 4, box.y() + 11, room, Mark.Style.left(Sheet.SMALL, ink));
        return true;
    }
}
