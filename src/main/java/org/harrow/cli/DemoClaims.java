package org.harrow.cli;

import java.time.Instant;
import java.util.List;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Claims;
import org.harrow.model.Arc;
import org.harrow.model.CaseException;
import org.harrow.model.Claim;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;

/** The three figures that the invented magazine of the sample case printed. */
final class DemoClaims {
    private static final String MAGAZINE = "The Open Ledger";
    private static final String SITE = "url:https://open-ledger.example/2026/";

    private DemoClaims() {}

    /** States them, each about the records that its finding names. */
    static void add(CaseSession session, List<Finding> findings) throws CaseException {
        Claims claims = Claims.of(session);
        for (Finding finding : findings) {
            List<Arc> arcs = finding.support().arcs();
            boolean author = !arcs.isEmpty() && arcs.getFirst().relation() == Arc.Relation.AUTHOR;
            if (finding.headline().subjects().contains("github:quillmoth-41") && author) {
                Arc arc = arcs.getFirst();
                claims.add(
                        said(
                                "within forty minutes of the closure",
                                "05/a-door-a-blog-and-forty-minutes.html"),
                        "latency <= 40 min",
                        about(List.of(arc.trigger(), arc.reaction())));
            }
            if (finding.detector().equals("repetition")) {
                claims.add(
                        said(
                                "more than a dozen times in 48 hours",
                                "05/a-door-a-blog-and-forty-minutes.html"),
                        "count > 12 in 48 h",
                        about(List.of(finding.support().actions().getFirst())));
            }
        }
        claims.add(
                said(
                        "Over three months, one in twenty of those that were decided was valid",
                        "04/what-a-security-inbox-looks-like.html"),
                "share = 1/20",
                new Claim.About(List.of("hackerone:fernwick"), quarter()));
    }

    private static Claim.Said said(String text, String page) {
        return new Claim.Said(text, MAGAZINE, SITE + page);
    }

    private static Claim.About about(List<String> records) {
        return new Claim.About(records, Claims.ever());
    }

    private static TimeInterval quarter() {
        return new TimeInterval(
                TimeInterval.micros(Instant.parse("2026-01-01T00:00:00Z")),
                TimeInterval.micros(Instant.parse("2026-04-01T00:00:00Z")) - 1);
    }
}
