package org.harrow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.harrow.intake.IntakeFile;
import org.jspecify.annotations.Nullable;

/** A file on disk whose bytes are kept while intake reads them. */
final class TappedFile implements IntakeFile {
    private final Path path;
    private final long size;
    private final long storedBytes;
    private final BatchSink sink;
    private @Nullable Tap tap;
    private @Nullable String hash;

    /**
     * @param storedBytes how many bytes the case holds already
     */
    TappedFile(Path path, long size, long storedBytes, BatchSink sink) {
        this.path = path;
        this.size = size;
        this.storedBytes = storedBytes;
        this.sink = sink;
    }

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
        Tap opened = new Tap(Files.newInputStream(path), storedBytes, sink::chunk);
        tap = opened;
        sink.flushing(opened::flush);
        return opened;
    }

    /** A zip is read by jumping about: all of it is kept before. */
    @Override
    public SeekableByteChannel channel() throws IOException {
        if (hash == null && isZip()) {
            keepAll();
        }
        return Files.newByteChannel(path);
    }

    @Override
    public @Nullable String beside(String ending) {
        return IntakeFile.beside(path, ending);
    }

    private boolean isZip() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(2), new byte[] {'P', 'K'});
        }
    }

    private void keepAll() throws IOException {
        Tap whole = new Tap(Files.newInputStream(path), storedBytes, sink::chunksOnly);
        hash = whole.drain();
        whole.end();
    }

    /** Keeps what intake did not read and gives the hash of the whole file, hex. */
    String finish() throws IOException {
        Tap open = tap;
        if (open != null) {
            hash = open.drain();
        } else if (hash == null) {
            keepAll();
        }
        return String.valueOf(hash);
    }

    void close() throws IOException {
        if (tap != null) {
            tap.end();
        }
    }
}
