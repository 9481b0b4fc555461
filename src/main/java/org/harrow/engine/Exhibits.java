package org.harrow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.OriginalChannel;
import org.harrow.casefile.Sha256;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Progress;
import org.harrow.model.Source;

/**
 * Gives an exhibit's bytes from the stored original: of the file itself, of the unpacked stream of
 * a gz or zst, of a member of a zip or tar (unpacked once more where the member is a gz or zst).
 */
final class Exhibits {
    /** More than any record may have. */
    private static final int LONGEST = 64 << 20;

    /** Bytes passed over between two looks whether they are still wanted. */
    private static final long STEP = 1 << 20;

    private final CaseFile file;

    Exhibits(CaseFile file) {
        this.file = file;
    }

    /**
     * @param source number of the source
     * @param progress told how much of what stands before has been passed over
     * @throws CaseException where the bytes are missing or are not those of the hash
     */
    byte[] bytes(int source, Exhibit exhibit, Progress progress) throws CaseException {
        long length = exhibit.place().length();
        byte[] out = new byte[0];
        try (OpenOriginal original = new OpenOriginal(file, source);
                InputStream in = original.bytes(exhibit.entry())) {
            if (length <= LONGEST) {
                pass(in, exhibit, progress);
                out = in.readNBytes((int) length);
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

    private static void pass(InputStream in, Exhibit exhibit, Progress progress)
            throws IOException {
        long all = exhibit.place().offset();
        for (long passed = 0; passed < all; passed += STEP) {
            progress.report((double) passed / all, "Reading " + exhibit.file());
            in.skipNBytes(Math.min(STEP, all - passed));
        }
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
}
