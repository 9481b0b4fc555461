package org.harrow.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harrow.model.CaseException;

/**
 * Keeps detection runs and the findings of each detector's newest run as canonical JSON. Every run
 * counts and stays; only findings are replaced, and the grade a finding had first is never
 * forgotten.
 */
public final class FindingStore {
    private final CaseFile file;

    /** Findings of this case. */
    public FindingStore(CaseFile file) {
        this.file = file;
    }

    /**
     * What was run.
     *
     * @param detector its id
     * @param parameters canonical JSON of all of them
     * @param family how many units were tested
     * @param summary canonical JSON of whatever else the run wants to keep, for example what was
     *     tested without a finding
     */
    public record Run(String detector, String parameters, long family, String summary) {}

    /**
     * A run that is in the case.
     *
     * @param run what was run
     * @param number which run of this detector it was, from 1
     * @param log its entry in the custody log
     */
    public record StoredRun(Run run, long number, long log) {}

    /**
     * A finding that is in the case.
     *
     * @param detector whose
     * @param id its id
     * @param body canonical JSON
     * @param firstGrade the grade it had when it was first found
     */
    public record StoredFinding(String detector, String id, String body, String firstGrade) {}

    /**
     * @param id the finding's id
     * @param grade its grade in this run
     * @param body canonical JSON
     */
    public record Item(String id, String grade, String body) {}

    /**
     * What a run concluded.
     *
     * @param run what was run
     * @param findings in their order
     */
    public record Result(Run run, List<Item> findings) {
        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Freezes a family before it is tested: detector, parameters and size go into the custody log.
     */
    public void announce(Instant at, Run run) throws CaseException {
        file.write(
                db ->
                        CustodyLog.append(
                                db,
                                at,
                                "detect.start",
                                Map.of(
                                        "detector", run.detector,
                                        "parameters", run.parameters,
                                        "family", run.family)));
    }

    /**
     * Stores runs, all of them or none; the findings of each, in their order, take the place of its
     * detector's former ones.
     */
    public void save(Instant at, List<Result> results) throws CaseException {
        file.<@org.jspecify.annotations.Nullable Object>write(
                db -> {
                    for (Result result : results) {
                        save(db, at, result.run, result.findings);
                    }
                    return null;
                });
    }

    private static void save(Connection db, Instant at, Run run, List<Item> findings)
            throws SQLException {
        long number = 1 + count(db, "SELECT count(*) FROM run WHERE detector = ?", run.detector);
        Map<String, ?> body =
                Map.of(
                        "detector",
                        run.detector,
                        "parameters",
                        run.parameters,
                        "family",
                        run.family,
                        "number",
                        number,
                        "findings",
                        findings.size(),
                        "sha256",
                        hash(findings.stream().map(Item::body).toList()));
        long log = CustodyLog.append(db, at, "detect", body).seq();
        long id = insert(db, run, number, log);
        replace(db, run.detector, id, findings);
    }

    /** Hash of findings' bodies in their order, as it stands in the custody log. */
    static String hash(List<String> bodies) {
        MessageDigest sha256 = Sha256.digest();
        for (String body : bodies) {
            sha256.update(body.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) '\n');
        }
        return Sha256.hex(sha256.digest());
    }

    private static long insert(Connection db, Run run, long number, long log) throws SQLException {
        try (PreparedStatement insert =
                db.prepareStatement(
                        "INSERT INTO run(log, detector, parameters, number, family, summary)"
                                + " VALUES(?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, log);
            insert.setString(2, run.detector);
            insert.setString(3, run.parameters);
            insert.setLong(4, number);
            insert.setLong(5, run.family);
            insert.setString(6, run.summary);
            insert.executeUpdate();
        }
        return CaseFile.number(db, "SELECT last_insert_rowid()");
    }

    private static void replace(Connection db, String detector, long run, List<Item> findings)
            throws SQLException {
        try (PreparedStatement delete =
                db.prepareStatement(
                        "DELETE FROM finding WHERE run IN (SELECT id FROM run WHERE detector ="
                                + " ?)")) {
            delete.setString(1, detector);
            delete.executeUpdate();
        }
        try (PreparedStatement insert =
                        db.prepareStatement(
                                "INSERT INTO finding(run, id, rank, body) VALUES(?, ?, ?, ?)");
                PreparedStatement first =
                        db.prepareStatement(
                                "INSERT OR IGNORE INTO first_grade(finding, grade, run) VALUES(?,"
                                        + " ?, ?)")) {
            int rank = 0;
            for (Item item : findings) {
                insert.setLong(1, run);
                insert.setString(2, item.id);
                insert.setInt(3, rank++);
                insert.setString(4, item.body);
                insert.executeUpdate();
                first.setString(1, item.id);
                first.setString(2, item.grade);
                first.setLong(3, run);
                first.executeUpdate();
            }
        }
    }

    private static long count(Connection db, String sql, String argument) throws SQLException {
        try (PreparedStatement query = db.prepareStatement(sql)) {
            query.setString(1, argument);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Every run, oldest first. */
    public List<StoredRun> runs() throws CaseException {
        return file.read(
                db -> {
                    List<StoredRun> out = new ArrayList<>();
                    try (PreparedStatement query =
                                    db.prepareStatement(
                                            "SELECT detector, parameters, family, summary, number,"
                                                    + " log FROM run ORDER BY id");
                            ResultSet row = query.executeQuery()) {
                        while (row.next()) {
                            Run run =
                                    new Run(
                                            row.getString(1),
                                            row.getString(2),
                                            row.getLong(3),
                                            row.getString(4));
                            out.add(new StoredRun(run, row.getLong(5), row.getLong(6)));
                        }
                    }
                    return out;
                });
    }

    /** The findings of each detector's newest run, by detector and in the order of the run. */
    public List<StoredFinding> findings() throws CaseException {
        return file.read(
                db -> {
                    List<StoredFinding> out = new ArrayList<>();
                    try (PreparedStatement query =
                                    db.prepareStatement(
                                            "SELECT r.detector, f.id, f.body, g.grade FROM finding"
                                                    + " f JOIN run r ON r.id = f.run JOIN first_grade g"
                                                    + " ON g.finding = f.id ORDER BY r.detector,"
                                                    + " f.rank");
                            ResultSet row = query.executeQuery()) {
                        while (row.next()) {
                            out.add(
                                    new StoredFinding(
                                            row.getString(1),
                                            row.getString(2),
                                            row.getString(3),
                                            row.getString(4)));
                        }
                    }
                    return out;
                });
    }
}
