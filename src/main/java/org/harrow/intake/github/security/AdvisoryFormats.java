package org.harrow.intake.github.security;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonSketch;

/** The format of security advisories. */
public final class AdvisoryFormats {
    private static final int SURE = 95;

    private AdvisoryFormats() {}

    /** The one format. */
    public static List<Format> all() {
        FormatInfo info =
                new FormatInfo(
                        "github.advisories",
                        "github",
                        "GitHub security advisories, of a repository and of the global database",
                        "gh api --paginate \"repos/OWNER/REPO/security-advisories?per_page=100\" >"
                                + " advisories.json; gh api --paginate"
                                + " \"advisories?per_page=100\" for the global ones",
                        new FormatInfo.Traits(
                                "ghsa_id beside summary or severity; 95 of 100",
                                "GitHub's server: created_at, published_at, github_reviewed_at,"
                                        + " closed_at, withdrawn_at",
                                "the discussion inside an advisory; reports that were declined are"
                                        + " seen by maintainers only; who closed or withdrew"));
        return List.of(
                new JsonFormat(
                        info, AdvisoryFormats::isAdvisory, Set.of(), AdvisoryFormats::session));
    }

    private static JsonSession session() {
        return (unit, value, out) -> out.tell(unit, value, Advisory::tell);
    }

    private static int isAdvisory(JsonSketch seen) {
        return seen.has("ghsa_id") && seen.hasAny("summary", "severity", "cve_id") ? SURE : 0;
    }
}
