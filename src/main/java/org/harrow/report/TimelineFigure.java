package org.harrow.report;

import org.harrow.draw.Picture;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineLayout;
import org.harrow.draw.TimelinePicture;
import org.harrow.draw.TimelineView;
import org.harrow.model.CaseData;
import org.harrow.paint.Face;
import org.harrow.paint.Painter;
import org.harrow.paint.Palette;
import org.harrow.report.pdf.Figure;

/** The timeline of a report: the marks of the screen, painted as lines and areas. */
final class TimelineFigure {
    /** Logical pixels across: on the page a screen's 12-pixel text is 7 points high. */
    private static final double WIDTH = 800;

    private static final double CHROME = 150;
    private static final double LANE = 44;
    private static final double TALLEST = 980;

    private final Face face;

    TimelineFigure(Face face) {
        this.face = face;
    }

    Picture picture(ReportInput input) {
        CaseData data = FigureData.of(input.results().actions());
        Timeline timeline =
                new Timeline(
                        data,
                        input.results().findings(),
                        Timeline.Arrangement.BY_ACCOUNT,
                        Timeline.Sources.NONE);
        double height = Math.min(TALLEST, CHROME + LANE * Math.max(2, timeline.lanes().size()));
        TimelinePicture drawn =
                new TimelineLayout(face)
                        .layout(timeline, TimelineView.whole(timeline, WIDTH, height));
        return input.isMasked() ? RelativeAxis.of(drawn) : drawn.picture();
    }

    Figure figure(Picture picture) {
        return (graphics, width, height) -> {
            graphics.scale(width / picture.width(), height / picture.height());
            new Painter(face, Palette.LIGHT).paint(picture, graphics);
        };
    }
}
