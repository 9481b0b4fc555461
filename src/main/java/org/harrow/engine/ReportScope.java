package org.harrow.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.report.Scope;

/** Counts what a case holds. */
final class ReportScope {
    private static final long DAY = 86_400_000_000L;

    private ReportScope() {}

    static Scope of(CaseData data, List<Finding> findings) {
        long dayWide = 0;
        long unnamed = 0;
        long last = Long.MIN_VALUE;
        long[] byArtifact = new long[data.artifacts().size()];
        for (int row = 0; row < data.size(); row++) {
            TimeInterval at = data.at(row);
            dayWide += at.width() >= DAY - 1 ? 1 : 0;
            unnamed += data.account(row) < 0 ? 1 : 0;
            last = Math.max(last, at.hi());
            byArtifact[data.artifact(row)]++;
        }
        TimeInterval span = data.size() == 0 ? null : new TimeInterval(data.at(0).lo(), last);
        return new Scope(
                new Scope.Counts(
                        data.size(), data.accounts().size(), data.undated(), dayWide, unnamed),
                span,
                venues(data, byArtifact),
                ReportCollector.tally(
                        findings.stream()
                                .map(f -> f.detector() + " " + f.headline().grade().name())
                                .toList()));
    }

    private static Map<String, Long> venues(CaseData data, long[] byArtifact) {
        Map<String, Long> out = new TreeMap<>();
        for (int i = 0; i < byArtifact.length; i++) {
            String name = data.artifacts().get(i);
            if (byArtifact[i] > 0) {
                out.merge(
                        name.substring(0, Math.max(0, name.indexOf(':'))),
                        byArtifact[i],
                        Long::sum);
            }
        }
        return out;
    }
}
