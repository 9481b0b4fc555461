package org.harrow.engine;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.OriginalChannel;
import org.harrow.casefile.Sha256;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Gives an exhibit's bytes from the stored original: of the file itself, of the unpacked stream of
 * a gz or zst, of a member of a zip or tar (unpacked once more where the member is a gz or zst).
 */
final class Exhibits {
    private static final int BUFFER = 1 << 16;

    /** More than any record may have. */
    private static final int LONGEST = 64 << 20;

    private final CaseFile file;

    Exhibits(CaseFile file) {
        this.file = file;
    }

    /**
     * @param source number of the source
     * @throws CaseException where the bytes are missing or are not those of the hash
     */
    byte[] bytes(int source, Exhibit exhibit) throws CaseException {
        long length = exhibit.place().length();
        byte[] out = new byte[0];
        try (Opened in = open(source, exhibit.entry())) {
            if (length <= LONGEST) {
                in.stream().skipNBytes(exhibit.place().offset());
                out = in.stream().readNBytes((int) length);
            }
        } catch (IOException e) {
            throw new CaseException(
                    "The bytes of this exhibit cannot be read from the case: "
                            + e.getMessage()
                            + " Run \"harrow verify\".",
                    e);
        }
        if (out.length != length || !Sha256.hex(Sha256.of(out)).equals(exhibit.sha256())) {
            throw new CaseException(
                    "The bytes at "
                            + exhibit.place().offset()
                            + " of "
                            + exhibit.file()
                            + " are not those of the exhibit. Run \"harrow verify\".");
        }
        return out;
    }

    /**
     * A whole imported file.
     *
     * @throws CaseException where its bytes are missing or are not those of the hash
     */
    byte[] original(int number, Source source) throws CaseException {
        byte[] out;
        try (OriginalChannel channel = new OriginalChannel(file, number);
                InputStream in = Channels.newInputStream(channel)) {
            out = in.readAllBytes();
        } catch (IOException e) {
            throw new CaseException(
                    source.file() + " cannot be read from the case. Run \"harrow verify\".", e);
        }
        if (!Sha256.hex(Sha256.of(out)).equals(source.original().sha256())) {
            throw new CaseException(
                    "The stored bytes of "
                            + source.file()
                            + " are not those of its hash. Run \"harrow verify\".");
        }
        return out;
    }

    /** A stream and what must be closed with it. */
    record Opened(InputStream stream, AutoCloseable below) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try (stream) {
                below.close();
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }

    /**
     * The bytes that places in a file or member count.
     *
     * @param entry the member, or null
     */
    Opened open(int source, @Nullable String entry) throws IOException, CaseException {
        OriginalChannel channel = new OriginalChannel(file, source);
        if (entry != null && head(channel, 0, 'P', 'K')) {
            return ofZip(channel, entry);
        }
        InputStream whole =
                unpacked(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
        return entry == null ? new Opened(whole, channel) : ofTar(whole, channel, entry);
    }

    private static Opened ofZip(OriginalChannel channel, String entry) throws IOException {
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
        for (ZipArchiveEntry member : zip.getEntries(entry)) {
            return new Opened(
                    unpacked(new BufferedInputStream(zip.getInputStream(member), BUFFER)), zip);
        }
        zip.close();
        throw new IOException("the container has no member " + entry + ".");
    }

    private static Opened ofTar(InputStream whole, OriginalChannel channel, String entry)
            throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(whole);
        for (TarArchiveEntry member = tar.getNextEntry();
                member != null;
                member = tar.getNextEntry()) {
            if (member.isFile() && member.getName().equals(entry)) {
                return new Opened(unpacked(new BufferedInputStream(tar, BUFFER)), channel);
            }
        }
        throw new IOException("the container has no member " + entry + ".");
    }

    private static boolean head(OriginalChannel channel, int at, char... magic) throws IOException {
        channel.position(at);
        byte[] found = Channels.newInputStream(channel).readNBytes(magic.length);
        channel.position(0);
        byte[] wanted = new String(magic).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return Arrays.equals(found, wanted);
    }

    /** The stream itself, or what it unpacks to. */
    private static InputStream unpacked(BufferedInputStream in) throws IOException {
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
}
