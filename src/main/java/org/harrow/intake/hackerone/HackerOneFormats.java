package org.harrow.intake.hackerone;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;

/** The format of HackerOne: reports as JSON:API. */
public final class HackerOneFormats {
    private static final int SURE = 90;

    private HackerOneFormats() {}

    /** The one format. */
    public static List<Format> all() {
        FormatInfo reports =
                new FormatInfo(
                        "hackerone.reports",
                        "hackerone",
                        "HackerOne reports of a program, by its interface (best effort: after its"
                                + " documentation)",
                        "curl -u NAME:TOKEN"
                                + " \"https://api.hackerone.com/v1/reports?filter[program][]=HANDLE&page[size]=100\""
                                + " > reports.json",
                        new FormatInfo.Traits(
                                "data with type report and attributes; 90 of 100",
                                "HackerOne's server: created_at, triaged_at, closed_at,"
                                        + " disclosed_at",
                                "who triaged or closed; comments; earlier states; pages beyond the"
                                        + " first"));
        return List.of(
                new JsonFormat(
                        reports, HackerOneFormats::isReports, Set.of("data"), ReportSession::new));
    }

    private static int isReports(JsonSketch seen) {
        boolean list = seen.has("data.type=report", "data.attributes");
        boolean bare = seen.has("type=report", "attributes");
        return list || bare ? SURE : 0;
    }
}
