package org.harrow.bench;

import com.github.luben.zstd.Zstd;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * The same work without an importer: the bytes unpacked, hashed and tokenised on one thread, the
 * file's own bytes and rows of the same width inserted on another, then the text indexed.
 */
final class ImportFloor {
    private static final int BATCH = 10_000;
    private static final int PIECE = 1 << 20;

    private ImportFloor() {}

    private record Row(long offset, int length, byte[] hash, List<String> texts) {}

    static double seconds(Path gzip, Path target) throws Exception {
        long start = System.nanoTime();
        ArrayBlockingQueue<List<Row>> queue = new ArrayBlockingQueue<>(2);
        Thread reader = Thread.ofPlatform().start(() -> read(gzip, queue));
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + target);
                Statement run = db.createStatement()) {
            run.execute("PRAGMA journal_mode = DELETE");
            run.execute("PRAGMA synchronous = FULL");
            run.execute("PRAGMA cache_size = -65536");
            run.execute("PRAGMA cache_spill = OFF");
            run.execute("CREATE TABLE chunk(id INTEGER PRIMARY KEY, data BLOB) STRICT");
            run.execute(
                    "CREATE TABLE record(id INTEGER PRIMARY KEY, source INTEGER, offset INTEGER,"
                            + " length INTEGER, a INTEGER, b INTEGER, sha256 BLOB) STRICT");
            run.execute(
                    "CREATE TABLE draft(id INTEGER PRIMARY KEY, record INTEGER, a INTEGER, b"
                            + " INTEGER, c INTEGER, d INTEGER, kind INTEGER, account INTEGER,"
                            + " artifact INTEGER, lo INTEGER, hi INTEGER, raw TEXT, url TEXT, text"
                            + " TEXT) STRICT");
            run.execute(
                    "CREATE VIRTUAL TABLE search USING fts5(text, content='draft',"
                            + " content_rowid='id', columnsize=0)");
            db.setAutoCommit(false);
            originals(gzip, db);
            long id = 1;
            for (List<Row> rows = queue.take(); !rows.isEmpty(); rows = queue.take()) {
                id = insert(db, rows, id);
                db.commit();
            }
            run.execute("INSERT INTO search(search) VALUES('rebuild')");
            db.commit();
        }
        reader.join();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void originals(Path gzip, Connection db) throws Exception {
        try (InputStream in = Files.newInputStream(gzip);
                PreparedStatement insert =
                        db.prepareStatement("INSERT INTO chunk(data) VALUES(?)")) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] piece = in.readNBytes(PIECE);
                    piece.length > 0;
                    piece = in.readNBytes(PIECE)) {
                sha256.update(piece);
                byte[] packed = Zstd.compress(piece, 1);
                insert.setBytes(1, packed.length < piece.length ? packed : piece);
                insert.executeUpdate();
            }
            db.commit();
        }
    }

    private static long insert(Connection db, List<Row> rows, long first) throws Exception {
        long id = first;
        try (PreparedStatement record =
                        db.prepareStatement("INSERT INTO record VALUES(?, 1, ?, ?, ?, ?, ?)");
                PreparedStatement draft =
                        db.prepareStatement(
                                "INSERT INTO draft VALUES(?, ?, ?, ?, ?, ?, 5, ?, ?, ?, ?, ?, ?,"
                                        + " ?)")) {
            for (Row row : rows) {
                record.setLong(1, id);
                record.setLong(2, row.offset);
                record.setInt(3, row.length);
                record.setLong(4, row.offset * 31);
                record.setLong(5, row.offset * 37);
                record.setBytes(6, row.hash);
                record.addBatch();
                for (int i = 1; i <= 10; i++) {
                    draft.setLong(i, i < 3 ? id : row.offset * (41 + i));
                }
                draft.setString(11, row.texts.get(0));
                draft.setString(12, row.texts.get(1));
                draft.setString(13, row.texts.get(2));
                draft.addBatch();
                id++;
            }
            record.executeBatch();
            draft.executeBatch();
        }
        return id;
    }

    private static void read(Path gzip, ArrayBlockingQueue<List<Row>> queue) {
        JsonFactory json = new JsonFactory();
        List<Row> rows = new ArrayList<>();
        try (InputStream in =
                new BufferedInputStream(
                        new GZIPInputStream(Files.newInputStream(gzip), 1 << 16), 1 << 16)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            long offset = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                int from = 0;
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == '\n') {
                        line.write(buffer, from, i - from);
                        byte[] bytes = line.toByteArray();
                        rows.add(
                                new Row(
                                        offset,
                                        bytes.length,
                                        sha256.digest(bytes),
                                        texts(json, bytes)));
                        offset += bytes.length + 1;
                        line.reset();
                        from = i + 1;
                        if (rows.size() == BATCH) {
                            queue.put(rows);
                            rows = new ArrayList<>();
                        }
                    }
                }
                line.write(buffer, from, n - from);
            }
            if (!rows.isEmpty()) {
                queue.put(rows);
            }
            queue.put(List.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The time, an address and the longest text; every token is seen. */
    private static List<String> texts(JsonFactory json, byte[] line) throws Exception {
        String time = "";
        String url = "";
        String text = "";
        try (JsonParser parser =
                json.createParser(tools.jackson.core.ObjectReadContext.empty(), line)) {
            String name = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = parser.currentName();
                } else if (token == JsonToken.VALUE_STRING) {
                    switch (name) {
                        case "created_at" -> time = parser.getString();
                        case "html_url" -> url = parser.getString();
                        case "body" -> text = parser.getString();
                        default -> parser.getStringLength();
                    }
                }
            }
        }
        return List.of(time, url, text);
    }
}
