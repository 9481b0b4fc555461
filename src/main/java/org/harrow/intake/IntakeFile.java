package org.harrow.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file on disk as intake sees it. Whoever keeps the original taps the stream: intake opens it
 * at most once and reads it to its end, except where the file is refused (then it may stop early)
 * and for a zip, which is read through the channel alone.
 */
public interface IntakeFile {
    /** Longest file that is read from beside another. */
    int BESIDE = 1 << 16;

    /** The file's name without its folder: a label, never a path. */
    String name();

    /** Size in bytes as it lies on disk. */
    long size();

    /**
     * A stream of the file's bytes from the first one; intake closes it.
     *
     * @throws IOException where it cannot be read
     */
    InputStream open() throws IOException;

    /**
     * Random access to the same bytes, for a zip; intake closes it.
     *
     * @throws IOException where it cannot be read
     */
    SeekableByteChannel channel() throws IOException;

    /**
     * The text of a small file that lies beside this one under its name and an ending, or null
     * where there is none.
     *
     * @param ending for example {@code .key}; after a slash the whole name of a file in the same
     *     folder
     */
    default @Nullable String beside(String ending) {
        return null;
    }

    /** As {@link #beside}, for a file on disk. */
    static @Nullable String beside(Path path, String ending) {
        Path other =
                path.resolveSibling(
                        ending.startsWith("/") ? ending.substring(1) : path.getFileName() + ending);
        try {
            return Files.isRegularFile(other) && Files.size(other) <= BESIDE
                    ? Files.readString(other, StandardCharsets.ISO_8859_1)
                    : null;
        } catch (IOException e) {
            return null; // as if it were not there: whoever needed it says so
        }
    }

    /**
     * A file on disk, without a tap.
     *
     * @throws IOException where its size cannot be read
     */
    static IntakeFile of(Path path) throws IOException {
        long size = Files.size(path);
        return new IntakeFile() {
            @Override
            public String name() {
                return String.valueOf(path.getFileName());
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }

            @Override
            public SeekableByteChannel channel() throws IOException {
                return Files.newByteChannel(path);
            }

            @Override
            public @Nullable String beside(String ending) {
                return IntakeFile.beside(path, ending);
            }
        };
    }
}
