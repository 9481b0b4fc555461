package org.harrow.draw;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.harrow.model.Account;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;

/** The view of a timeline that is printed: one finding with its ruler, or the whole case. */
public final class TimelineFigure {

    private static final double LANE = 44;
    private static final double LEAST = 320;

    /** Lower than a page at any width a report uses. */
    private static final double MOST = 1_100;

    private TimelineFigure() {}

    /** Lanes by account, those of one finding on top; -1 for none. */
    public static Timeline.Arrangement lanes(CaseData data, List<Finding> findings, int finding) {
        if (finding < 0) {
            return Timeline.Arrangement.BY_ACCOUNT;
        }
        List<Finding> one = List.of(findings.get(finding));
        FindingRows rows = new FindingRows(one, RowIndex.of(data, one));
        List<String> names =
                IntStream.range(0, rows.size())
                        .map(pair -> data.account(rows.row(pair)))
                        .filter(account -> account >= 0)
                        .mapToObj(data.accounts()::get)
                        .map(Account::id)
                        .distinct()
                        .toList();
        return new Timeline.Arrangement(Grouping.ACCOUNT, names);
    }

    /** The view: a finding fills a third to a half of the width, its ruler lies on it. */
    public static TimelineView view(Timeline timeline, int finding, double width) {
        double height = StrictMath.clamp(80 + LANE * timeline.lanes().size(), LEAST, MOST);
        TimelineView whole = TimelineView.whole(timeline, width, height);
        TimeInterval span = finding < 0 ? null : new Steps(timeline).span(finding);
        if (span == null) {
            return whole;
        }
        long around = Math.max(Ruler.FORTY_MINUTES, span.width() / 2);
        TimeInterval shown = new TimeInterval(span.lo() - around, span.hi() + around);
        Viewport viewport = whole.viewport().over(shown);
        TimelineView.Focus focus = new TimelineView.Focus(-1, finding);
        return new TimelineView(
                viewport, focus, rulers(timeline, finding), List.of(ZoneOffset.UTC));
    }

    private static TimelineView.Rulers rulers(Timeline timeline, int finding) {
        return timeline.arcs().stream()
                .filter(arc -> arc.finding() == finding)
                .findFirst()
                .map(arc -> new Ruler(arc.trigger(), Ruler.FORTY_MINUTES))
                .map(ruler -> RulerReading.of(timeline, ruler))
                .map(reading -> new TimelineView.Rulers(reading, List.of()))
                .orElse(TimelineView.Rulers.NONE);
    }
}
