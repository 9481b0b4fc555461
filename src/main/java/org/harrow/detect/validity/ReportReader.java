package org.harrow.detect.validity;

import java.util.Map;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;

/** Reads every report with its state. */
final class ReportReader {
    private final CaseView view;
    private final CaseData data;

    ReportReader(CaseView view) {
        this.view = view;
        this.data = view.data();
    }

    void send(Consumer<Item> out) {
        for (int row = 0; row < data.size(); row++) {
            if (data.kind(row) == Kind.REPORTED && !data.has(row, CaseData.REVISION)) {
                out.accept(report(row));
            }
        }
    }

    private Report report(int row) {
        Map<String, String> said = view.content(row).attributes();
        String artifact = data.artifacts().get(data.artifact(row));
        String venue = artifact.substring(0, artifact.indexOf(':') + 1);
        return new Report(
                new Rank(
                        data.at(row).lo(),
                        data.columns().keys().idHigh()[row],
                        data.columns().keys().idLow()[row]),
                venue + said.getOrDefault("program", "(no program named)"),
                data.account(row) < 0 ? "" : data.accounts().get(data.account(row)).id(),
                Report.Verdict.of(said.getOrDefault("state", "")));
    }
}
