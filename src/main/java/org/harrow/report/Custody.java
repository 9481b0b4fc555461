package org.harrow.report;

import java.util.List;
import org.harrow.model.Exhibit;
import org.harrow.model.LogEntry;
import org.jspecify.annotations.Nullable;

/**
 * The custody log before the report was made.
 *
 * @param head hash of its newest entry, hex
 * @param entries all of it, oldest first
 * @param tree over all records of the case
 * @param prior the report that this one takes the place of, or null
 */
public record Custody(String head, List<LogEntry> entries, RecordTree tree, @Nullable Prior prior) {
    public Custody {
        entries = List.copyOf(entries);
    }

    /** True where the log says that the bytes of an exhibit were destroyed. */
    public boolean isExpunged(Exhibit exhibit) {
        String whole = "\"left\":\"\",\"sha256\":\"" + exhibit.source();
        String record = "\"" + exhibit.sha256() + "\"]";
        return entries.stream()
                .filter(e -> e.what().equals("expunge"))
                .anyMatch(e -> e.body().contains(whole) || e.body().contains(record));
    }
}
