package org.harrow.casefile;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the custody log keeps of an expunge: which hashes and places are gone, what is left of the
 * sources, and the digests the rows have now. A batch that did not hold before is not mended: it
 * still does not hold.
 */
public final class ExpungeAct {
    private final Connection db;
    private final Map<Long, String> before = new HashMap<>();

    /** Looks at the rows before anything is destroyed. */
    public ExpungeAct(Connection db) throws SQLException {
        this.db = db;
        Expunged earlier = new Expunged(db);
        BatchScan.run(
                db,
                batch -> {
                    Expunged.Reseal reseal = earlier.batch(batch.id());
                    String held = reseal == null ? Sha256.hex(batch.stored()) : reseal.after();
                    if (held.equals(Sha256.hex(batch.found()))) {
                        before.put(batch.id(), held);
                    }
                });
    }

    /**
     * What was asked for.
     *
     * @param what {@code source} or {@code record}
     * @param id as the analyst gave it
     * @param reason in the analyst's words
     */
    public record Wish(String what, String id, String reason) {}

    /**
     * Writes the act into the log.
     *
     * @param seats the records that are gone
     * @param sources numbers of the sources that were touched
     */
    public void log(Instant at, Wish wish, List<ExpungeRows.Seat> seats, List<Integer> sources)
            throws SQLException {
        Map<String, @Nullable Object> body = new TreeMap<>();
        body.put("what", wish.what);
        body.put("id", wish.id);
        body.put("reason", wish.reason);
        body.put("records", seats.stream().map(s -> List.of(s.record(), s.sha256())).toList());
        List<Map<String, ?>> left = new ArrayList<>();
        for (int source : sources) {
            left.add(left(source));
        }
        body.put("sources", left);
        body.put("batches", batches());
        CustodyLog.append(db, at, Expunged.ACT, body);
    }

    private Map<String, ?> left(int source) throws SQLException {
        MessageDigest digest = Sha256.digest();
        long end = 0;
        try (PreparedStatement query =
                db.prepareStatement(
                        "SELECT offset, length, codec, sha256, data FROM chunk WHERE source = ?"
                                + " ORDER BY offset")) {
            query.setInt(1, source);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Chunk chunk = Originals.chunk(row);
                    byte[] bytes = chunk.unpack();
                    digest.update(bytes == null ? new byte[0] : bytes);
                    end = chunk.offset() + chunk.length();
                }
            }
        }
        String sha256 =
                CaseFile.text(db, "SELECT lower(hex(sha256)) FROM source WHERE id = " + source);
        return Map.of(
                "sha256",
                sha256,
                "left",
                end == 0 ? "" : Sha256.hex(digest.digest()),
                "bytes",
                end);
    }

    private List<List<Object>> batches() throws SQLException {
        List<List<Object>> out = new ArrayList<>();
        BatchScan.run(
                db,
                batch -> {
                    String held = before.get(batch.id());
                    String now = Sha256.hex(batch.found());
                    if (held != null && !held.equals(now)) {
                        out.add(Arrays.asList(batch.id(), Sha256.hex(batch.stored()), now));
                    }
                });
        return out;
    }
}
