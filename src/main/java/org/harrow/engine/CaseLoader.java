package org.harrow.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.harrow.casefile.ActionRows;
import org.harrow.casefile.Dictionaries;
import org.harrow.casefile.DraftTable;
import org.harrow.casefile.EntryTable;
import org.harrow.casefile.Hash128;
import org.harrow.casefile.LiveSources;
import org.harrow.casefile.RecordTable;
import org.harrow.casefile.Sha256;
import org.harrow.casefile.SourceTable;
import org.harrow.model.AccountRef;
import org.harrow.model.Adjacency;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.TimeInterval;
import org.harrow.resolve.Listings;
import org.harrow.resolve.RawCase;
import org.harrow.resolve.RawDrafts;
import org.harrow.resolve.Resolved;
import org.harrow.resolve.Resolver;
import org.harrow.resolve.RowSort;
import org.jspecify.annotations.Nullable;

/** Reads the visible rows of a case and has them resolved. */
final class CaseLoader {
    private static final byte OPENED = number(Kind.OPENED);
    private static final byte POSTED = number(Kind.POSTED);
    private static final byte PUBLISHED = number(Kind.PUBLISHED);
    private static final byte COMMENTED = number(Kind.COMMENTED);

    private final Connection db;
    private final SourceTable sources;
    private final EntryTable entries;
    private final MessageDigest sha256 = Sha256.digest();
    private long[] tellers = new long[0];

    CaseLoader(Connection db, SourceTable sources, EntryTable entries) {
        this.db = db;
        this.sources = sources;
        this.entries = entries;
    }

    Resolved load() throws SQLException {
        RecordTable records =
                new RecordTable(
                        db, new LiveSources(db), new RecordTable.Ranks(sources.ranks(), entries));
        List<AccountRef> accounts = Dictionaries.accounts(db);
        List<String> artifacts = Dictionaries.artifacts(db);
        RawDrafts drafts = drafts(records, artifacts);
        RawDrafts.Pointers pointers =
                new RawDrafts.Pointers(
                        pointers(drafts, out -> Dictionaries.links(db, out)),
                        pointers(drafts, out -> Dictionaries.mentions(db, out)));
        try (ActionRows rows = new ActionRows(db)) {
            Listings listings = new ListingLoader(sources, entries).load(db, tellers);
            RawCase.Lookup lookup =
                    new RawCase.Lookup(
                            row -> age(rows, drafts, row),
                            row -> updated(rows, drafts, row),
                            row -> text(rows, drafts, row),
                            this::hash);
            return Resolver.resolve(
                    new RawCase(drafts, pointers, accounts, artifacts, listings, lookup));
        }
    }

    private RawDrafts drafts(RecordTable records, List<String> artifacts) throws SQLException {
        long[] ranks = ranks(records);
        RawDrafts all = new RawDrafts(DraftTable.count(db));
        tellers = new long[all.size];
        int size = 0;
        int record = 0;
        try (DraftTable row = new DraftTable(db)) {
            while (row.next()) {
                long wanted = row.record();
                while (record < records.size() && records.id(record) < wanted) {
                    record++;
                }
                if (record < records.size() && records.id(record) == wanted) {
                    copy(row, all, size, artifacts);
                    place(records, record, ranks, all, size);
                    tellers[size] = wanted;
                    size++;
                }
            }
        }
        tellers = Arrays.copyOf(tellers, size);
        return all.first(size);
    }

    private static long[] ranks(RecordTable records) {
        int[] order = RowSort.by(records.size(), records::compare);
        long[] out = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            out[order[i]] = i;
        }
        return out;
    }

    private void copy(DraftTable row, RawDrafts out, int at, List<String> artifacts)
            throws SQLException {
        out.draft[at] = row.id();
        out.keyHigh[at] = row.keyHigh();
        out.keyLow[at] = row.keyLow();
        out.versionHigh[at] = row.versionHigh();
        out.versionLow[at] = row.versionLow();
        out.kind[at] = row.kind();
        out.account[at] = row.account();
        out.artifact[at] = row.artifact();
        out.owner[at] = row.owner();
        out.lo[at] = row.lo();
        out.hi[at] = row.hi();
        out.clock[at] = row.clock();
        out.derived[at] = row.derived();
        String object = row.object();
        if (object != null) {
            String artifact = artifacts.get(out.artifact[at]);
            out.object[at] = hash(fullName(artifact, object));
            out.composed[at] = object.startsWith("/") && object.indexOf('@') > 0;
        }
        boolean github = artifacts.get(out.artifact[at]).startsWith("github:");
        out.shape[at] = github ? shape(object, out.kind[at]) : shape(out.kind[at]);
        String reply = row.replyTo();
        out.replyTo[at] = reply == null ? 0 : hash(reply);
    }

    @SuppressWarnings("EnumOrdinal") // org.harrow.model.Columns holds ordinals
    private static byte number(Kind kind) {
        return (byte) kind.ordinal();
    }

    /** What an action is in a listing of its thread. */
    private static byte shape(@Nullable String object, byte kind) {
        if (object == null) {
            return (byte) (kind == OPENED ? RawDrafts.THREAD : RawDrafts.ENTRY);
        }
        return (byte)
                (object.startsWith("/comment/")
                        ? RawDrafts.COMMENT
                        : object.startsWith("/review/")
                                ? RawDrafts.REVIEW
                                : RawDrafts.LINE_COMMENT);
    }

    /** The same at venues where a text is what it is by its kind. */
    private static byte shape(byte kind) {
        return (byte)
                (kind == COMMENTED
                        ? RawDrafts.COMMENT
                        : kind == POSTED || kind == PUBLISHED
                                ? RawDrafts.POST
                                : kind == OPENED ? RawDrafts.THREAD : RawDrafts.ENTRY);
    }

    /** The name of what an action made, which is stored without its artifact's. */
    static String fullName(String artifact, String object) {
        return object.startsWith("/") ? artifact + object : object;
    }

    private static void place(
            RecordTable records, int record, long[] ranks, RawDrafts out, int at) {
        out.record[at] = records.seat(record);
        out.rank[at] = ranks[record];
        out.source[at] = records.source(record);
        if (out.isDated(at) && out.lo[at] > records.horizon(record)) {
            out.lo[at] = RawDrafts.UNDATED;
            out.hi[at] = RawDrafts.UNDATED;
        }
    }

    /** Reads the pairs of one table. */
    private interface Pairs {
        void into(Dictionaries.Pair out) throws SQLException;
    }

    /** Pairs come by draft, so one walk along the visible drafts is enough. */
    private static Adjacency pointers(RawDrafts drafts, Pairs pairs) throws SQLException {
        int[] start = new int[drafts.size + 1];
        Ints to = new Ints();
        int[] row = {0};
        pairs.into(
                (draft, number) -> {
                    while (row[0] < drafts.size && drafts.draft[row[0]] < draft) {
                        start[++row[0]] = to.size();
                    }
                    if (row[0] < drafts.size && drafts.draft[row[0]] == draft) {
                        to.add(number);
                    }
                });
        while (row[0] < drafts.size) {
            start[++row[0]] = to.size();
        }
        return new Adjacency(start, to.toArray());
    }

    private static String text(ActionRows rows, RawDrafts drafts, int row) {
        try {
            return rows.text(drafts.draft[row]);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record's own update time as it was written, or null. */
    private static @Nullable TimeInterval updated(ActionRows rows, RawDrafts drafts, int row) {
        try {
            String raw = changed(Attributes.parse(rows.attributes(drafts.draft[row])));
            return raw == null ? null : TimeInterval.of(Instant.parse(raw), Precision.SECOND);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Update time, then capture time of the source; both as texts that sort like times. */
    private String age(ActionRows rows, RawDrafts drafts, int row) {
        try {
            Map<String, String> attributes = Attributes.parse(rows.attributes(drafts.draft[row]));
            Instant captured = sources.get(drafts.source[row]).obtained().captured();
            String changed = changed(attributes);
            return (changed == null ? "" : changed)
                    + " "
                    + (captured == null ? "" : TimeInterval.format(TimeInterval.micros(captured)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** When the venue says the record was last changed, or null; other venues say it in numbers. */
    private static @Nullable String changed(Map<String, String> attributes) {
        String edited = attributes.get("edited_at");
        return attributes.getOrDefault(
                "updated_at", edited == null || edited.indexOf('T') < 0 ? null : edited);
    }

    private long hash(String name) {
        return Hash128.first(sha256.digest(name.getBytes(StandardCharsets.UTF_8))).high();
    }
}
