package org.harrow.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.casefile.CaseFiles;
import org.harrow.casefile.CustodyLog;
import org.harrow.casefile.ExpungeAct;
import org.harrow.casefile.ExpungeRows;
import org.harrow.casefile.Expunged;
import org.harrow.casefile.Hash128;
import org.harrow.casefile.SearchIndex;
import org.harrow.casefile.Sources;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;

/**
 * Destroys a source or a record for good: its bytes, its rows, its place in the index, caches and
 * snapshots. Hash, place, reason and date stay in the custody log. There is no undo.
 */
public final class Expunge {
    private final CaseSession session;
    private Expunged done = new Expunged(List.of());
    private long read;

    Expunge(CaseSession session) {
        this.session = session;
    }

    /**
     * What was destroyed.
     *
     * @param records places of records whose bytes are gone
     * @param sources sources that were touched
     * @param snapshots files beside the case that were deleted
     */
    public record Receipt(int records, int sources, List<Path> snapshots) {
        public Receipt {
            snapshots = List.copyOf(snapshots);
        }
    }

    /** Something to destroy inside the transaction. */
    private interface Work {
        List<ExpungeRows.Seat> on(Connection db, ExpungeRows rows)
                throws SQLException, CaseException;
    }

    /**
     * Destroys an imported file and all it told that no other file tells too.
     *
     * @param hash its SHA-256, hex, or at least 8 digits of its beginning
     * @throws CaseException where there is no such source, no reason, or the case cannot be written
     */
    public Receipt source(String hash, String reason) throws CaseException {
        Integer number = session.file().read(db -> Sources.number(db, hash));
        if (number == null) {
            throw new CaseException(
                    "There is no source " + hash + " in this case, or several begin like that.");
        }
        ExpungeAct.Wish wish = new ExpungeAct.Wish("source", hash, reason(reason));
        return run(
                wish,
                List.of(number),
                (db, rows) -> {
                    rows.destroySource(number);
                    return List.of();
                });
    }

    /**
     * Destroys a record wherever its bytes stand, and every record that shares bytes with it.
     *
     * @param id SHA-256 of its bytes, or the id of an action it tells: then all versions of it
     * @throws CaseException where there is no such record, no reason, it cannot be taken out of an
     *     archive, or the case cannot be written
     */
    public Receipt record(String id, String reason) throws CaseException {
        ExpungeAct.Wish wish = new ExpungeAct.Wish("record", id, reason(reason));
        if ((id.length() != 32 && id.length() != 64)
                || !id.chars().allMatch(HexFormat::isHexDigit)) {
            throw new CaseException(
                    id
                            + " is neither an action's id (32 digits) nor the SHA-256 of a record"
                            + " (64).");
        }
        return run(
                wish,
                List.of(),
                (db, rows) -> {
                    choose(rows, id);
                    return destroy(db, rows);
                });
    }

    /** Destroys what was expunged before and came in again with an import. */
    void again() throws CaseException {
        List<Long> places = session.file().read(db -> new Expunged(db).returned(db));
        if (places.isEmpty()) {
            return;
        }
        run(
                new ExpungeAct.Wish("record", "again", "It was expunged before."),
                List.of(),
                (db, rows) -> {
                    for (long place : places) {
                        rows.choosePlace(place);
                    }
                    return destroy(db, rows);
                });
    }

    private static void choose(ExpungeRows rows, String id) throws SQLException {
        if (id.length() == 64) {
            rows.chooseBytes(id);
        } else {
            rows.chooseAction(
                    new Hash128(
                            HexFormat.fromHexDigitsToLong(id, 0, 16),
                            HexFormat.fromHexDigitsToLong(id, 16, 32)));
        }
    }

    private List<ExpungeRows.Seat> destroy(Connection db, ExpungeRows rows)
            throws SQLException, CaseException {
        List<ExpungeRows.Seat> seats = rows.closure();
        if (seats.isEmpty()) {
            throw new CaseException("There is no such record in this case.");
        }
        ExpungedBytes bytes = new ExpungedBytes(session.file(), db);
        Map<Integer, List<ExpungeRows.Seat>> bySource = new TreeMap<>();
        seats.forEach(s -> bySource.computeIfAbsent(s.source(), n -> new ArrayList<>()).add(s));
        for (Map.Entry<Integer, List<ExpungeRows.Seat>> source : bySource.entrySet()) {
            bytes.blank(source.getKey(), source.getValue(), rows);
        }
        rows.destroyRecords();
        return seats;
    }

    private Receipt run(ExpungeAct.Wish wish, List<Integer> whole, Work work) throws CaseException {
        List<Integer> touched = new ArrayList<>(whole);
        int records =
                session.file()
                        .destroy(
                                db -> {
                                    ExpungeAct act = new ExpungeAct(db);
                                    List<ExpungeRows.Seat> seats = work.on(db, new ExpungeRows(db));
                                    seats.stream()
                                            .map(ExpungeRows.Seat::source)
                                            .distinct()
                                            .forEach(touched::add);
                                    act.log(session.now(), wish, seats, touched);
                                    return seats.size();
                                });
        session.forget();
        new SearchIndex(session.file()).complete();
        return new Receipt(records, touched.size(), snapshots());
    }

    private List<Path> snapshots() throws CaseException {
        List<Path> gone = CaseFiles.snapshots(session.file().path());
        for (Path snapshot : gone) {
            try {
                Files.delete(snapshot);
            } catch (IOException e) {
                throw new CaseException(
                        "The case is expunged, but the snapshot "
                                + snapshot
                                + " could not be deleted. Delete it.",
                        e);
            }
        }
        return gone;
    }

    private static String reason(String reason) throws CaseException {
        if (reason.isBlank()) {
            throw new CaseException("Give a reason: it is all that will be left to explain this.");
        }
        return reason;
    }

    /** What was destroyed in this case until now. */
    Expunged done() throws CaseException {
        long now = session.file().read(CustodyLog::size);
        if (now != read) {
            done = session.file().read(Expunged::new);
            read = now;
        }
        return done;
    }

    /**
     * Says why bytes cannot be given.
     *
     * @param record hash of the record, or empty where the whole file is wanted
     */
    void refuse(String source, String record, String file) throws CaseException {
        Expunged done = done();
        Expunged.Why whole = done.source(source);
        Expunged.Why why = whole == null ? done.record(record) : whole;
        if (why != null) {
            throw new CaseException("The bytes from " + file + " were " + why.sentence());
        }
        if (record.isEmpty() && done.isTouched(source)) {
            throw new CaseException("A record of " + file + " was expunged; the rest is no file.");
        }
    }

    /** True where a source is no longer whole. */
    boolean isTouched(String source) throws CaseException {
        return done().isTouched(source);
    }

    /** True where the bytes of an exhibit were destroyed. */
    public boolean isGone(Exhibit exhibit) throws CaseException {
        Expunged done = done();
        return done.source(exhibit.source()) != null || done.record(exhibit.sha256()) != null;
    }

    /**
     * What to say beside findings whose exhibits are gone, by the finding's id; the others are not
     * in it.
     */
    public Map<String, String> findings() throws CaseException {
        Expunged done = done();
        Map<String, String> out = new TreeMap<>();
        if (done.isEmpty()) {
            return out;
        }
        for (Finding finding : session.findings()) {
            List<Exhibit> exhibits = finding.support().exhibits();
            long gone =
                    exhibits.stream()
                            .filter(
                                    e ->
                                            done.source(e.source()) != null
                                                    || done.record(e.sha256()) != null)
                            .count();
            if (gone > 0) {
                out.put(
                        finding.id(),
                        gone
                                + " of its "
                                + exhibits.size()
                                + " exhibits were expunged; run the detectors again to see what"
                                + " still holds");
            }
        }
        return out;
    }
}
