package org.harrow.report.wording;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.AccountLink;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;
import org.harrow.report.ReportInput;
import org.harrow.report.Shown;
import org.harrow.report.stated.Stated;

/** Looks through everything of a report that is neither evidence nor fixed text of the pages. */
public final class ReportWording {
    private ReportWording() {}

    /** What was found in typed text. An answer is verbatim and is not looked at. */
    public static List<Wording.Hit> typed(ReportInput input) {
        List<Wording.Hit> out = new ArrayList<>();
        out.addAll(Wording.typed("The title", input.heading().title()));
        out.addAll(Wording.typed("The question", input.heading().question()));
        String reason = input.heading().identified();
        out.addAll(Wording.typed("The reason for naming accounts", reason == null ? "" : reason));
        for (AccountLink link : input.register().links()) {
            out.addAll(Wording.typed("The reason of a link", link.reason()));
        }
        for (Stated stated : input.register().stated()) {
            stated.values()
                    .forEach(
                            (name, text) -> {
                                if (!name.equals(Stated.ANSWER)) {
                                    out.addAll(Wording.typed(where(stated, name), text));
                                }
                            });
        }
        for (Shown shown : input.shown()) {
            out.addAll(Wording.typed("A caption", shown.caption()));
            Shown.Words note = shown.note();
            out.addAll(Wording.typed("A note in the basket", note == null ? "" : note.text()));
        }
        return out;
    }

    /** What was found in the sentences of detectors: a report says so, it cannot change them. */
    public static List<Wording.Hit> generated(ReportInput input) {
        List<Wording.Hit> out = new ArrayList<>();
        input.results().findings().forEach(f -> generated(f, out));
        return out.stream().distinct().toList();
    }

    private static String where(Stated stated, String name) {
        return "The "
                + name.replace('_', ' ')
                + " of a statement ("
                + stated.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + ")";
    }

    private static void generated(Finding finding, List<Wording.Hit> out) {
        String where = "A sentence of the detector " + finding.detector();
        out.addAll(Wording.generated(where, finding.headline().summary()));
        out.addAll(Wording.generated(where, finding.measurement().nullHypothesis()));
        for (Innocent innocent : finding.support().innocent()) {
            out.addAll(Wording.generated(where, innocent.text()));
        }
    }
}
