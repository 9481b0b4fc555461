package org.harrow.ui.report;

import org.harrow.engine.ReportGap;
import org.harrow.engine.ReportRequest;

/** What can be asked for from the report builder. */
public interface ReportActions {
    /** Asks where to, then writes the report. */
    void export(ReportRequest request);

    /** Does what fills a gap, or leads to where it can be done. */
    void fill(ReportGap gap);

    /** Back to the case. */
    void close();
}
