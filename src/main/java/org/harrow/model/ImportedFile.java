package org.harrow.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did with one file on disk, container or not.
 *
 * @param file its name without the folder
 * @param format id of the format it was read as, for example {@code github.rest}, or null where it
 *     was refused
 * @param original SHA-256 (hex) and size of the file as it lies on disk
 * @param ledger what became of its records
 * @param problems in order of their place
 */
public record ImportedFile(
        String file,
        @Nullable String format,
        Original original,
        Ledger ledger,
        List<Problem> problems) {

    public ImportedFile {
        problems = List.copyOf(problems);
    }

    /**
     * @param sha256 hex
     * @param bytes size
     */
    public record Original(String sha256, long bytes) {}
}
