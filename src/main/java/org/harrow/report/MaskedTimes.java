package org.harrow.report;

import java.util.Collection;
import java.util.Objects;
import java.util.OptionalLong;
import org.harrow.model.Action;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Times of a masked report: microseconds since its first action, so that intervals stay exact. A
 * time known to the minute or the day would begin on a round minute or at midnight and so give the
 * time of day of every other one away; it is widened at both ends by amounts that only the case
 * knows. The time as the source writes it is committed to, one commitment an action.
 */
public final class MaskedTimes {
    private static final long SECOND = Precision.SECOND.micros();
    private static final long DAY = Precision.DAY.micros();

    private final Commitments commitments;
    private final long start;

    MaskedTimes(Collection<Action> actions, Commitments commitments) {
        this.commitments = commitments;
        OptionalLong exact = first(actions, SECOND);
        this.start = (exact.isPresent() ? exact : first(actions, Long.MAX_VALUE)).orElse(0);
    }

    /**
     * The times of a report.
     *
     * @param identified before it is masked
     */
    public static MaskedTimes of(ReportInput identified, Commitments commitments) {
        return new MaskedTimes(identified.results().actions(), commitments);
    }

    private static OptionalLong first(Collection<Action> actions, long width) {
        return actions.stream()
                .filter(a -> a.stamp().precision().micros() <= width)
                .map(a -> a.stamp().at())
                .filter(Objects::nonNull)
                .mapToLong(TimeInterval::lo)
                .min();
    }

    /** The stamp without its time of day, which it can be opened to. */
    Stamp of(Action action) {
        Stamp stamp = action.stamp();
        return new Stamp(
                of(stamp.at(), stamp.precision()),
                stamp.clock(),
                stamp.precision(),
                commitments.of(MaskedReport.time(action)),
                stamp.derived());
    }

    private @Nullable TimeInterval of(@Nullable TimeInterval at, Precision precision) {
        return at == null ? null : of(at, precision.micros());
    }

    /** The same of a time whose precision is not known; its width tells. */
    public TimeInterval of(TimeInterval at) {
        long width = at.width() + 1;
        return of(at, width <= SECOND ? SECOND : width < DAY ? Precision.MINUTE.micros() : DAY);
    }

    private TimeInterval of(TimeInterval at, long width) {
        if (width <= SECOND) {
            return new TimeInterval(at.lo() - start, at.hi() - start);
        }
        return new TimeInterval(
                at.lo() - start - secret("before", width),
                at.hi() - start + secret("after", width));
    }

    /** Whole seconds, at least one and less than a unit: the same for every time of a precision. */
    private long secret(String end, long width) {
        String salt = commitments.salt("widening " + end + " a time as wide as " + width);
        long units = width / SECOND - 1;
        return (1 + Math.floorMod(Long.parseUnsignedLong(salt.substring(0, 16), 16), units))
                * SECOND;
    }

    /** The width of the whole case in whole days, since its last action may be known to the day. */
    static @Nullable TimeInterval span(@Nullable TimeInterval span) {
        return span == null
                ? null
                : new TimeInterval(0, ((span.hi() - span.lo()) / DAY + 1) * DAY - 1);
    }
}
