package org.harrow.draw.load;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.harrow.draw.Box;
import org.harrow.draw.Counts;
import org.harrow.draw.Ink;
import org.harrow.draw.TextShare;
import org.harrow.draw.Timeline;

/**
 * The panels of the load view below each other: as high as there is room, never so low that their
 * words would lie over each other, and then scrolled.
 */
final class Stack {
    private static final double ROW = 20;

    /** A title, a number below it, and room for the difference between two bars. */
    private static final double LEAST = 60;

    private final Load load;
    private final List<Alike> alike;
    private final List<Integer> maintainers;
    private final double room;
    private final double each;
    private double y;

    /**
     * @param alike by venue
     * @param room height that is in view
     */
    Stack(Load load, List<Alike> alike, double room) {
        this.load = load;
        this.alike = alike;
        this.maintainers = load.maintainers();
        this.room = room;
        this.each = Math.max(LEAST, StrictMath.floor((room - rows()) / panels()));
    }

    private int panels() {
        return 4 + (load.verdicts.isEmpty() ? 0 : 1) + Math.min(Alike.MOST, alike.size());
    }

    private double rows() {
        return maintainers.isEmpty() ? 0 : maintainers.size() * ROW + ROW;
    }

    /** Of all panels. */
    double height() {
        return rows() + panels() * each;
    }

    /** How far it can be scrolled. */
    double reach() {
        return Math.max(0, height() - room);
    }

    /** Draws all of it, also what is out of view: the marks there are covered or cut. */
    void draw(Panels panels, Box box, Timeline timeline) {
        y = box.y();
        panels.bars(next(box, each), "Open queue", Ink.DENSITY, bin -> load.open[bin]);
        panels.bars(next(box, each), "Arrivals", Ink.OPENING, bin -> load.arrivals[bin]);
        panels.bars(next(box, each), "Closures", Ink.DECISION, bin -> load.closures[bin]);
        if (!maintainers.isEmpty()) {
            panels.title(next(box, ROW), "Closures by account" + others());
        }
        int most = load.byMaintainer.values().stream().flatMapToInt(Arrays::stream).max().orElse(1);
        for (int account : maintainers) {
            String name = Panels.names(timeline.data()).apply(account);
            int[] count = load.byMaintainer.getOrDefault(account, new int[0]);
            panels.strip(next(box, ROW), name, account, count, most);
        }
        panels.waits(next(box, each), load.waits);
        if (!load.verdicts.isEmpty()) {
            panels.verdicts(next(box, each), load.verdicts);
        }
        alike.stream().limit(Alike.MOST).forEach(venue -> panels.alike(next(box, each), venue));
        for (Alike venue : alike.subList(Math.min(Alike.MOST, alike.size()), alike.size())) {
            for (TextShare month : venue.months()) {
                panels.alikeLine(venue, month);
            }
        }
    }

    /** What the rows do not show. */
    private String others() {
        int all = Arrays.stream(load.closures).sum();
        int named = load.byMaintainer.values().stream().flatMapToInt(Arrays::stream).sum();
        int rows =
                maintainers.stream()
                        .map(load.byMaintainer::get)
                        .filter(Objects::nonNull)
                        .flatMapToInt(Arrays::stream)
                        .sum();
        String nameless =
                all > named
                        ? "; " + Counts.of((long) all - named) + " by nobody in the record"
                        : "";
        return named > rows
                ? nameless + "; " + Counts.of((long) named - rows) + " by others"
                : nameless;
    }

    private Box next(Box box, double height) {
        Box at = new Box(box.x(), y, box.width(), height);
        y += height;
        return at;
    }
}
