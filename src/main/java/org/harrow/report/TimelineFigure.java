package org.harrow.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.draw.Picture;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineLayout;
import org.harrow.draw.TimelinePicture;
import org.harrow.draw.TimelineView;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.harrow.paint.Face;
import org.harrow.paint.Painter;
import org.harrow.paint.Palette;
import org.harrow.report.page.ReportPages;
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

    /** Findings that have a figure of their own; further ones stand in the common timeline. */
    static final int FIGURES = 30;

    /** The timeline of the case and, where it helps, of each finding, by name. */
    Map<String, Picture> pictures(ReportInput input) {
        Map<String, Picture> out = new TreeMap<>();
        out.put(ReportPages.TIMELINE, picture(input));
        List<Finding> findings = input.results().findings();
        for (int i = 0; i < Math.min(FIGURES, findings.size()); i++) {
            List<Action> actions = about(input, findings.get(i));
            if (!findings.get(i).support().arcs().isEmpty() && actions.size() > 1) {
                out.put(ReportPages.figure(i), picture(input, findings.get(i), actions));
            }
        }
        return out;
    }

    private static List<Action> about(ReportInput input, Finding finding) {
        Set<String> ids = new HashSet<>(finding.support().actions());
        finding.support().arcs().forEach(a -> ids.addAll(List.of(a.trigger(), a.reaction())));
        return input.results().actions().stream()
                .filter(a -> ids.contains(a.id()) && a.stamp().isDated())
                .toList();
    }

    private Picture picture(ReportInput input, Finding finding, List<Action> actions) {
        List<Finding> one = List.of(finding);
        CaseData data = FigureData.of(actions);
        Timeline timeline =
                new Timeline(
                        data,
                        one,
                        org.harrow.draw.TimelineFigure.lanes(data, one, 0),
                        Timeline.Sources.NONE);
        TimelinePicture drawn =
                layout(input)
                        .layout(timeline, org.harrow.draw.TimelineFigure.view(timeline, 0, WIDTH));
        return input.isRelative() ? RelativeAxis.of(drawn) : drawn.picture();
    }

    private Picture picture(ReportInput input) {
        CaseData data = FigureData.of(input.results().actions());
        Timeline timeline =
                new Timeline(
                        data,
                        input.results().findings(),
                        Timeline.Arrangement.BY_ACCOUNT,
                        Timeline.Sources.NONE);
        double height = Math.min(TALLEST, CHROME + LANE * Math.max(2, timeline.lanes().size()));
        TimelinePicture drawn =
                layout(input).layout(timeline, TimelineView.whole(timeline, WIDTH, height));
        return input.isRelative() ? RelativeAxis.of(drawn) : drawn.picture();
    }

    private TimelineLayout layout(ReportInput input) {
        TimelineLayout layout = new TimelineLayout(face);
        return input.isRelative() ? layout.undated() : layout;
    }

    Figure figure(Picture picture) {
        return (graphics, width, height) -> {
            graphics.scale(width / picture.width(), height / picture.height());
            new Painter(face, Palette.LIGHT).paint(picture, graphics);
        };
    }
}
