package org.harrow.torture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.harrow.engine.CaseSession;
import org.harrow.engine.DetectRequest;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportReceipt;
import org.harrow.engine.ImportRequest;
import org.harrow.engine.Verification;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.model.Progress;

/**
 * Kills at random moments. After each the case opens and verifies, what was acknowledged is in it,
 * every ledger balances, and an import that is started again completes it.
 */
public final class KillRuns {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final long SECOND = 1_000_000;

    private final Torment torment;
    private final SplittableRandom random;
    private int hits;
    private int wrong;

    /** Runs by the seed. */
    public KillRuns(Torment torment) {
        this.torment = torment;
        random = new SplittableRandom(torment.seed());
    }

    private Torment.Outcome outcome() {
        return new Torment.Outcome(torment.runs(), hits, wrong);
    }

    private void check(boolean right, String what) {
        if (!right) {
            wrong++;
            torment.said().accept(what);
        }
    }

    /**
     * Imports, killed again and again until they come to their end.
     *
     * @param file GitHub events, one line a record
     */
    public Torment.Outcome imports(Path file, int records) throws Exception {
        Path path = torment.folder().resolve("import.harrow");
        long whole = 0;
        for (int run = 0; run < torment.runs(); run++) {
            Files.deleteIfExists(path);
            CaseSession.create(path, "killed", CLOCK).close();
            whole = Math.max(whole, 4 * SECOND);
            long until = 1 + random.nextLong(whole);
            Kills.Killed killed = Kills.run(until, log(), "import", path.toString(), "" + file);
            hits += killed.killed() ? 1 : 0;
            whole = killed.killed() ? whole : Math.max(SECOND, until);
            imported(path, file, records, "import " + run + " after " + until + " us");
        }
        return outcome();
    }

    private void imported(Path path, Path file, int records, String what) {
        try (CaseSession session = CaseSession.open(path, CLOCK)) {
            sound(session, what);
            ImportReceipt again =
                    session.importFiles(List.of(file), ImportRequest.DEFAULT, ImportListener.NONE);
            check(again.balanced(), what + ": the ledger does not balance");
            check(again.total().read() == records, what + ": not all was read again");
            check(session.data().size() == records, what + ": " + session.data().size());
            sound(session, what + ", completed");
        } catch (CaseException e) {
            check(false, what + ": " + e);
        }
    }

    private void sound(CaseSession session, String what) throws CaseException {
        check(
                session.sources().stream().allMatch(s -> s.ledger().isBalanced()),
                what + ": unbalanced");
        Verification found = session.verify(Progress.NONE);
        check(found.ok(), what + ": " + found);
    }

    /** Notes, links, verdicts, undo and redo; each was said only when it was done. */
    public Torment.Outcome acts(Path exports) throws Exception {
        Path path = torment.folder().resolve("acts.harrow");
        try (CaseSession session = CaseSession.create(path, "killed", CLOCK)) {
            session.importFiles(List.of(exports), ImportRequest.DEFAULT, ImportListener.NONE);
            session.detect(DetectRequest.ALL, Progress.NONE);
        }
        for (int run = 0; run < torment.runs(); run++) {
            long until = 1 + random.nextLong(SECOND / 2);
            Kills.Killed killed = Kills.run(until, log(), "acts", path.toString());
            hits += killed.said().isEmpty() ? 0 : 1;
            try (CaseSession session = CaseSession.open(path, CLOCK)) {
                List<LogEntry> entries = session.log();
                for (String line : killed.said()) {
                    String[] parts = line.split(" ", -1);
                    int at = Integer.parseInt(parts[0]) - 1;
                    check(
                            at < entries.size() && entries.get(at).hash().equals(parts[1]),
                            "act " + line + " of run " + run + " was acknowledged and is gone");
                }
                sound(session, "acts " + run);
            } catch (CaseException e) {
                check(false, "acts " + run + ": " + e);
            }
        }
        return outcome();
    }

    /** Save As over and over; a copy is whole or not there, and the case is as it was. */
    public Torment.Outcome copies(Path file) throws Exception {
        Path path = torment.folder().resolve("copied.harrow");
        String head;
        try (CaseSession session = CaseSession.create(path, "killed", CLOCK)) {
            session.importFiles(List.of(file), ImportRequest.DEFAULT, ImportListener.NONE);
            head = session.info().logHead();
        }
        for (int run = 0; run < torment.runs(); run++) {
            long until = 1 + random.nextLong(SECOND);
            Kills.Killed killed = Kills.run(until, log(), "copy", path.toString());
            hits += killed.said().isEmpty() ? 0 : 1;
            for (String said : killed.said()) {
                check(Files.exists(Path.of(said)), "the copy " + said + " was said and is gone");
            }
            for (int i = 0; i < 3; i++) {
                Path copy = torment.folder().resolve("copy-" + i + ".harrow");
                if (Files.exists(copy)) {
                    same(copy, head, "copy " + i + " of run " + run);
                    Files.delete(copy);
                }
            }
            same(path, head, "the case that was copied in run " + run);
            leftOvers();
        }
        return outcome();
    }

    private void same(Path path, String head, String what) {
        try (CaseSession session = CaseSession.open(path, CLOCK)) {
            check(session.info().logHead().equals(head), what + " says something else");
            sound(session, what);
        } catch (CaseException e) {
            check(false, what + ": " + e);
        }
    }

    /** A killed copy leaves its hidden beginning behind; it is never taken for a case. */
    private void leftOvers() throws IOException {
        try (var files = Files.list(torment.folder())) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith(".")) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Cases of an earlier schema, brought up to date. */
    public Torment.Outcome migrations() throws Exception {
        Path old = torment.folder().resolve("old.harrow");
        try (InputStream in =
                KillRuns.class.getResourceAsStream("/org/harrow/casefile/schema-1.harrow")) {
            Files.copy(Objects.requireNonNull(in), old);
        }
        for (int run = 0; run < torment.runs(); run++) {
            long until = 1 + random.nextLong(SECOND);
            Kills.Killed killed = Kills.run(until, log(), "migrate", old.toString());
            for (String said : killed.said()) {
                if (said.startsWith("copied ")) {
                    migrated(Path.of(said.substring(7)), "migration, run " + run + ", " + said);
                }
            }
            halfCopied();
        }
        return outcome();
    }

    /** A copy that was killed before it was said would be in the way of the next run. */
    private void halfCopied() throws IOException {
        try (var files = Files.list(torment.folder())) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("old-")) {
                    Files.delete(file);
                }
            }
        }
    }

    private void migrated(Path path, String what) throws IOException {
        hits++;
        try (CaseSession session = CaseSession.open(path, CLOCK)) {
            check(session.log().getLast().what().equals("case.migrate"), what + ": not migrated");
            check(session.info().actionCount() > 0, what + ": empty");
            sound(session, what);
        } catch (CaseException e) {
            check(false, what + ": " + e);
        }
        String name = String.valueOf(path.getFileName());
        Files.delete(path);
        Files.deleteIfExists(path.resolveSibling(name.replace(".harrow", ".schema-1.harrow")));
    }

    private Path log() {
        return torment.folder().resolve("child.log");
    }
}
