package org.harrow.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harrow.casefile.Sha256;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.model.Problem;

/**
 * What an import did.
 *
 * @param files one per file on disk, in the order they were read
 * @param cancelled true where the user stopped it; files not reached are not listed
 */
public record ImportReceipt(List<ImportedFile> files, boolean cancelled) {

    public ImportReceipt {
        files = List.copyOf(files);
    }

    /**
     * Of an import that broke off.
     *
     * @param done what was read before
     * @param unread the file it broke off in, and those it did not come to
     * @param why it broke off, as a sentence
     */
    public static ImportReceipt brokenOff(List<ImportedFile> done, List<Path> unread, String why) {
        List<ImportedFile> all = new ArrayList<>(done);
        for (Path path : unread) {
            all.add(
                    new ImportedFile(
                            String.valueOf(path.getFileName()),
                            null,
                            original(path),
                            Ledger.EMPTY,
                            List.of(Problem.ofFile("Not read to its end: " + why))));
        }
        return new ImportReceipt(all, false);
    }

    private static ImportedFile.Original original(Path path) {
        try {
            return new ImportedFile.Original(Sha256.hex(Sha256.of(path)), Files.size(path));
        } catch (IOException e) {
            return new ImportedFile.Original("", 0);
        }
    }

    /** True where every record of every file is accounted for. */
    public boolean balanced() {
        return files.stream().allMatch(f -> f.ledger().isBalanced());
    }

    /** The sum of the files' ledgers. */
    public Ledger total() {
        return files.stream().map(ImportedFile::ledger).reduce(Ledger.EMPTY, Ledger::plus);
    }
}
