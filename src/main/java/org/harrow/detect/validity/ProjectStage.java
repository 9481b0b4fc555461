package org.harrow.detect.validity;

import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;

/**
 * Brings the reports of a project together, in order of time.
 *
 * @param detector the parameters
 */
record ProjectStage(ReportValidity detector) implements Stage<Report, Cell> {
    @Override
    public Class<Report> takes() {
        return Report.class;
    }

    @Override
    public void keys(Report report, Context context, Consumer<String> out) {
        out.accept(report.project());
    }

    @Override
    public Fold<Report, Cell> open(String key, Context context) {
        return new ProjectFold(key, context, detector);
    }
}
