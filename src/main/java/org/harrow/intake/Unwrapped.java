package org.harrow.intake;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.harrow.intake.bytes.Packing;
import org.harrow.intake.bytes.Unpacked;
import org.harrow.model.CaseException;
import org.harrow.model.Place;
import org.harrow.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A stream with at most one layer of compression taken off.
 *
 * @param stream what to read
 * @param inner what the stream itself looks like
 * @param unpacked the layer that was taken off, or null
 */
record Unwrapped(InputStream stream, Packing inner, @Nullable Unpacked unpacked) {

    /** Of a file on disk: one layer of compression, in which an archive may lie. */
    static Unwrapped of(InputStream raw, LongSupplier taken) throws IOException {
        Peeked outer = Peeked.of(raw);
        if (outer.packing != Packing.GZIP && outer.packing != Packing.ZSTD) {
            return new Unwrapped(outer.stream, usable(outer.packing), null);
        }
        Unpacked unpacked = outer.packing.unpack(outer.stream, taken);
        Peeked inner = Peeked.of(unpacked);
        if (inner.packing != Packing.NONE && inner.packing != Packing.TAR) {
            throw RefusedException.whole(
                    "This is packed more than once. Unpack it and import what it holds.");
        }
        return new Unwrapped(inner.stream, inner.packing, unpacked);
    }

    /** Of a member of an archive: one layer of compression, no archive. */
    static Unwrapped ofMember(InputStream member) throws IOException {
        AtomicLong taken = new AtomicLong();
        Unwrapped unwrapped = of(new Counting(member, taken), taken::get);
        if (unwrapped.inner == Packing.TAR) {
            throw archiveInArchive();
        }
        return unwrapped;
    }

    /** Says what was wrong with the packed stream, if anything. */
    void tellDamage(@Nullable String entry, MemberReader reader) throws CaseException {
        String damage = unpacked == null ? null : unpacked.damage();
        if (damage != null) {
            reader.problem(new Problem(entry, 0, new Place(0, 0), damage, null));
        }
    }

    private static Packing usable(Packing packing) throws RefusedException {
        if (packing == Packing.ZIP) {
            throw archiveInArchive();
        }
        if (packing == Packing.FOREIGN) {
            throw RefusedException.of(
                    "This is packed with a program we do not read (xz, bzip2, 7z, rar). Unpack it"
                            + " and import what it holds.");
        }
        return packing;
    }

    private static RefusedException archiveInArchive() {
        return RefusedException.of(
                "This is an archive inside an archive. Unpack the outer one and import this by"
                        + " itself.");
    }

    private record Peeked(InputStream stream, Packing packing) {
        static Peeked of(InputStream in) throws IOException {
            byte[] head = in.readNBytes(Packing.HEAD);
            return new Peeked(
                    new SequenceInputStream(new ByteArrayInputStream(head), in),
                    Packing.of(head, head.length));
        }
    }

    private static final class Counting extends FilterInputStream {
        private final AtomicLong taken;

        Counting(InputStream in, AtomicLong taken) {
            super(in);
            this.taken = taken;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            taken.addAndGet(Math.max(0, read));
            return read;
        }
    }
}
