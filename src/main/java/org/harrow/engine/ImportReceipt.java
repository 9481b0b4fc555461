package org.harrow.engine;

import java.util.List;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;

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

    /** True where every record of every file is accounted for. */
    public boolean balanced() {
        return files.stream().allMatch(f -> f.ledger().isBalanced());
    }

    /** The sum of the files' ledgers. */
    public Ledger total() {
        return files.stream().map(ImportedFile::ledger).reduce(Ledger.EMPTY, Ledger::plus);
    }
}
