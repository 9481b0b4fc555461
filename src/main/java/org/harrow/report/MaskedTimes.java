package org.harrow.report;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.harrow.model.Action;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.harrow.model.Times;
import org.harrow.report.page.Format;
import org.jspecify.annotations.Nullable;

/**
 * Times of a masked report, in one of three ways. Relative: microseconds since its first action, so
 * that intervals stay exact. A time known to the minute or the day would begin on a round minute or
 * at midnight and so give the time of day of every other one away; it is widened at both ends by
 * amounts that only the case knows. To the minute: UTC, widened to whole minutes. Exact: as they
 * are. In each of them the time as the source writes it is committed to, one commitment an action.
 */
public final class MaskedTimes {
    private static final long SECOND = Precision.SECOND.micros();
    private static final long MINUTE = Precision.MINUTE.micros();
    private static final long DAY = Precision.DAY.micros();

    private final Commitments commitments;
    private final Times times;
    private final long start;
    private final Set<Long> exact;

    MaskedTimes(Collection<Action> actions, Times times, Commitments commitments) {
        this.commitments = commitments;
        this.times = times;
        OptionalLong first = first(actions, SECOND);
        this.start = (first.isPresent() ? first : first(actions, Long.MAX_VALUE)).orElse(0);
        this.exact = of(actions, SECOND).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The times of a report.
     *
     * @param identified before it is masked
     */
    public static MaskedTimes of(ReportInput identified, Commitments commitments) {
        return new MaskedTimes(
                identified.results().actions(), identified.heading().manner().times(), commitments);
    }

    private static OptionalLong first(Collection<Action> actions, long width) {
        return of(actions, width).min();
    }

    private static LongStream of(Collection<Action> actions, long width) {
        return actions.stream()
                .filter(a -> a.stamp().precision().micros() <= width)
                .map(a -> a.stamp().at())
                .filter(Objects::nonNull)
                .mapToLong(TimeInterval::lo);
    }

    /**
     * What a sentence may say instead of a time: that of an action counts from the first one, as in
     * the tables; any other stays as it is, for the reader of sentences to take out. A round time
     * that somebody typed would give the time of day away.
     *
     * @param stamp {@code 2026-02-11T05:23:50Z}
     */
    String told(String stamp) {
        try {
            long at = TimeInterval.micros(Instant.parse(stamp));
            return exact.contains(at)
                    ? Format.time(new TimeInterval(at - start, at - start), true)
                    : stamp;
        } catch (DateTimeParseException e) {
            return stamp;
        }
    }

    /** The stamp as this report may tell it; it can be opened to what the source wrote. */
    Stamp of(Action action) {
        Stamp stamp = action.stamp();
        return new Stamp(
                of(stamp.at(), stamp.precision()),
                stamp.clock(),
                precision(stamp.precision()),
                commitments.of(MaskedReport.time(action)),
                stamp.derived());
    }

    private Precision precision(Precision told) {
        return times == Times.MINUTE && told.micros() < MINUTE ? Precision.MINUTE : told;
    }

    private @Nullable TimeInterval of(@Nullable TimeInterval at, Precision precision) {
        return at == null ? null : of(at, precision.micros());
    }

    /** The same of a time whose precision is not known; its width tells. */
    public TimeInterval of(TimeInterval at) {
        long width = at.width() + 1;
        return of(at, width <= SECOND ? SECOND : width < DAY ? MINUTE : DAY);
    }

    private TimeInterval of(TimeInterval at, long width) {
        return switch (times) {
            case EXACT -> at;
            case MINUTE -> toTheMinute(at);
            case RELATIVE -> relative(at, width);
        };
    }

    private static TimeInterval toTheMinute(TimeInterval at) {
        return new TimeInterval(
                Math.floorDiv(at.lo(), MINUTE) * MINUTE,
                (Math.floorDiv(at.hi(), MINUTE) + 1) * MINUTE - 1);
    }

    private TimeInterval relative(TimeInterval at, long width) {
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

    /**
     * The time from the first to the last action; where times are relative its width in whole days,
     * since the last action may be known to the day.
     */
    @Nullable TimeInterval span(@Nullable TimeInterval span) {
        if (span == null || times == Times.EXACT) {
            return span;
        }
        return times == Times.MINUTE
                ? toTheMinute(span)
                : new TimeInterval(0, ((span.hi() - span.lo()) / DAY + 1) * DAY - 1);
    }
}
