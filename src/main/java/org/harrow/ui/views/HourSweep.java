package org.harrow.ui.views;

import org.harrow.draw.Box;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Pick;
import org.harrow.draw.chart.Spot;
import org.harrow.model.WeekHours;
import org.jspecify.annotations.Nullable;

/**
 * A sweep over the cells of one account's week, from one to another.
 *
 * @param account by its number
 * @param hours between the two
 * @param box around them
 */
record HourSweep(int account, WeekHours hours, Box box) {

    /** Between two lines of a chart's twin; null where they are no hours of one account. */
    static @Nullable HourSweep of(Chart chart, int from, int to) {
        if (chart.twin().line(from).pick() instanceof Pick.Hours one
                && chart.twin().line(to).pick() instanceof Pick.Hours other
                && one.account() == other.account()) {
            int first = one.hours().hours().getFirst();
            int last = other.hours().hours().getFirst();
            return new HourSweep(
                    one.account(), WeekHours.between(first, last), around(chart, from, to));
        }
        return null;
    }

    private static Box around(Chart chart, int one, int other) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (Spot spot : chart.spots()) {
            if (spot.line() == one || spot.line() == other) {
                left = Math.min(left, spot.box().x());
                top = Math.min(top, spot.box().y());
                right = Math.max(right, spot.box().right());
                bottom = Math.max(bottom, spot.box().bottom());
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }

    Pick pick() {
        return new Pick.Hours(account, hours);
    }
}
