package org.harrow.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Salvaged;
import org.harrow.engine.Verification;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;

/**
 * Damages a case: bytes, pages, its end. It is refused, or found by verify, or it still says the
 * same as before; what salvage makes of it opens and balances. Nothing takes longer than a minute.
 */
public final class Damages {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final int PAGE = 4096;
    private static final int PATIENCE_SECONDS = 60;

    /** What salvage answers for; evidence that was damaged stays so, and verify says it. */
    private static final Set<String> OWN = Set.of("pages and indexes", "search index");

    private final Torment torment;
    private final SplittableRandom random;
    private final Path copy;
    private int hits;
    private int wrong;

    /** Runs by the seed. */
    public Damages(Torment torment) {
        this.torment = torment;
        random = new SplittableRandom(torment.seed());
        copy = torment.folder().resolve("damaged.harrow");
    }

    /**
     * @param path a sound case
     * @return hits are the damages that were found
     */
    public Torment.Outcome run(Path path) throws Exception {
        byte[] whole = Files.readAllBytes(path);
        String said = contents(path);
        for (int run = 0; run < torment.runs(); run++) {
            byte[] spoilt = whole.clone();
            String what = "damage " + run + ", " + spoil(spoilt);
            Files.write(copy, length(what, spoilt));
            FutureTask<Void> one = new FutureTask<>(() -> look(said, what), null);
            Thread thread = Thread.ofPlatform().daemon().start(one);
            try {
                one.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                wrong(what + ": hangs at " + Arrays.toString(thread.getStackTrace()));
            }
        }
        return new Torment.Outcome(torment.runs(), hits, wrong);
    }

    private static byte[] length(String what, byte[] bytes) {
        int cut = what.indexOf("cut to ");
        return cut < 0 ? bytes : Arrays.copyOf(bytes, Integer.parseInt(what.substring(cut + 7)));
    }

    private String spoil(byte[] bytes) {
        int pages = bytes.length / PAGE;
        int a = random.nextInt(pages) * PAGE;
        int b = random.nextInt(pages) * PAGE;
        return switch (random.nextInt(7)) {
            case 0 -> flip(bytes, random.nextInt(bytes.length));
            case 1 -> flips(bytes);
            case 2 -> "cut to " + random.nextInt(bytes.length);
            case 3 -> swap(bytes, a, b);
            case 4 -> {
                System.arraycopy(bytes, b, bytes, a, PAGE);
                yield "page at " + b + " also at " + a;
            }
            case 5 -> {
                Arrays.fill(bytes, a, a + PAGE, (byte) 0);
                yield "page at " + a + " blank";
            }
            default -> flip(bytes, random.nextInt(Math.min(PAGE, bytes.length)));
        };
    }

    private static String swap(byte[] bytes, int a, int b) {
        byte[] page = Arrays.copyOfRange(bytes, a, a + PAGE);
        System.arraycopy(bytes, b, bytes, a, PAGE);
        System.arraycopy(page, 0, bytes, b, PAGE);
        return "pages at " + a + " and " + b + " swapped";
    }

    private String flips(byte[] bytes) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            all.append(flip(bytes, random.nextInt(bytes.length))).append(", ");
        }
        return all.toString();
    }

    private String flip(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return "byte " + at + " is now " + (bytes[at] & 0xff);
    }

    private void look(String said, String what) {
        try {
            boolean sound = false;
            try (CaseSession session = CaseSession.open(copy, CLOCK)) {
                sound = session.verify(Progress.NONE).ok();
                session.data();
                session.search().find("text");
            } catch (CaseException e) {
                sound = false;
            }
            if (sound && !contents(copy).equals(said)) {
                wrong(what + ": verifies and says something else");
            }
            hits += sound ? 0 : 1;
            salvage(what);
        } catch (IOException | SQLException | RuntimeException | StackOverflowError e) {
            wrong(what + ": " + e + " " + Arrays.toString(e.getStackTrace()));
        }
    }

    private void salvage(String what) throws IOException {
        Path saved = torment.folder().resolve("saved.harrow");
        Files.deleteIfExists(saved);
        try {
            Salvaged.into(copy, saved, CLOCK, Progress.NONE);
        } catch (CaseException e) {
            return; // nothing of it can be read, and that was said
        }
        try (CaseSession session = CaseSession.open(saved, CLOCK)) {
            for (Verification.Check check : session.verify(Progress.NONE).checks()) {
                if (OWN.contains(check.name()) && !check.ok()) {
                    wrong(what + ": what was salvaged has " + check);
                }
            }
            session.data();
            if (!session.sources().stream().allMatch(s -> s.ledger().isBalanced())) {
                wrong(what + ": a ledger of what was salvaged does not balance");
            }
        } catch (CaseException e) {
            wrong(what + ": what was salvaged does not open: " + e);
        }
    }

    private void wrong(String what) {
        wrong++;
        torment.said().accept(what);
        try {
            Files.copy(
                    copy,
                    torment.folder().resolve("wrong-" + wrong + ".harrow"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            torment.said().accept("it could not be kept");
        }
    }

    /** Every row of every table as text, but for what is made again from the others. */
    private static String contents(Path file) throws SQLException {
        StringBuilder out = new StringBuilder();
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement names = db.createStatement();
                ResultSet table =
                        names.executeQuery(
                                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT"
                                        + " LIKE 'sqlite_%' AND name NOT LIKE 'search%' AND name"
                                        + " NOT IN ('cache', 'seek') ORDER BY name")) {
            while (table.next()) {
                rows(db, table.getString(1), out);
            }
        }
        return out.toString();
    }

    private static void rows(Connection db, String table, StringBuilder out) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
            int width = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int column = 1; column <= width; column++) {
                    Object value = row.getObject(column);
                    out.append(value instanceof byte[] b ? Arrays.hashCode(b) : value).append('|');
                }
                out.append('\n');
            }
        }
    }
}
