package org.harrow.report;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.harrow.draw.Box;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Picture;
import org.harrow.draw.TimeAxis;
import org.harrow.draw.TimelinePicture;
import org.harrow.report.page.Format;

/** The labels of a masked timeline: time since the first action instead of a date. */
public final class RelativeAxis {
    private static final double APART = 96;
    private static final double SIZE = 11;
    private static final double BASELINE = 15;

    private RelativeAxis() {}

    /** The same picture without dates. */
    public static Picture of(TimelinePicture timeline) {
        Picture picture = timeline.picture();
        Box axis = timeline.panes().axis();
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : picture.marks()) {
            if (!(mark instanceof Mark.Text text && within(axis, text.baseline()))) {
                marks.add(mark);
            }
        }
        marks.add(label("time since the first action", 12, axis));
        double apart = APART * timeline.scale().microsPerPixel();
        for (TimeAxis.Tick tick :
                new TimeAxis(ZoneOffset.UTC).ticks(timeline.scale().time(), apart)) {
            double x = StrictMath.rint(timeline.scale().x(tick.time()));
            if (tick.time() >= 0 && x + APART < axis.right()) {
                marks.add(label("+" + Format.duration(tick.time()), x + 4, axis));
            }
        }
        return new Picture(
                picture.width(), picture.height(), "Timeline since the first action", marks);
    }

    private static boolean within(Box axis, double baseline) {
        return baseline > axis.y() && baseline < axis.bottom();
    }

    private static Mark.Text label(String text, double x, Box axis) {
        return new Mark.Text(text, x, axis.y() + BASELINE, Mark.Style.left(SIZE, Ink.TEXT));
    }
}
