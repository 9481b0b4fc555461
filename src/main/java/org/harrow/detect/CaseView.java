package org.harrow.detect;

import org.harrow.graph.CaseGraph;
import org.harrow.model.CaseData;
import org.harrow.model.Content;

/** The whole case, where it is at hand. */
public interface CaseView {
    /** Its columns and dictionaries. */
    CaseData data();

    /** Its graph. */
    CaseGraph graph();

    /** What the row's action says; slow, so ask for the rows you need. */
    Content content(int row);
}
