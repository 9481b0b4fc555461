package org.harrow.detect;

import java.util.Set;
import org.harrow.graph.CaseGraph;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.Content;

/** The whole case, where it is at hand. */
public interface CaseView {
    /** Its columns and dictionaries. */
    CaseData data();

    /** Its graph. */
    CaseGraph graph();

    /** The row's action with its text and exhibit; slow, so ask for the rows you need. */
    Action action(int row);

    /** Ids of the actions whose texts the analyst marked as exemplars. */
    default Set<String> exemplars() {
        return Set.of();
    }

    /** What the row's action says; as slow. */
    default Content content(int row) {
        return action(row).content();
    }
}
