package org.harrow.model;

import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A pointer to the bytes of exactly one record, which anyone can check with {@code dd} and {@code
 * sha256sum}.
 *
 * @param source SHA-256 of the imported file, hex
 * @param file the file's name without its folder, as a label
 * @param entry the member of a zip or tar, or null
 * @param place offset and length in bytes of the file as stored, of the decompressed stream for a
 *     lone gz or zst, of the member for a zip or tar
 * @param sha256 hash of exactly these bytes, hex
 */
public record Exhibit(
        String source, String file, @Nullable String entry, Place place, String sha256)
        implements Serializable, Comparable<Exhibit> {

    private static final Comparator<Exhibit> ORDER =
            Comparator.comparing(Exhibit::source)
                    .thenComparing(e -> e.entry() == null ? "" : e.entry())
                    .thenComparing(Exhibit::place);

    /** By source, entry and place: the lowest of several witnesses is the one that is shown. */
    @Override
    public int compareTo(Exhibit other) {
        return ORDER.compare(this, other);
    }
}
