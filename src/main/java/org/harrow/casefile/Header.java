package org.harrow.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harrow.model.CaseException;
import org.harrow.model.Remedy;

/** The first hundred bytes of a file: checked before SQLite sees any of it. */
final class Header {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LENGTH = 100;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    private Header() {}

    /**
     * @throws CaseException where this is no case, or one of a newer version
     */
    static void check(Path file) throws CaseException {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw new CaseException(
                    "There is no case " + file + ". \"harrow new " + file + "\" makes it.",
                    Remedy.LOCATE,
                    null);
        }
        if (!Files.isRegularFile(file)) {
            throw new CaseException(name + " is a folder, not a Harrow case.");
        }
        ByteBuffer head = ByteBuffer.wrap(read(file, name));
        byte[] magic = new byte[MAGIC.length];
        if (head.limit() == LENGTH) {
            head.get(magic);
        }
        if (!java.util.Arrays.equals(magic, MAGIC)
                || head.getInt(APPLICATION_ID) != Schema.APPLICATION_ID) {
            throw new CaseException(
                    name
                            + " is not a Harrow case. \"harrow new\" makes one, \"harrow import\" fills"
                            + " it.",
                    Remedy.IMPORT,
                    null);
        }
        int version = head.getInt(USER_VERSION);
        if (version > Schema.VERSION) {
            throw new CaseException(
                    name
                            + " was made by a newer Harrow (schema "
                            + version
                            + ", this one reads up to "
                            + Schema.VERSION
                            + "). Open it with a newer version.");
        }
    }

    private static byte[] read(Path file, String name) throws CaseException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LENGTH);
        } catch (IOException e) {
            throw new CaseException(name + " cannot be read. Check that you may open it.", e);
        }
    }
}
