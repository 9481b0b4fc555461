package org.harrow.report;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A source's bytes as exhibits count them: as stored, unpacked for a lone gz or zst, of a member
 * for a zip or tar (unpacked once more where the member itself is a gz or zst).
 */
final class Unpacked {
    private static final int ZIP = 0x504b;
    private static final int GZIP = 0x1f8b;
    private static final int ZSTD = 0x28b5;

    private Unpacked() {}

    static InputStream open(byte[] source, @Nullable String entry) throws IOException {
        if (entry == null) {
            return plain(source);
        }
        return plain(magic(source) == ZIP ? zip(source, entry) : tar(plain(source), entry));
    }

    private static InputStream plain(byte[] bytes) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        return switch (magic(bytes)) {
            case GZIP ->
                    GzipCompressorInputStream.builder()
                            .setInputStream(in)
                            .setDecompressConcatenated(true)
                            .get();
            case ZSTD -> new ZstdInputStream(in);
            default -> in;
        };
    }

    private static byte[] zip(byte[] source, String name) throws IOException {
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(source))
                        .get()) {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new FileNotFoundException(name);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return bounded(in);
            }
        }
    }

    private static byte[] tar(InputStream archive, String name) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(archive)) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                if (entry.getName().equals(name)) {
                    return bounded(tar);
                }
                entry = tar.getNextEntry();
            }
        }
        throw new FileNotFoundException(name);
    }

    /** A member of a hostile archive can be of any size. */
    private static byte[] bounded(InputStream in) throws IOException {
        return in.readNBytes(Twin.LIMIT);
    }

    private static int magic(byte[] bytes) {
        return bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    }
}
