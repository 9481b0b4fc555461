package org.harrow.casefile;

import com.github.luben.zstd.ZstdCompressCtx;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/**
 * Something that was computed from a case and is kept with it in parts, each a zstd frame with a
 * checksum. It is no evidence: what is missing, damaged, of another state of the case or made on
 * another machine is as if it were not there.
 */
public final class CacheParts {
    /** Bytes of a part before packing. */
    public static final int PART = 4 << 20;

    private static final int FAST = 1;

    private final CaseFile file;
    private final String name;

    /**
     * @param name what is kept
     */
    public CacheParts(CaseFile file, String name) {
        this.file = file;
        this.name = name;
    }

    /** Takes the parts of something that is to be kept. */
    @FunctionalInterface
    public interface Sink {
        /** The next part, at most {@link #PART} bytes of {@code buffer}. */
        void part(byte[] buffer, int length) throws SQLException;
    }

    /** Writes all parts, in order. */
    @FunctionalInterface
    public interface Content {
        /** Hands the parts over. */
        void to(Sink sink) throws SQLException;
    }

    /** Hands out the parts that were kept. */
    @FunctionalInterface
    public interface Source {
        /** The next part, or null after the last. */
        byte @Nullable [] next() throws SQLException;
    }

    /** Reads what was kept. */
    @FunctionalInterface
    public interface Reader<T> {
        /** What the parts hold, or null where they do not hold it. */
        @Nullable T from(Source source) throws SQLException;
    }

    /**
     * Keeps something in the place of what was kept before. What came with a case from elsewhere is
     * thrown away first.
     *
     * @param state what it was computed from
     * @throws CaseException where the case cannot be written; then it is as it was before
     */
    public void keep(String state, Content content) throws CaseException {
        file.write(
                db -> {
                    if (!file.hasOwnIndex()) {
                        SearchIndex.distrust(db);
                    }
                    forget(db);
                    insert(db, state, content);
                    return null;
                });
        file.ownIndex();
    }

    private void insert(Connection db, String state, Content content) throws SQLException {
        byte[] stamp = state.getBytes(StandardCharsets.UTF_8);
        int[] part = {0};
        try (ZstdCompressCtx zstd = new ZstdCompressCtx();
                PreparedStatement add =
                        db.prepareStatement(
                                "INSERT INTO cache(name, part, state, data) VALUES(?, ?, ?, ?)")) {
            zstd.setLevel(FAST).setChecksum(true);
            content.to(
                    (buffer, length) -> {
                        byte[] piece =
                                length == buffer.length
                                        ? buffer
                                        : java.util.Arrays.copyOf(buffer, length);
                        add.setString(1, name);
                        add.setInt(2, part[0]++);
                        add.setBytes(3, stamp);
                        add.setBytes(4, zstd.compress(piece));
                        add.executeUpdate();
                    });
        }
    }

    private void forget(Connection db) throws SQLException {
        try (PreparedStatement delete = db.prepareStatement("DELETE FROM cache WHERE name = ?")) {
            delete.setString(1, name);
            delete.executeUpdate();
        }
    }

    /**
     * What was kept of this state of the case, or null.
     *
     * @throws CaseException where the case cannot be read
     */
    public <T> @Nullable T read(String state, Reader<T> reader) throws CaseException {
        if (!file.hasOwnIndex()) {
            return null;
        }
        byte[] stamp = state.getBytes(StandardCharsets.UTF_8);
        return file.<@Nullable T>read(
                db -> {
                    try (PreparedStatement query =
                            db.prepareStatement(
                                    "SELECT state, data FROM cache WHERE name = ? ORDER BY"
                                            + " part")) {
                        query.setString(1, name);
                        try (ResultSet row = query.executeQuery()) {
                            return reader.from(new PartsAhead(row, stamp));
                        }
                    }
                });
    }
}
