package org.harrow.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.harrow.engine.ReportGap.Remedy;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.Finding;
import org.harrow.report.Completeness;
import org.harrow.report.Register;
import org.harrow.report.ReportInput;
import org.harrow.report.Shown;
import org.harrow.report.stated.Stated;
import org.harrow.report.wording.ReportWording;
import org.harrow.report.wording.Wording;

/** Lists what a report lacks before it is written: what stops it, then what weakens it. */
final class ReportGaps {
    private final CaseSession session;
    private final ReportRequest request;
    private final List<ReportGap> gaps = new ArrayList<>();

    ReportGaps(CaseSession session, ReportRequest request) {
        this.session = session;
        this.request = request;
    }

    /** What it lacks, by the input with names. */
    List<ReportGap> of(ReportInput input) throws CaseException {
        wording(input);
        findings(input);
        stated(input);
        sources(input.register());
        checked(input);
        aside(input);
        gaps.sort(Comparator.comparing((ReportGap g) -> !g.stops()));
        return List.copyOf(gaps);
    }

    private void stops(Remedy remedy, String about, String sentence) {
        gaps.add(new ReportGap(true, remedy, about, sentence));
    }

    private void weak(Remedy remedy, String sentence) {
        gaps.add(new ReportGap(false, remedy, "", sentence));
    }

    private void wording(ReportInput input) {
        if (request.options().wording() == null) {
            for (Wording.Hit hit : ReportWording.typed(input)) {
                stops(Remedy.WORDING, "", hit.sentence());
            }
        }
    }

    private void findings(ReportInput input) throws CaseException {
        List<Finding> findings = input.results().findings();
        if (findings.isEmpty()) {
            weak(Remedy.FINDINGS, "It holds no finding: run the detectors.");
        }
        Register register = input.register();
        boolean whole = !register.stated(Stated.Kind.AGAINST, "").isEmpty();
        Map<String, Triage.Verdict> verdicts = session.triage().all();
        long unjudged = 0;
        long benign = 0;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            boolean against = !register.stated(Stated.Kind.AGAINST, finding.id()).isEmpty();
            if (finding.support().innocent().isEmpty() && !against && !whole) {
                stops(
                        Remedy.AGAINST,
                        finding.id(),
                        "Nothing was examined that speaks against F" + (i + 1) + ".");
            }
            Triage.Verdict verdict = verdicts.getOrDefault(finding.id(), Triage.Verdict.NONE);
            unjudged += verdict.state() == Triage.State.NEW ? 1 : 0;
            benign += verdict.state() == Triage.State.BENIGN ? 1 : 0;
        }
        if (benign > 0) {
            weak(
                    Remedy.AGAINST,
                    count(benign, "finding is in it that", "findings are in it that")
                            + " you called benign: say so under what speaks against, or choose"
                            + " others.");
        }
        if (unjudged > 0) {
            weak(
                    Remedy.TRIAGE,
                    count(unjudged, "finding has", "findings have") + " no verdict of yours.");
        }
        if (!findings.isEmpty() && register.stated(Stated.Kind.AGAINST).isEmpty()) {
            weak(
                    Remedy.AGAINST,
                    "You have not said what speaks against the findings, or where you searched.");
        }
    }

    private void stated(ReportInput input) {
        Register register = input.register();
        if (input.heading().question().isBlank()) {
            weak(Remedy.QUESTION, "It does not say which question it answers.");
        }
        if (register.stated(Stated.Kind.AUTHOR).isEmpty()) {
            weak(Remedy.AUTHOR, "Nobody answers for it: its author is not stated.");
        }
        if (request.identified() != null && !Completeness.unheard(input).isEmpty()) {
            stops(
                    Remedy.REPLY,
                    "",
                    "The accounts it names were not asked for a reply, and no reason for that is"
                            + " stated.");
        }
        if (register.stated(Stated.Kind.PERSONAL_DATA).isEmpty()) {
            weak(Remedy.PERSONAL_DATA, "It has no note on personal data: purpose, basis, keeping.");
        }
        if (!input.results().findings().isEmpty()
                && register.stated(Stated.Kind.JUDGMENT).isEmpty()) {
            weak(Remedy.JUDGMENT, "It states no judgment: how likely, and how sure you are.");
        }
    }

    private void sources(Register register) {
        long ungraded =
                register.sources().stream()
                        .filter(
                                item ->
                                        register.stated(
                                                        Stated.Kind.SOURCE,
                                                        item.source().original().sha256())
                                                .isEmpty())
                        .count();
        if (ungraded > 0) {
            weak(
                    Remedy.SOURCE,
                    "It does not say how "
                            + count(ungraded, "source was", "sources were")
                            + " obtained, or how good they are.");
        }
        long missing = register.coverage().stream().filter(Coverage::isGap).count();
        if (missing > 0) {
            weak(
                    Remedy.COVERAGE,
                    count(missing, "thing is", "things are")
                            + " known to exist and not in the case: see Coverage.");
        }
        boolean witness =
                register.sources().stream()
                        .flatMap(item -> item.clocks().stream())
                        .anyMatch(use -> use.clock().isWitness());
        if (!witness && !register.sources().isEmpty()) {
            weak(
                    Remedy.CLOCKS,
                    "No time in it was stamped by a clock that the accounts do not control.");
        }
    }

    private void checked(ReportInput input) {
        long open =
                input.results().checked().claims().stream()
                        .filter(claim -> claim.verdict().equals("undetermined"))
                        .count();
        if (open > 0) {
            weak(
                    Remedy.CLAIM,
                    count(open, "claim stays", "claims stay") + " undetermined on this record.");
        }
    }

    /** What is in the basket and cannot be printed without what masking takes out. */
    private void aside(ReportInput input) {
        long clocks =
                input.shown().stream()
                        .filter(s -> s.kind() == Shown.Kind.PICTURE)
                        .filter(
                                s ->
                                        ReportPictures.isLeftOut(
                                                s.about().type(), request.options().times()))
                        .count();
        if (clocks > 0 && request.identified() == null) {
            weak(
                    Remedy.BASKET,
                    count(clocks, "picture", "pictures")
                            + " of the basket would show dates or hours, which masking takes out:"
                            + " a report with exact times, or one that names accounts, holds them.");
        }
    }

    private static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
