package org.harrow.casefile;

import java.time.Instant;
import org.harrow.model.Clock;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * The last time a source can tell of: a day after its capture, else a day after its latest server
 * time; a source with neither has none. The import's own clock is never asked.
 */
final class Horizon {
    private static final long DAY = 86_400_000_000L;

    private final @Nullable Long captured;
    private @Nullable Long latest;
    private long[] late = new long[16];
    private int count;

    Horizon(@Nullable Instant captured) {
        this.captured = captured == null ? null : TimeInterval.micros(captured);
    }

    /** Takes notice of a record that was stored with a usable time. */
    void stored(RecordRow row) {
        long first = Long.MAX_VALUE;
        for (RecordRow.DraftRow d : row.drafts()) {
            TimeInterval at = d.draft().stamp().at();
            if (at != null) {
                first = Math.min(first, at.lo());
                if (d.draft().stamp().clock() == Clock.SERVER) {
                    latest = latest == null ? at.lo() : Math.max(latest, at.lo());
                }
            }
        }
        Long end = micros();
        if (first != Long.MAX_VALUE && (end == null || first > end)) {
            remember(first);
        }
    }

    private void remember(long first) {
        if (count == late.length) {
            late = java.util.Arrays.copyOf(late, count * 2);
        }
        late[count++] = first;
    }

    /** The horizon so far, or null where nothing gives one. */
    @Nullable Long micros() {
        Long base = captured != null ? captured : latest;
        return base == null ? null : base + DAY;
    }

    /** How many stored records have no time before the horizon: they are undated after all. */
    long beyond() {
        Long end = micros();
        long out = 0;
        for (int i = 0; end != null && i < count; i++) {
            out += late[i] > end ? 1 : 0;
        }
        return out;
    }
}
