package org.harrow.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/**
 * An imported file's own bytes, read from the case: any part of it, in any order. Each chunk is
 * checked against its hash when it is read; the last few are held, because the members of a
 * container need not lie in the order in which they are asked for.
 */
public final class OriginalChannel implements SeekableByteChannel {
    /** Chunks held: 16 MB. */
    private static final int HELD = 16;

    private final CaseFile file;
    private final int source;
    private final long size;
    private long position;
    private long start;
    private byte[] bytes = new byte[0];
    private final Deque<Piece> held = new ArrayDeque<>();
    private boolean closed;

    /** A chunk that was checked. */
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    private record Piece(long start, byte[] bytes) {
        boolean has(long position) {
            return position >= start && position < start + bytes.length;
        }
    }

    /** The bytes of a source that are in the case. */
    public OriginalChannel(CaseFile file, int source) throws CaseException {
        this.file = file;
        this.source = source;
        size = file.read(db -> Originals.storedBytes(db, source));
    }

    /** Why bytes cannot be given. */
    public static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(String sentence, @Nullable Throwable cause) {
            super(sentence, cause);
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        if (position < start || position >= start + bytes.length) {
            load();
        }
        int at = Math.toIntExact(position - start);
        int n = Math.min(target.remaining(), bytes.length - at);
        target.put(bytes, at, n);
        position += n;
        return n;
    }

    private void load() throws IOException {
        Piece piece = null;
        for (Piece known : held) {
            piece = known.has(position) ? known : piece;
        }
        if (piece == null) {
            piece = fetch();
            held.addLast(piece);
            if (held.size() > HELD) {
                held.removeFirst();
            }
        }
        start = piece.start;
        bytes = piece.bytes;
    }

    private Piece fetch() throws IOException {
        Chunk chunk;
        try {
            chunk = Originals.at(file.connection(), source, position);
        } catch (SQLException e) {
            throw new DamagedException("The case cannot be read at byte " + position + ".", e);
        }
        byte[] original = chunk == null ? null : chunk.unpack();
        if (chunk == null || original == null) {
            throw new DamagedException(
                    "The original's bytes around " + position + " are not what was stored.", null);
        }
        return new Piece(chunk.offset(), original);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long next) {
        position = next;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public int write(ByteBuffer ignored) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long ignored) {
        throw new NonWritableChannelException();
    }
}
