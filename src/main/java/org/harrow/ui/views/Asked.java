package org.harrow.ui.views;

import java.time.ZoneId;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineView;
import org.harrow.draw.chart.Lens;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;
import org.harrow.ui.common.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen just now, by names; a worker finds their numbers, which takes a walk through the
 * case.
 */
record Asked(Chosen chosen, Filters filters, ZoneId zone) {

    record Chosen(@Nullable String action, @Nullable Finding finding) {}

    record Filters(
            @Nullable String account,
            @Nullable String artifact,
            @Nullable TimeInterval range,
            @Nullable WeekHours hours) {}

    static Asked of(Selection selection, ZoneId zone) {
        return new Asked(
                new Chosen(selection.action().get(), selection.finding().get()),
                new Filters(
                        selection.account().get(),
                        selection.artifact().get(),
                        selection.range().get(),
                        selection.hours().get()),
                zone);
    }

    Lens lens(Timeline timeline, Lens.Sheet sheet) {
        CaseData data = timeline.data();
        String action = chosen.action();
        int row = action == null ? -1 : timeline.row(action);
        Finding about = chosen.finding();
        int finding = about == null ? -1 : timeline.findings().findings().indexOf(about);
        return new Lens(
                new TimelineView.Focus(row, finding),
                new Lens.Filter(
                        account(data, filters.account()),
                        data.artifacts().indexOf(String.valueOf(filters.artifact())),
                        filters.range(),
                        filters.hours()),
                sheet,
                zone);
    }

    private static int account(CaseData data, @Nullable String name) {
        for (int i = 0; name != null && i < data.accounts().size(); i++) {
            if (data.accounts().get(i).id().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
