package org.harrow.detect.linkage;

import java.util.List;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;

/**
 * What one act tells about its account.
 *
 * @param account who
 * @param rank when, and which action
 * @param precise true where the minute is known
 * @param links artifacts it points to, the first 20
 * @param passed what it passes on or marks, or an empty name
 */
record Trace(String account, Rank rank, boolean precise, List<String> links, String passed)
        implements Item {
    Trace {
        links = List.copyOf(links);
    }
}
