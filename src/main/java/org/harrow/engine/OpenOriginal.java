package org.harrow.engine;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.OriginalChannel;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/**
 * A stored original, opened once for many members: the directory of a zip is read once, a tar is
 * walked on from member to member and from its beginning only where a member lies behind.
 */
final class OpenOriginal implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final OriginalChannel channel;
    private final boolean isZip;
    private @Nullable ZipFile zip;
    private @Nullable TarArchiveInputStream tar;
    private final Set<String> passed = new HashSet<>();

    OpenOriginal(CaseFile file, int source) throws IOException, CaseException {
        channel = new OriginalChannel(file, source);
        isZip = Arrays.equals(start(2), "PK".getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The bytes that places in the file or in a member count; good until the next is asked for.
     *
     * @param entry the member, or null
     * @throws IOException where the container has no such member or is damaged
     */
    InputStream bytes(@Nullable String entry) throws IOException {
        if (entry == null) {
            return whole();
        }
        return isZip ? ofZip(entry) : ofTar(entry);
    }

    private InputStream whole() throws IOException {
        channel.position(0);
        return unpacked(Channels.newInputStream(channel));
    }

    private InputStream ofZip(String entry) throws IOException {
        ZipFile open = zip;
        if (open == null) {
            open = ZipFile.builder().setSeekableByteChannel(channel).get();
            zip = open;
        }
        for (ZipArchiveEntry member : open.getEntries(entry)) {
            return unpacked(open.getInputStream(member));
        }
        throw missing(entry);
    }

    /** Of members with one name the first one counts, as at the import. */
    private InputStream ofTar(String entry) throws IOException {
        TarArchiveInputStream open = tar;
        if (open == null || passed.contains(entry)) {
            passed.clear();
            open = new TarArchiveInputStream(whole());
            tar = open;
        }
        for (TarArchiveEntry member = open.getNextEntry();
                member != null;
                member = open.getNextEntry()) {
            if (member.isFile() && passed.add(member.getName()) && member.getName().equals(entry)) {
                return unpacked(new Member(open));
            }
        }
        throw missing(entry);
    }

    /** A member of a tar: its end is not the end of the tar. */
    private static final class Member extends FilterInputStream {
        Member(TarArchiveInputStream tar) {
            super(tar);
        }

        @Override
        public void close() {
            // the next member is read from the same stream
        }
    }

    private static IOException missing(String entry) {
        return new IOException("the container has no member " + entry + ".");
    }

    /** The stream itself, or what it unpacks to. */
    private static InputStream unpacked(InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, BUFFER);
        in.mark(8);
        byte[] head = in.readNBytes(4);
        in.reset();
        if (starts(head, 0x1f, 0x8b)) {
            return GzipCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .setBufferSize(BUFFER)
                    .get();
        }
        return starts(head, 0x28, 0xb5, 0x2f, 0xfd) ? new ZstdInputStream(in) : in;
    }

    private static boolean starts(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private byte[] start(int length) throws IOException {
        channel.position(0);
        return Channels.newInputStream(channel).readNBytes(length);
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
        if (tar != null) {
            tar.close();
        }
        channel.close();
    }
}
