package org.harrow.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.harrow.model.AccountRef;
import org.harrow.model.Clock;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;

/**
 * Threads, and feeds of accounts, that at least two listings hold, each with its listings in the
 * order they were made.
 */
final class Threads {
    private static final int NOTHING = -1;
    private static final int SEVERAL = -2;
    private static final long UNKNOWN = Long.MAX_VALUE;
    private static final byte OPENED = Numbers.of(Kind.OPENED);
    private static final byte SERVER = Numbers.of(Clock.SERVER);

    private final RawCase raw;
    private final RawDrafts d;
    private final Listings listings;

    /** Rows of each record's drafts: {@code rows[start[r]] .. rows[start[r + 1] - 1]}. */
    private final int[] start;

    private final int[] rows;

    /** Number of names of artifacts; feeds of accounts are numbered after them. */
    private final int threads;

    /** Number of the account for each account as seen: by stable id, else by login. */
    private final int[] accounts;

    Threads(RawCase raw) {
        this.raw = raw;
        this.d = raw.drafts();
        this.listings = raw.listings();
        this.threads = raw.artifacts().size();
        this.accounts = accounts(raw.accounts());
        int records = listings.keyOfRecord().length;
        start = new int[records + 1];
        for (int record : listings.recordOfDraft()) {
            if (record >= 0) {
                start[record + 1]++;
            }
        }
        for (int r = 0; r < records; r++) {
            start[r + 1] += start[r];
        }
        rows = new int[start[records]];
        int[] next = Arrays.copyOf(start, records);
        for (int row = 0; row < d.size; row++) {
            int record = listings.recordOfDraft()[row];
            if (record >= 0) {
                rows[next[record]++] = row;
            }
        }
    }

    private static int[] accounts(List<AccountRef> seen) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] out = new int[seen.size()];
        for (int i = 0; i < out.length; i++) {
            AccountRef ref = seen.get(i);
            String login = String.valueOf(ref.login()).toLowerCase(Locale.ROOT);
            String stable = ref.stableId();
            out[i] =
                    numbers.computeIfAbsent(
                            ref.venue() + (stable == null ? "|" + login : " " + stable),
                            any -> numbers.size());
        }
        return out;
    }

    /** The name of a thread, or of an account whose feed it is, by the numbers of its snapshots. */
    static String name(RawCase raw, int thread, List<Snapshot> snapshots, Threads threads) {
        if (thread < raw.artifacts().size()) {
            return raw.artifacts().get(thread);
        }
        int record = snapshots.getFirst().records.values().iterator().next();
        AccountRef ref = raw.accounts().get(threads.d.account[threads.mainRow(record)]);
        String login = ref.login();
        return ref.venue() + ":" + (login == null ? ref.stableId() : login);
    }

    /** True for a thread itself, which never stands among others of its listing. */
    boolean isRoot(int record, Listings.By by) {
        int shape = shape(record);
        int row = mainRow(record);
        boolean begins = shape == RawDrafts.POST && row >= 0 && d.object[row] == 0;
        return shape == RawDrafts.THREAD || (begins && by != Listings.By.ACCOUNT);
    }

    /** The first draft of a record, or -1 where it tells none. */
    int mainRow(int record) {
        return start[record] == start[record + 1] ? -1 : rows[start[record]];
    }

    /** Snapshots by the number of the thread's name, oldest first. */
    Map<Integer, List<Snapshot>> several() {
        int[] thread = threads();
        int[] only = new int[thread.length == 0 ? 1 : Arrays.stream(thread).max().orElse(0) + 2];
        Arrays.fill(only, NOTHING);
        for (int i = 0; i < thread.length; i++) {
            if (thread[i] >= 0) {
                int place = listings.place()[i];
                int seen = only[thread[i]];
                only[thread[i]] = seen == NOTHING || seen == place ? place : SEVERAL;
            }
        }
        CaptureTimes.Capture[] captures =
                captures(i -> thread[i] >= 0 && only[thread[i]] == SEVERAL);
        Map<Integer, List<Snapshot>> out = new TreeMap<>();
        Map<Long, Snapshot> open = new TreeMap<>();
        for (int i = 0; i < thread.length; i++) {
            int t = thread[i];
            if (t >= 0 && only[t] == SEVERAL) {
                int place = listings.place()[i];
                Snapshot snapshot =
                        open.computeIfAbsent(
                                ((long) t << 32) | place,
                                k -> {
                                    Snapshot made =
                                            new Snapshot(
                                                    listings.places().get(place), captures[place]);
                                    out.computeIfAbsent(t, any -> new ArrayList<>()).add(made);
                                    return made;
                                });
                int record = listings.record()[i];
                snapshot.add(listings.keyOfRecord()[record], record, shape(record));
            }
        }
        out.values().forEach(list -> list.sort(ORDER));
        return out;
    }

    private static final Comparator<Snapshot> ORDER =
            Comparator.comparingLong((Snapshot s) -> s.capture.at())
                    .thenComparing(s -> s.place.sha256())
                    .thenComparing(s -> s.place.name());

    /** Shape of what a record tells first. */
    int shape(int record) {
        int row = mainRow(record);
        return row < 0 ? RawDrafts.SILENT : d.shape[row];
    }

    /** Number of the thread of each sighting, or -1 where it belongs to none. */
    private int[] threads() {
        int[] out = new int[listings.place().length];
        int whole = NOTHING;
        for (int i = 0; i < out.length; i++) {
            int place = listings.place()[i];
            if (i == 0 || listings.place()[i - 1] != place) {
                whole = NOTHING;
            }
            int row = mainRow(listings.record()[i]);
            if (listings.places().get(place).by() == Listings.By.ACCOUNT) {
                boolean named = row >= 0 && d.account[row] >= 0;
                out[i] = named ? threads + accounts[d.account[row]] : NOTHING;
                continue;
            }
            boolean isOpening = row >= 0 && d.kind[row] == OPENED && d.object[row] == 0;
            if (listings.places().get(place).isWhole()) {
                whole = isOpening ? d.artifact[row] : whole;
                out[i] = whole;
            } else {
                out[i] = row < 0 ? NOTHING : d.artifact[row];
            }
        }
        return out;
    }

    /**
     * A listing is not older than any server time in it: that of an action, or of the last update
     * of a record that another listing may hold otherwise.
     *
     * @param isCompared which sightings are
     */
    private CaptureTimes.Capture[] captures(IntPredicate isCompared) {
        long[] latest = new long[listings.places().size()];
        long[] updates = new long[listings.keyOfRecord().length];
        Arrays.fill(latest, RawDrafts.UNDATED);
        Arrays.fill(updates, UNKNOWN);
        for (int i = 0; i < listings.place().length; i++) {
            int record = listings.record()[i];
            int place = listings.place()[i];
            for (int at = start[record]; at < start[record + 1]; at++) {
                int row = rows[at];
                if (d.isDated(row) && d.clock[row] == SERVER) {
                    latest[place] = Math.max(latest[place], d.lo[row]);
                }
            }
            if (isCompared.test(i)) {
                updates[record] = updates[record] == UNKNOWN ? updated(record) : updates[record];
                latest[place] = Math.max(latest[place], updates[record]);
            }
        }
        CaptureTimes.Capture[] out = new CaptureTimes.Capture[latest.length];
        Arrays.setAll(out, p -> CaptureTimes.of(listings.places().get(p), latest[p]));
        return out;
    }

    /** When the venue last changed a record, by its own clock; asked of the case, so once. */
    private long updated(int record) {
        int row = mainRow(record);
        TimeInterval at =
                row < 0 || !d.isDated(row) || d.clock[row] != SERVER
                        ? null
                        : raw.lookup().updated().apply(row);
        return at == null ? RawDrafts.UNDATED : at.lo();
    }
}
