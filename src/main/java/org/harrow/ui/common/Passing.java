package org.harrow.ui.common;

import java.util.Arrays;
import java.util.BitSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.harrow.model.CaseData;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

/** Which actions of the open case pass the filters in force; found on a worker. */
public final class Passing {

    private static final long HOUR = 3_600_000_000L;

    private final Jobs jobs;
    private final ReadOnlyObjectProperty<@Nullable CaseData> data;
    private final Selection selection;
    private final ReadOnlyObjectWrapper<@Nullable Rows> rows = new ReadOnlyObjectWrapper<>();

    /**
     * Rows of a case that pass.
     *
     * @param data of which they are
     * @param numbers ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only by contract: made once
    public record Rows(CaseData data, int[] numbers) {}

    /** What is asked for. */
    record Filters(
            @Nullable String account,
            @Nullable String artifact,
            @Nullable TimeInterval range,
            @Nullable WeekHours hours) {

        boolean isEmpty() {
            return account == null && artifact == null && range == null && hours == null;
        }

        static Filters of(Selection selection) {
            return new Filters(
                    selection.account().get(),
                    selection.artifact().get(),
                    selection.range().get(),
                    selection.hours().get());
        }
    }

    Passing(Jobs jobs, ReadOnlyObjectProperty<@Nullable CaseData> data, Selection selection) {
        this.jobs = jobs;
        this.data = data;
        this.selection = selection;
        data.subscribe(now -> find());
        selection.account().subscribe(now -> find());
        selection.artifact().subscribe(now -> find());
        selection.range().subscribe(now -> find());
        selection.hours().subscribe(now -> find());
    }

    /** The rows that pass, or null where nothing is filtered. */
    public ReadOnlyObjectProperty<@Nullable Rows> rows() {
        return rows.getReadOnlyProperty();
    }

    private void find() {
        CaseData now = data.get();
        Filters filters = Filters.of(selection);
        if (now == null || filters.isEmpty()) {
            jobs.cancel("filters");
            rows.set(null);
        } else {
            jobs.start("filters", "Filtering", progress -> find(now, filters), this::show);
        }
    }

    private void show(Rows found) {
        if (found.data() == data.get()) {
            rows.set(found);
        }
    }

    /** One pass over the columns: an account passes with what it did. */
    static Rows find(CaseData data, Filters filters) {
        int account = account(data, filters.account());
        int artifact =
                filters.artifact() == null ? -1 : data.artifacts().indexOf(filters.artifact());
        TimeInterval range = filters.range();
        BitSet hours = filters.hours() == null ? null : filters.hours().bits();
        long[] lo = data.columns().when().lo();
        long[] hi = data.columns().when().hi();
        int[] found = new int[data.size()];
        int size = 0;
        for (int row = 0; row < found.length; row++) {
            if ((filters.account() == null || data.account(row) == account)
                    && (filters.artifact() == null || data.artifact(row) == artifact)
                    && (range == null || (hi[row] >= range.lo() && lo[row] <= range.hi()))
                    && (hours == null
                            || (hi[row] - lo[row] < HOUR && hours.get(WeekHours.of(lo[row]))))) {
                found[size++] = row;
            }
        }
        return new Rows(data, Arrays.copyOf(found, size));
    }

    private static int account(CaseData data, @Nullable String name) {
        for (int i = 0; name != null && i < data.accounts().size(); i++) {
            if (data.accounts().get(i).id().equals(name)) {
                return i;
            }
        }
        return -2;
    }
}
