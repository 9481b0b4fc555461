package org.harrow.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.LogEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was destroyed on purpose, as the custody log says it: the hash, the place, the reason and
 * the date of everything that is no longer there. Never undone.
 */
public final class Expunged {
    /** The act in the custody log. */
    public static final String ACT = "expunge";

    private final Map<String, Why> sources = new HashMap<>();
    private final Map<String, Left> left = new HashMap<>();
    private final Map<Long, String> records = new HashMap<>();
    private final Map<String, Why> hashes = new HashMap<>();
    private final Map<Long, Reseal> batches = new HashMap<>();

    /** Reads the log of an open case. */
    public Expunged(Connection db) throws SQLException {
        this(CustodyLog.acts(db, ACT));
    }

    /** Reads a log. */
    public Expunged(List<LogEntry> log) {
        for (LogEntry entry : log) {
            if (entry.what().equals(ACT)) {
                add(entry, JsonMapper.shared().readTree(entry.body()));
            }
        }
    }

    /**
     * Why something is gone.
     *
     * @param at when it was destroyed
     * @param reason in the analyst's words
     */
    public record Why(Instant at, String reason) {
        /** Both in a sentence. */
        public String sentence() {
            return "expunged on " + at.toString().substring(0, 10) + ": " + reason;
        }
    }

    /** What is left of a source: hash and number of the bytes stored now. */
    record Left(String sha256, long bytes) {}

    /** The digest a batch had, and the one its rows have since. */
    record Reseal(String before, String after) {}

    private void add(LogEntry entry, JsonNode body) {
        Why why = new Why(entry.at(), body.path("reason").asString());
        for (JsonNode source : body.path("sources")) {
            String sha256 = source.path("sha256").asString();
            left.put(
                    sha256,
                    new Left(source.path("left").asString(), source.path("bytes").longValue()));
            if (source.path("bytes").longValue() == 0) {
                sources.put(sha256, why);
            }
        }
        for (JsonNode record : body.path("records")) {
            String sha256 = record.path(1).asString();
            records.put(record.path(0).longValue(), sha256);
            hashes.putIfAbsent(sha256, why);
        }
        for (JsonNode batch : body.path("batches")) {
            batches.merge(
                    batch.path(0).longValue(),
                    new Reseal(batch.path(1).asString(), batch.path(2).asString()),
                    (old, now) -> new Reseal(old.before, now.after));
        }
    }

    /** True where nothing was ever destroyed. */
    public boolean isEmpty() {
        return left.isEmpty();
    }

    /** True where something of a source, or all of it, was destroyed. */
    public boolean isTouched(String source) {
        return left.containsKey(source);
    }

    /** Why a whole source is gone, by its hash; null where it is not. */
    public @Nullable Why source(String sha256) {
        return sources.get(sha256);
    }

    /** Why a record is gone, by the hash of its bytes; null where it is not. */
    public @Nullable Why record(String sha256) {
        return hashes.get(sha256);
    }

    /** Places where an expunged record's bytes came in again since, by their row. */
    public List<Long> returned(Connection db) throws SQLException {
        List<Long> out = new ArrayList<>();
        if (hashes.isEmpty()) {
            return out;
        }
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT id, lower(hex(sha256)) FROM record WHERE key_high = 0 AND"
                                        + " key_low = 0 ORDER BY id")) {
            while (row.next()) {
                if (hashes.containsKey(row.getString(2)) && !records.containsKey(row.getLong(1))) {
                    out.add(row.getLong(1));
                }
            }
        }
        return out;
    }

    /** Row numbers of the records that are gone, ascending. */
    List<Long> records() {
        List<Long> out = new ArrayList<>(records.keySet());
        Collections.sort(out);
        return out;
    }

    /** True where the record with this row number is gone and had this hash. */
    boolean isGone(long record, String sha256) {
        return sha256.equals(records.get(record));
    }

    @Nullable Left left(String source) {
        return left.get(source);
    }

    Map<String, Left> left() {
        return left;
    }

    @Nullable Reseal batch(long id) {
        return batches.get(id);
    }
}
