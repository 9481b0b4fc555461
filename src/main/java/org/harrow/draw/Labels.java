package org.harrow.draw;

import java.util.ArrayList;
import java.util.List;

/** Places short texts on paper of their own so that no two of them overlap. */
public final class Labels {

    private final Sheet sheet;
    private final List<Box> taken = new ArrayList<>();

    /** Over this sheet. */
    public Labels(Sheet sheet) {
        this.sheet = sheet;
    }

    /** True where no text lies yet. */
    public boolean isFree(Box box) {
        return taken.stream().noneMatch(box::meets);
    }

    /** Keeps texts off a place. */
    public void keepFree(Box box) {
        taken.add(box);
    }

    /** Sets a text on the middle of a level line if it fits and is free; says whether it did. */
    boolean on(String text, double from, double to, double y, Ink ink) {
        double width = sheet.width(text, Sheet.SMALL) + 8;
        if (to - from < width + 4) {
            return false;
        }
        for (double share : new double[] {0.5, 0.25, 0.75}) {
            double x = StrictMath.rint(from + share * (to - from) - width / 2);
            if (x >= from && x + width <= to && place(text, new Box(x, y - 7, width, 14), ink)) {
                return true;
            }
        }
        return false;
    }

    /** Sets a text into a box if that is free; says whether it did. */
    public boolean place(String text, Box box, Ink ink) {
        if (!isFree(box)) {
            return false;
        }
        taken.add(box);
        sheet.bar(box, Ink.PAPER);
        double room = box.width() - 4;
        sheet.text(text, box.x() + 4, box.y() + 11, room, Mark.Style.left(Sheet.SMALL, ink));
        return true;
    }
}
