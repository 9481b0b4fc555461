package org.harrow.report;

import java.util.List;
import org.harrow.model.LogEntry;

/**
 * The custody log before the report was made.
 *
 * @param head hash of its newest entry, hex
 * @param entries all of it, oldest first
 */
public record Custody(String head, List<LogEntry> entries) {
    public Custody {
        entries = List.copyOf(entries);
    }
}
