package org.harrow.draw.chart;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.harrow.draw.TimelineView;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;
import org.jspecify.annotations.Nullable;

/**
 * How a chart is looked at: the one selection of the window, and what belongs to the view alone.
 *
 * @param focus chosen action and finding
 * @param filter what the chips name
 * @param sheet size and scroll
 * @param zone beside UTC, or UTC
 */
public record Lens(TimelineView.Focus focus, Filter filter, Sheet sheet, ZoneId zone) {

    /**
     * @param account number of the account in focus, or -1
     * @param artifact number of the artifact in focus, or -1
     * @param range the brushed time, or null
     * @param hours of the week that are chosen, or null
     */
    public record Filter(
            int account, int artifact, @Nullable TimeInterval range, @Nullable WeekHours hours) {

        /** Everything. */
        public static final Filter NONE = new Filter(-1, -1, null);

        /** At all hours of the week. */
        public Filter(int account, int artifact, @Nullable TimeInterval range) {
            this(account, artifact, range, null);
        }

        /** True where the time is brushed, or nothing is. */
        public boolean covers(TimeInterval at) {
            return range == null || (at.hi() >= range.lo() && at.lo() <= range.hi());
        }

        /** True where the hour of the week is chosen, or none is. */
        public boolean isInHours(TimeInterval at) {
            return hours == null || hours.holds(at);
        }

        /** The same at all hours of the week. */
        public Filter atAllHours() {
            return new Filter(account, artifact, range);
        }
    }

    /**
     * @param width in logical pixels
     * @param height likewise
     * @param scroll how far it is scrolled down
     */
    public record Sheet(double width, double height, double scroll) {
        public Sheet {
            width = Math.max(1, width);
            height = Math.max(1, height);
            scroll = Math.max(0, scroll);
        }
    }

    /** Everything in UTC, nothing chosen. */
    public static Lens whole(double width, double height) {
        return new Lens(
                TimelineView.Focus.NONE, Filter.NONE, new Sheet(width, height, 0), ZoneOffset.UTC);
    }
}
