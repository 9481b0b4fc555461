package org.harrow.engine.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.harrow.casefile.Sha256;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.report.ReportInput;

/** The plain text for a venue's abuse desk about one finding, for the clipboard. */
public final class AbuseReport {
    private static final String REASON = "an abuse report about one finding";

    private AbuseReport() {}

    /**
     * Writes the text, masked, and logs that it went out.
     *
     * @param finding its id
     * @throws CaseException where the case has no such finding
     */
    public static String masked(CaseSession session, String finding) throws CaseException {
        // Masked findings keep their order but not their ids.
        List<Finding> named = new ExportCase(session, REASON).input().results().findings();
        int at = 0;
        while (at < named.size() && !named.get(at).id().equals(finding)) {
            at++;
        }
        if (at == named.size()) {
            throw new CaseException(
                    "There is no finding "
                            + finding
                            + " in this case. \"harrow findings\" lists them.");
        }
        ReportInput input = new ExportCase(session, null).input();
        String text = AbuseReportExporter.text(input, input.results().findings().get(at));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        session.exported(
                Map.of(
                        "format",
                        "abuse-report",
                        "sha256",
                        HexFormat.of().formatHex(Sha256.of(bytes)),
                        "identified",
                        ""));
        return text;
    }
}
