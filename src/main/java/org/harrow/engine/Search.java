package org.harrow.engine;

import java.util.Arrays;
import java.util.function.Consumer;
import org.harrow.casefile.SearchIndex;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.resolve.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * Finds actions by their text and by what they are. The index holds the texts of every draft; only
 * what is visible in the case is ever given.
 */
public final class Search {
    private final CaseSession session;
    private @Nullable Snapshot known;
    private int[] places = new int[0];

    Search(CaseSession session) {
        this.session = session;
    }

    /**
     * What was found.
     *
     * @param rows rows of {@link CaseSession#data()}, ascending, so by time
     * @param undated places among the undated actions, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    public record Hits(int[] rows, int[] undated) {
        /** Number of actions found. */
        public int size() {
            return rows.length + undated.length;
        }
    }

    /**
     * Runs a query. What the index lacks after a kill is added first.
     *
     * @param query words, {@code "words in a row"}, {@code begin*}, {@code -without}, {@code from:
     *     kind: venue: before: after: has:finding}
     * @throws CaseException where the query cannot be understood or the case cannot be read
     */
    public Hits find(String query) throws CaseException {
        SearchQuery parsed = SearchQuery.parse(query);
        Snapshot now = session.snapshot();
        SearchFilter.Rows filter = new SearchFilter(session).of(parsed.terms());
        String match = parsed.match();
        if (match == null) {
            return new Hits(matching(now.resolved().dated().size(), filter), new int[0]);
        }
        long[] drafts = new SearchIndex(session.file()).find(match);
        return hits(places(now), drafts, filter, parsed.terms().isEmpty());
    }

    private static int[] matching(int size, SearchFilter.Rows filter) {
        int[] out = new int[size];
        int n = 0;
        for (int row = 0; row < size; row++) {
            if (filter.wants(row)) {
                out[n++] = row;
            }
        }
        return Arrays.copyOf(out, n);
    }

    /** What no operator can be asked about has no time, so undated actions match words only. */
    private static Hits hits(
            int[] places, long[] drafts, SearchFilter.Rows filter, boolean withUndated) {
        int[] rows = new int[drafts.length];
        int[] undated = new int[drafts.length];
        int n = 0;
        int u = 0;
        for (long draft : drafts) {
            int place = draft < places.length ? places[(int) draft] : 0;
            if (place > 0 && filter.wants(place - 1)) {
                rows[n++] = place - 1;
            } else if (place < 0 && withUndated) {
                undated[u++] = -place - 1;
            }
        }
        int[] sorted = Arrays.copyOf(rows, n);
        Arrays.sort(sorted);
        int[] others = Arrays.copyOf(undated, u);
        Arrays.sort(others);
        return new Hits(sorted, others);
    }

    /**
     * By draft: 1 + its row, or -1 - its place among the undated, or 0 where it is not shown. What
     * follows from two listings has the draft of the record that was changed, which is shown
     * itself.
     */
    @SuppressWarnings("ReferenceEquality") // a snapshot is replaced whole; comparing two costs more
    private int[] places(Snapshot now) {
        if (!now.equals(known)) {
            Resolved.Rows dated = now.resolved().dated();
            Resolved.Rows undated = now.resolved().undated();
            int[] out = new int[1 + Math.toIntExact(Math.max(last(dated), last(undated)))];
            for (int i = 0; i < dated.size(); i++) {
                if (!dated.notes().containsKey(i)) {
                    out[(int) dated.draft()[i]] = 1 + i;
                }
            }
            for (int i = 0; i < undated.size(); i++) {
                out[(int) undated.draft()[i]] = -1 - i;
            }
            places = out;
            known = now;
        }
        return places;
    }

    private static long last(Resolved.Rows rows) {
        long last = 0;
        for (int i = 0; i < rows.size(); i++) {
            last = Math.max(last, rows.draft()[i]);
        }
        return last;
    }

    /** Hands over the actions of hits, dated ones first, at most so many. */
    public void read(Hits hits, int limit, Consumer<Action> out) throws CaseException {
        Snapshot now = session.snapshot();
        session.file()
                .read(
                        db -> {
                            try (ActionReader actions = now.actions(db)) {
                                int dated = Math.min(limit, hits.rows.length);
                                for (int i = 0; i < dated; i++) {
                                    out.accept(actions.dated(hits.rows[i]));
                                }
                                int others = Math.min(limit - dated, hits.undated.length);
                                for (int i = 0; i < others; i++) {
                                    out.accept(actions.undated(hits.undated[i]));
                                }
                            }
                            return null;
                        });
    }

    /** Makes the index again from the texts. */
    public void rebuild() throws CaseException {
        new SearchIndex(session.file()).rebuild();
    }
}
