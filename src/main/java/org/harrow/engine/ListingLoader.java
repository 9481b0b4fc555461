package org.harrow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.casefile.CoverageRows;
import org.harrow.casefile.EntryTable;
import org.harrow.casefile.SightingRows;
import org.harrow.casefile.SourceTable;
import org.harrow.model.Source;
import org.harrow.model.TimeInterval;
import org.harrow.resolve.Listings;
import org.jspecify.annotations.Nullable;

/** Finds out which records stand in which listings, where a case has more than one listing. */
final class ListingLoader {
    /** Formats whose files hold everything there was of a thread. */
    private static final Set<String> WHOLE = Set.of("github.item");

    /** Formats whose files are conversations or pages of them, or single records. */
    private static final Set<String> THREADS =
            Set.of(
                    "github.rest",
                    "github.gh",
                    "github.graphql",
                    "github.archive",
                    "gitlab.notes",
                    "discourse.topic",
                    "reddit.dump",
                    "hn.firebase");

    /** Formats whose files are one conversation below the record that was asked for. */
    private static final Set<String> TREES = Set.of("bluesky.thread", "hn.item");

    /**
     * Formats whose files are what accounts wrote, or windows of it. Answers of a search are not.
     */
    private static final Set<String> ACCOUNTS =
            Set.of(
                    "bluesky.feed",
                    "bluesky.records",
                    "bluesky.repository",
                    "mastodon.statuses",
                    "mastodon.outbox",
                    "x.archive",
                    "feed.rss",
                    "feed.atom",
                    "feed.json");

    private final SourceTable sources;
    private final EntryTable entries;
    private final List<Listings.Place> places = new ArrayList<>();
    private final Ints place = new Ints();
    private final Ints record = new Ints();
    private Map<Integer, Long> answered = Map.of();
    private int lastSource = -1;
    private long lastEntry = -1;

    ListingLoader(SourceTable sources, EntryTable entries) {
        this.sources = sources;
        this.entries = entries;
    }

    /**
     * @param recordOfDraft row of the record that each raw draft is told by, ascending
     */
    Listings load(Connection db, long[] recordOfDraft) throws SQLException {
        List<Integer> listed =
                sources.ranks().keySet().stream().filter(n -> isListing(sources.get(n))).toList();
        boolean several = listed.size() > 1 || (listed.size() == 1 && entries.size() > 1);
        if (!several) {
            return Listings.NONE;
        }
        answered = CaptureEvidence.answered(CoverageRows.answers(db), sources);
        SightingRows rows = new SightingRows();
        rows.read(db, listed, this::add);
        return places.size() < 2
                ? Listings.NONE
                : new Listings(
                        places,
                        place.toArray(),
                        record.toArray(),
                        rows.keys(),
                        rows.ofDrafts(db, recordOfDraft));
    }

    private static boolean isListing(Source source) {
        String format = source.format();
        return format != null
                && Set.of(format.split(", ")).stream()
                        .anyMatch(
                                f ->
                                        WHOLE.contains(f)
                                                || THREADS.contains(f)
                                                || TREES.contains(f)
                                                || ACCOUNTS.contains(f));
    }

    private void add(int source, long entry, int number) {
        if (source != lastSource || entry != lastEntry) {
            lastSource = source;
            lastEntry = entry;
            String name = entries.name(entry);
            long at =
                    name == null
                            ? answered.getOrDefault(source, Listings.UNSTATED)
                            : Listings.UNSTATED;
            places.add(place(sources.get(source), name, at));
        }
        place.add(places.size() - 1);
        record.add(number);
    }

    private static Listings.Place place(Source source, @Nullable String entry, long answered) {
        Instant captured = source.obtained().captured();
        return new Listings.Place(
                entry == null ? source.file() : entry,
                source.original().sha256(),
                captured == null ? Listings.UNSTATED : TimeInterval.micros(captured),
                answered,
                new Listings.How(by(source), trust(source)));
    }

    private static Listings.By by(Source source) {
        String format = String.valueOf(source.format());
        return TREES.contains(format)
                ? Listings.By.TREE
                : ACCOUNTS.containsAll(List.of(format.split(", ")))
                        ? Listings.By.ACCOUNT
                        : Listings.By.THREAD;
    }

    private static Listings.Trust trust(Source source) {
        if (!source.obtained().complete() || source.ledger().rejected() > 0) {
            return Listings.Trust.DAMAGED;
        }
        String format = source.format();
        return format != null && WHOLE.contains(format)
                ? Listings.Trust.WHOLE
                : Listings.Trust.PAGE;
    }
}
