package org.harrow.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One imported file, by its bytes. The same bytes under two names are one source.
 *
 * @param file its name without the folder; of several names the first in order
 * @param format id of the format it was read as, or null where it was refused
 * @param original SHA-256 and size
 * @param ledger what became of its records when it was first read to its end
 * @param obtained how it came here
 */
public record Source(
        String file,
        @Nullable String format,
        ImportedFile.Original original,
        Ledger ledger,
        Obtained obtained) {

    /**
     * @param imported when the import began, by this machine's clock
     * @param captured when the export was made, as the analyst says, or null
     * @param complete false where the import was interrupted: importing the file again ends it
     */
    public record Obtained(Instant imported, @Nullable Instant captured, boolean complete) {}
}
