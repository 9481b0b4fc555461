package org.harrow.casefile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import org.harrow.model.CaseException;

/**
 * Writes a whole copy of an open case: beside its place, checked, forced to the disk, then moved
 * there at once. What was deleted in the case is not in the copy.
 */
final class CaseCopy {
    private CaseCopy() {}

    /** Whether a file that is there already may go. */
    enum Existing {
        KEEP,
        REPLACE
    }

    /**
     * @throws CaseException where it cannot be written; then the target is as it was before
     */
    static void write(Connection db, Path from, Path to, Existing existing) throws CaseException {
        Path target = to.toAbsolutePath();
        Room.check(target);
        Path beside = beside(target);
        try {
            vacuum(db, beside);
            check(db, beside);
            flush(beside);
            place(beside, target, existing);
            flushFolder(target);
        } catch (FileAlreadyExistsException e) {
            throw exists(target);
        } catch (IOException e) {
            throw Room.refused(target, e);
        } catch (SQLException e) {
            throw Sentences.of(e, Files.exists(beside) ? from : target);
        } finally {
            remove(beside);
        }
    }

    /** A name in the target's folder that nobody else uses. */
    static Path beside(Path target) {
        byte[] out = new byte[4];
        new SecureRandom().nextBytes(out);
        String name = "." + target.getFileName() + "." + HexFormat.of().formatHex(out) + ".new";
        return target.resolveSibling(name);
    }

    private static void vacuum(Connection db, Path beside) throws SQLException {
        try (PreparedStatement into = db.prepareStatement("VACUUM INTO ?")) {
            into.setString(1, beside.toString());
            into.execute();
        }
    }

    private static void check(Connection db, Path beside) throws SQLException, CaseException {
        try (Connection copy = Connections.open(beside)) {
            boolean whole =
                    "ok".equals(CaseFile.text(copy, "PRAGMA quick_check(1)"))
                            && Schema.fingerprint(copy).equals(Schema.fingerprint(db))
                            && CustodyLog.headHash(copy).equals(CustodyLog.headHash(db));
            if (!whole) {
                throw new CaseException(
                        "The copy of the case is not whole and was thrown away. Check the disk.");
            }
        }
    }

    static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A name is on the disk when its folder is; not every system lets a folder be forced. */
    private static void flushFolder(Path target) {
        try (FileChannel folder = FileChannel.open(target.resolveSibling("."))) {
            folder.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            return;
        }
    }

    /** A hard link fails where the name is taken, which a move does not on every system. */
    static void place(Path beside, Path target, Existing existing) throws IOException {
        if (existing == Existing.REPLACE) {
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return;
        }
        try {
            Files.createLink(target, beside);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(beside, target);
        }
    }

    static void remove(Path beside) throws CaseException {
        try {
            Files.deleteIfExists(beside);
            Files.deleteIfExists(beside.resolveSibling(beside.getFileName() + "-journal"));
        } catch (IOException e) {
            throw new CaseException(beside + " is left over and can be deleted.", e);
        }
    }

    static CaseException exists(Path target) {
        return new CaseException(
                target + " exists already and was not touched. Choose another name.");
    }
}
