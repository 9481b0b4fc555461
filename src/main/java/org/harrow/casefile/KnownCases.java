package org.harrow.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Which case files this machine has written last: one small file for each path, with size, times
 * and identity of the case as it was left. A case that is not as it was left has been somewhere
 * else: it is looked at in a private copy before it is opened, and its index is not believed.
 */
final class KnownCases {
    private final Path folder;

    KnownCases(Path folder) {
        this.folder = folder;
    }

    /** In the user's state folder, as the XDG base directories say, unless named otherwise. */
    static KnownCases ofProcess() {
        String named = System.getProperty("harrow.cases");
        if (named != null) {
            return new KnownCases(Path.of(named));
        }
        String state = System.getenv("XDG_STATE_HOME");
        Path base =
                state == null || !Path.of(state).isAbsolute()
                        ? Path.of(System.getProperty("user.home", "."), ".local", "state")
                        : Path.of(state);
        return new KnownCases(base.resolve("harrow").resolve("cases"));
    }

    /** What is remembered of a case. */
    enum Memory {
        /** Never seen like this. */
        STRANGER,
        /** As it was left; its index was made elsewhere. */
        LOOKED_AT,
        /** As it was left; its index was made here. */
        OWN
    }

    Memory recall(Path file) {
        try {
            Path note = note(file);
            String now = mark(file);
            if (now == null || !Files.isRegularFile(note)) {
                return Memory.STRANGER;
            }
            String then = Files.readString(note);
            return then.equals(now + " own")
                    ? Memory.OWN
                    : then.equals(now + " looked") ? Memory.LOOKED_AT : Memory.STRANGER;
        } catch (IOException e) {
            return Memory.STRANGER;
        }
    }

    /** Remembers a case as it is now. Where that cannot be done it stays a stranger. */
    void remember(Path file, boolean ownIndex) {
        try {
            String now = mark(file);
            if (now != null) {
                Files.createDirectories(folder);
                Path note = note(file);
                Path beside = Files.createTempFile(folder, "case", null);
                Files.writeString(beside, now + (ownIndex ? " own" : " looked"));
                Files.move(beside, note, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            return;
        }
    }

    private Path note(Path file) {
        byte[] name = file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(Sha256.hex(Sha256.of(name)).substring(0, 32));
    }

    /** Null while an interrupted write waits to be rolled back. */
    private static @Nullable String mark(Path file) throws IOException {
        if (Files.exists(file.resolveSibling(file.getFileName() + "-journal"))) {
            return null;
        }
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Object changed = changed(file);
        return now.size() + " " + now.lastModifiedTime().toMillis() + " " + now.fileKey() + changed;
    }

    /** The time of the last change of anything about the file, which no program can set. */
    private static Object changed(Path file) throws IOException {
        try {
            return " " + Files.getAttribute(file, "unix:ctime");
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return "";
        }
    }
}
