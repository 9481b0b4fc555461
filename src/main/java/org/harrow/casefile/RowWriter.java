package org.harrow.casefile;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.CanonicalJson;
import org.harrow.model.Content;
import org.harrow.model.Coverage;
import org.harrow.model.Draft;
import org.harrow.model.Problem;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** Turns what intake found into rows. */
final class RowWriter {
    private final BatchTables tables;
    private final Names names;

    /** What a record that was expunged has for a key. */
    static final Hash128 NO_KEY = new Hash128(0, 0);

    RowWriter(BatchTables tables, Names names) {
        this.tables = tables;
        this.names = names;
    }

    /** Adds a place where a record was found; its drafts only where it is a new one. */
    void record(RecordRow row, int source, @Nullable Long entry, ImportState.Meeting meeting)
            throws SQLException {
        long id = place(row, source, entry, row.key(), meeting == ImportState.Meeting.NEW);
        if (meeting == ImportState.Meeting.NEW) {
            for (RecordRow.DraftRow d : row.drafts()) {
                draft(d, id);
            }
        }
    }

    /** Adds the place of a record that was expunged: its bytes are destroyed after the import. */
    void place(RecordRow row, int source, @Nullable Long entry) throws SQLException {
        place(row, source, entry, NO_KEY, false);
    }

    private long place(
            RecordRow row, int source, @Nullable Long entry, Hash128 key, boolean carries)
            throws SQLException {
        long id = tables.next(Table.RECORD);
        tables.of(Table.RECORD)
                .set(id)
                .set(source)
                .set(entry)
                .set(row.record().place().offset())
                .set(row.record().place().length())
                .set(key.high())
                .set(key.low())
                .set(row.record().sha256())
                .set(carries ? 0 : 1)
                .add();
        return id;
    }

    private void draft(RecordRow.DraftRow row, long record) throws SQLException {
        Draft draft = row.draft();
        Draft.DraftDeed deed = draft.deed();
        long id = tables.next(Table.DRAFT);
        int artifact = names.artifact(deed.artifact(), tables);
        TableWriter out =
                tables.of(Table.DRAFT)
                        .set(id)
                        .set(record)
                        .set(row.key().high())
                        .set(row.key().low())
                        .set(row.version().high())
                        .set(row.version().low())
                        .set(Words.number(deed.kind()))
                        .set(account(deed.account()))
                        .set(artifact)
                        .set(account(deed.owner()));
        stamp(out, draft.stamp());
        content(out.set(objectWithin(deed.artifact(), deed.object())), draft);
        pointers(draft.content(), id);
    }

    private static void stamp(TableWriter out, Stamp stamp) throws SQLException {
        out.set(stamp.at() == null ? null : (Long) stamp.at().lo())
                .set(stamp.at() == null ? null : (Long) stamp.at().hi())
                .set(Words.number(stamp.clock()))
                .set(Words.number(stamp.precision()))
                .set(stamp.derived() ? 1 : 0);
    }

    private static void content(TableWriter out, Draft draft) throws SQLException {
        Content content = draft.content();
        Map<String, String> attributes = new TreeMap<>(content.attributes());
        attributes.remove(Content.REPLY_TO);
        out.set(content.replyTo())
                .set(draft.stamp().raw())
                .set(content.url())
                .set(attributes.isEmpty() ? null : CanonicalJson.write(attributes))
                .set(content.text())
                .add();
    }

    private void pointers(Content content, long draft) throws SQLException {
        TreeSet<Integer> links = new TreeSet<>();
        for (String name : content.links()) {
            links.add(names.artifact(name, tables));
        }
        for (int artifact : links) {
            tables.of(Table.LINK).set(draft).set(artifact).add();
        }
        TreeSet<Integer> mentions = new TreeSet<>();
        for (String name : content.mentions()) {
            mentions.add(names.account(mentioned(name), tables));
        }
        for (int account : mentions) {
            tables.of(Table.MENTION).set(draft).set(account).add();
        }
    }

    private @Nullable Long account(@Nullable AccountRef seen) throws SQLException {
        return seen == null ? null : (Long) (long) names.account(seen, tables);
    }

    /** An account that is only addressed: a login, or the stable id where it is a DID. */
    private static AccountRef mentioned(String name) {
        int colon = name.indexOf(':');
        String venue = name.substring(0, Math.max(0, colon));
        String rest = name.substring(colon + 1);
        return rest.startsWith("did:")
                ? new AccountRef(venue, rest, null, null, AccountType.UNKNOWN)
                : new AccountRef(venue, null, rest, null, AccountType.UNKNOWN);
    }

    /** Most objects lie inside their artifact: then only the rest of the name is stored. */
    static @Nullable String objectWithin(String artifact, @Nullable String object) {
        return object != null && object.startsWith(artifact + "/")
                ? object.substring(artifact.length())
                : object;
    }

    void problem(Problem problem, long importId) throws SQLException {
        Problem.Rejected rejected = problem.rejected();
        tables.of(Table.PROBLEM)
                .set(tables.next(Table.PROBLEM))
                .set(importId)
                .set(problem.entry())
                .set(problem.line())
                .set(problem.place().offset())
                .set(problem.place().length())
                .set(problem.reason())
                .set(rejected == null ? null : Sha256.bytes(rejected.sha256()))
                .set(rejected == null ? null : rejected.head())
                .add();
    }

    void coverage(Coverage coverage, long importId) throws SQLException {
        tables.of(Table.COVERAGE)
                .set(tables.next(Table.COVERAGE))
                .set(importId)
                .set(coverage.artifact())
                .set(coverage.what())
                .set(coverage.stated())
                .set(coverage.imported())
                .set(coverage.note())
                .add();
    }
}
