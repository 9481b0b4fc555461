package org.harrow.engine.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Map;
import org.harrow.casefile.Sha256;
import org.harrow.engine.CaseSession;
import org.harrow.engine.SafeFile;
import org.harrow.model.CaseException;
import org.harrow.model.Times;
import org.jspecify.annotations.Nullable;

/** Writes a case in one of the {@link Exporters}' forms; that it was done is logged. */
public final class ExportJob {
    private final CaseSession session;

    /** Exports an open case. */
    public ExportJob(CaseSession session) {
        this.session = session;
    }

    /** The same with times relative where accounts are masked. */
    public String write(String format, @Nullable String identified, Path out) throws CaseException {
        return write(format, identified, Times.RELATIVE, out);
    }

    /**
     * Writes beside {@code out} and moves it over: the file is there whole or not at all.
     *
     * @param format id of an exporter
     * @param identified why accounts are named, or null to have labels instead
     * @param times how times stand where there are labels
     * @return SHA-256 of the file, hex
     * @throws CaseException where there is no such form, or it cannot be written
     */
    public String write(String format, @Nullable String identified, Times times, Path out)
            throws CaseException {
        SafeFile.spareCases(out);
        if (identified != null && identified.isBlank()) {
            throw new CaseException(
                    "--identified needs a reason: say why this export names accounts.");
        }
        Exporter exporter =
                Exporters.find(format)
                        .orElseThrow(
                                () ->
                                        new CaseException(
                                                "There is no form "
                                                        + format
                                                        + ". "
                                                        + Exporters.list()));
        Path beside = out.resolveSibling("." + out.getFileName() + ".part");
        try {
            ExportCase from = new ExportCase(session, identified, times);
            String sha256 = fill(exporter, from, beside);
            from.check(beside);
            SafeFile.spareOthers(out, head(beside));
            Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
            session.exported(
                    Map.of(
                            "format",
                            format,
                            "sha256",
                            sha256,
                            "identified",
                            identified == null ? "" : identified,
                            "times",
                            identified == null ? times.id() : Times.EXACT.id()));
            return sha256;
        } catch (IOException e) {
            throw new CaseException(
                    out + " cannot be written. Check the folder and the room on the disk.", e);
        } finally {
            discard(beside);
        }
    }

    private static String fill(Exporter exporter, ExportCase from, Path beside)
            throws IOException, CaseException {
        try (FileChannel channel =
                        FileChannel.open(
                                beside,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                DigestOutputStream out =
                        new DigestOutputStream(
                                new BufferedOutputStream(
                                        Channels.newOutputStream(channel), 1 << 16),
                                Sha256.digest())) {
            exporter.write(from, new Unclosed(out));
            out.flush();
            channel.force(true);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SafeFile.HEAD);
        }
    }

    /** Some writers close what they are given. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static void discard(Path beside) throws CaseException {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw new CaseException(beside + " is left over and can be deleted.", e);
        }
    }
}
