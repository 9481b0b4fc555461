package org.harrow.ui.handover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The requests of later starts: one file each, written beside and moved into place, taken away by
 * the first start as its answer.
 *
 * @param folder where they lie, open to this user alone
 */
record Requests(Path folder) {
    private static final String ENDING = ".request";

    /** Longer than any path a system takes. */
    private static final long LONGEST = 64 * 1024;

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** Makes the folder, for this user alone. */
    void prepare() throws IOException {
        Files.createDirectories(folder);
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Leaves a request and waits until it is taken; one that is not is withdrawn. */
    boolean leave(@Nullable Path file, Duration patience) {
        try {
            Path beside = Files.createTempFile(folder, "start", ".new");
            Files.writeString(beside, file == null ? "" : file.toAbsolutePath().toString());
            Path request = beside.resolveSibling(beside.getFileName() + ENDING);
            Files.move(beside, request, StandardCopyOption.ATOMIC_MOVE);
            long end = System.nanoTime() + patience.toNanos();
            while (Files.exists(request) && System.nanoTime() < end) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
            return !Files.deleteIfExists(request);
        } catch (IOException unusable) {
            return false;
        }
    }

    /** Takes every request there is: the case it names, or nothing. */
    List<Optional<Path>> take() {
        List<Optional<Path>> taken = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                Optional<Path> named = read(file);
                if (Files.deleteIfExists(file)) {
                    taken.add(named);
                }
            }
        } catch (IOException gone) {
            return taken;
        }
        return taken;
    }

    /** What cannot be read as an absolute path asks for the window alone. */
    private static Optional<Path> read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST) {
            return Optional.empty();
        }
        try {
            String name = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Optional.of(name)
                    .filter(text -> !text.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
