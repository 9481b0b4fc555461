package org.harrow.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.HashMap;
import java.util.Map;
import org.harrow.intake.bytes.Archives;
import org.harrow.intake.bytes.Packing;
import org.harrow.intake.bytes.RawStream;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside the file or member that is read: files of its folder, members of its zip, and of
 * a tar those with a whole name of their own, for which it is walked once more, once for each name.
 */
final class Neighbours {
    private final IntakeFile file;
    private final Map<String, Map<String, String>> ofTar = new HashMap<>();

    Neighbours(IntakeFile file) {
        this.file = file;
    }

    /**
     * As {@link IntakeFile#beside}.
     *
     * @param entry the member that is read, or null for a file by itself
     */
    @Nullable String text(@Nullable String entry, String ending) {
        if (entry == null) {
            return file.beside(ending);
        }
        boolean whole = ending.startsWith("/");
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        String name = whole ? folder + ending.substring(1) : entry + ending;
        try {
            if (packing(file) == Packing.ZIP) {
                return Archives.text(file.channel(), name, IntakeFile.BESIDE);
            }
            return whole ? tar(ending.substring(1)).get(name) : null;
        } catch (IOException e) {
            return null; // as if it were not there: whoever needed it says so
        }
    }

    private Map<String, String> tar(String name) throws IOException {
        Map<String, String> known = ofTar.get(name);
        if (known == null) {
            ofTar.put(name, Map.of()); // a tar that cannot be read is not tried again
            known = walk(name);
            ofTar.put(name, known);
        }
        return known;
    }

    private Map<String, String> walk(String name) throws IOException {
        try (SeekableByteChannel channel = file.channel();
                InputStream in = Channels.newInputStream(channel);
                RawStream raw = new RawStream(in, count -> {})) {
            return Archives.texts(Unwrapped.of(raw, raw::count).stream(), name, IntakeFile.BESIDE);
        }
    }

    /** How the file itself is packed. */
    static Packing packing(IntakeFile file) throws IOException {
        try (SeekableByteChannel channel = file.channel()) {
            ByteBuffer head = ByteBuffer.allocate(Packing.HEAD);
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // reads on
            }
            return Packing.of(head.array(), head.position());
        }
    }
}
