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
        Map<String, Long> venues = new TreeMap<>();
        for (int row = 0; row < data.size(); row++) {
            TimeInterval at = data.at(row);
            dayWide += at.width() >= DAY - 1 ? 1 : 0;
            unnamed += data.account(row) < 0 ? 1 : 0;
            last = Math.max(last, at.hi());
            venues.merge(venue(data, row), 1L, Long::sum);
        }
        TimeInterval span = data.size() == 0 ? null : new TimeInterval(data.at(0).lo(), last);
        return new Scope(
                new Scope.Counts(
                        data.size(), data.accounts().size(), data.undated(), dayWide, unnamed),
                span,
                venues,
                ReportCollector.tally(
                        findings.stream()
                                .map(f -> f.detector() + " " + f.headline().grade().name())
                                .toList()));
    }

    /** Where it was done: by the account, or by what it was done to where no account is told. */
    private static String venue(CaseData data, int row) {
        int account = data.account(row);
        String name =
                account < 0
                        ? data.artifacts().get(data.artifact(row))
                        : data.accounts().get(account).id();
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }
}
