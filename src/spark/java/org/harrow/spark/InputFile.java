package org.harrow.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.harrow.casefile.Sha256;
import org.harrow.intake.IntakeFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of the cluster as intake sees it: its bytes, untouched, hashed as they pass. What the
 * cluster's own connector reports as broken is remembered: that is the network's fault, not the
 * file's, and worth another attempt.
 */
final class InputFile implements IntakeFile {
    private final Input input;
    private final Configuration hadoop;
    private final MessageDigest sha256 = Sha256.digest();
    private @Nullable IOException broken;
    private boolean opened;

    /**
     * Which file.
     *
     * @param number in the order of the inputs
     * @param path as the cluster names it
     * @param size in bytes
     */
    record Input(int number, String path, long size) implements Serializable {}

    InputFile(Input input, Configuration hadoop) {
        this.input = input;
        this.hadoop = hadoop;
    }

    @Override
    public String name() {
        return new Path(input.path).getName();
    }

    @Override
    public long size() {
        return input.size;
    }

    @Override
    public InputStream open() throws IOException {
        opened = true;
        return new Hashed(connect());
    }

    private FSDataInputStream connect() throws IOException {
        try {
            Path path = new Path(input.path);
            return FileSystem.get(path.toUri(), hadoop).open(path);
        } catch (IOException e) {
            broken = e;
            throw e;
        }
    }

    /** What the cluster could not deliver, or null. */
    @Nullable IOException broken() {
        return broken;
    }

    /** Hash of the whole file, hex. */
    String hash() throws IOException {
        if (!opened) {
            open().close();
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
        return new Channel(connect(), input.size);
    }

    /** Hashes what passes; whoever closes has read on to the end. */
    private final class Hashed extends FilterInputStream {
        private boolean closed;

        Hashed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                int n = in.read(target, offset, length);
                if (n > 0) {
                    sha256.update(target, offset, n);
                }
                return n;
            } catch (IOException e) {
                broken = e;
                throw e;
            }
        }

        @Override
        public long skip(long count) throws IOException {
            return Math.max(0, read(new byte[(int) Math.min(count, 1 << 16)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            byte[] rest = new byte[1 << 16];
            int n = closed ? -1 : 0;
            closed = true;
            while (n >= 0 && broken == null) {
                n = read(rest, 0, rest.length);
            }
            in.close();
        }
    }

    /** Random access to the same bytes. */
    private static final class Channel implements SeekableByteChannel {
        private final FSDataInputStream in;
        private final long size;
        private boolean open = true;

        Channel(FSDataInputStream in, long size) {
            this.in = in;
            this.size = size;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            if (!open) {
                throw new ClosedChannelException();
            }
            byte[] some = new byte[Math.min(target.remaining(), 1 << 16)];
            int n = in.read(some);
            if (n > 0) {
                target.put(some, 0, n);
            }
            return n;
        }

        @Override
        public long position() throws IOException {
            return in.getPos();
        }

        @Override
        public SeekableByteChannel position(long at) throws IOException {
            in.seek(Math.min(at, size));
            return this;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public int write(ByteBuffer source) {
            throw new NonWritableChannelException();
        }

        @Override
        public SeekableByteChannel truncate(long to) {
            throw new NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() throws IOException {
            open = false;
            in.close();
        }
    }
}
