package org.harrow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.harrow.casefile.Room;
import org.harrow.model.CaseException;
import org.harrow.model.Remedy;

/** Writes a file so that it is there whole or not at all. */
public final class SafeFile {
    private SafeFile() {}

    /**
     * Writes beside the target, forces it to the disk, and moves it over.
     *
     * @throws CaseException one sentence: what could not be written and why
     */
    static void replace(Path target, byte[] bytes) throws CaseException {
        if (Files.isDirectory(target)) {
            throw new CaseException(
                    target + " is a folder: name a file to write to.", Remedy.ELSEWHERE, null);
        }
        spareCases(target);
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (FileChannel out =
                    FileChannel.open(
                            beside,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                out.force(true);
            }
            move(beside, target);
        } catch (IOException e) {
            discard(beside);
            throw Room.refused(target, e);
        }
    }

    /**
     * Refuses to write over a case, whatever it is called: nothing that is made from cases replaces
     * one.
     *
     * @throws CaseException where the file is one
     */
    public static void spareCases(Path target) throws CaseException {
        if (!Files.isRegularFile(target)) {
            return;
        }
        byte[] magic = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(target)) {
            if (Arrays.equals(in.readNBytes(magic.length), magic)) {
                throw new CaseException(
                        target + " is a case and is not written over: name another file.",
                        Remedy.ELSEWHERE,
                        null);
            }
        } catch (IOException e) {
            throw Room.refused(target, e);
        }
    }

    /** So many first bytes tell one kind of file from another. */
    public static final int HEAD = 8;

    /**
     * Refuses to write over a file of another kind: what is there must be empty or begin like what
     * is about to take its place. A wrong {@code -o} then costs nothing.
     *
     * @param bytes that are to be written, or the beginning of them
     * @throws CaseException where something else is there
     */
    public static void spareOthers(Path target, byte[] bytes) throws CaseException {
        if (!Files.isRegularFile(target)) {
            return;
        }
        spareCases(target);
        int head = Math.min(HEAD, bytes.length);
        try (InputStream in = Files.newInputStream(target)) {
            byte[] there = in.readNBytes(head);
            if (there.length > 0 && !Arrays.equals(there, Arrays.copyOf(bytes, head))) {
                throw new CaseException(
                        target
                                + " is there and is something else than what would be written: it was"
                                + " not touched. Name another file, or delete it first.",
                        Remedy.ELSEWHERE,
                        null);
            }
        } catch (IOException e) {
            throw Room.refused(target, e);
        }
    }

    /**
     * Reads a whole file.
     *
     * @throws CaseException one sentence: which file, and what to do
     */
    static byte[] read(Path file) throws CaseException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CaseException(file + " cannot be read. Check the name and permissions.", e);
        }
    }

    private static void move(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // The sentence about the target says what is wrong; the remains do no harm.
            return;
        }
    }
}
