package org.harrow.engine.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;
import org.harrow.model.Precision;
import org.harrow.model.TimeInterval;
import org.harrow.report.ReportInput;
import org.harrow.report.page.Format;

/**
 * What an analyst sends to a venue's abuse desk: one paragraph, then the records with their links,
 * times and hashes. It is about the first finding with a link, as the report orders them.
 */
final class AbuseReportExporter implements Exporter {
    /** A desk reads no more. */
    private static final int RECORDS = 25;

    @Override
    public String id() {
        return "abuse-report";
    }

    @Override
    public String title() {
        return "a plain text for a venue's abuse desk: one paragraph, links, times, hashes";
    }

    @Override
    public void write(ExportCase from, OutputStream out) throws IOException, CaseException {
        ReportInput input = from.input();
        if (input.results().findings().isEmpty()) {
            throw new CaseException(
                    "The case has no finding to report. Run \"harrow detect\" first.");
        }
        out.write(text(input, first(input)).getBytes(StandardCharsets.UTF_8));
    }

    /** The first finding about an account of a venue; a desk can do nothing with git or a feed. */
    private static Finding first(ReportInput input) {
        List<Finding> all = input.results().findings();
        return all.stream()
                .filter(
                        f ->
                                !f.headline().subjects().stream()
                                        .allMatch(AbuseReportExporter::isHomeless))
                .findFirst()
                .orElse(all.getFirst());
    }

    private static boolean isHomeless(String subject) {
        return subject.startsWith("git:") || subject.startsWith("feed:");
    }

    static String text(ReportInput input, Finding finding) {
        List<Action> actions = actions(input, finding);
        StringBuilder out = new StringBuilder();
        line(out, "Subject: accounts " + String.join(", ", finding.headline().subjects()));
        line(out, "");
        line(out, paragraph(input, finding));
        line(out, "");
        line(
                out,
                "Records (times "
                        + (input.isRelative() ? "since the first action of the case" : "in UTC")
                        + (input.isMasked() ? ", hashes salted):" : "):"));
        for (Action action : actions.subList(0, Math.min(RECORDS, actions.size()))) {
            record(input, action, out);
        }
        if (actions.size() > RECORDS) {
            line(out, "and " + (actions.size() - RECORDS) + " more, on request.");
        }
        line(out, "");
        line(
                out,
                "An account is not a person: this says nothing about who operates it. "
                        + (input.isMasked()
                                ? "Names are masked; on request they are given, with links."
                                : "Please check it against your own records, which show more than"
                                        + " these exports do."));
        line(
                out,
                "Measured with Harrow "
                        + input.heading().version()
                        + "; head of the custody log "
                        + input.custody().head()
                        + ".");
        return out.toString();
    }

    private static List<Action> actions(ReportInput input, Finding finding) {
        Map<String, Action> byId = new HashMap<>();
        input.results().actions().forEach(a -> byId.put(a.id(), a));
        return finding.support().actions().stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String paragraph(ReportInput input, Finding finding) {
        StringBuilder out = new StringBuilder(plain(finding.headline().summary()));
        out.append(" Strength of this finding: ").append(finding.headline().grade().words());
        out.append('.');
        List<Innocent> innocent = finding.support().innocent();
        if (!innocent.isEmpty()) {
            out.append(" What else could explain it: ").append(plain(innocent.getFirst().text()));
        }
        int others = input.results().findings().size() - 1;
        if (others > 0) {
            out.append(" The case has ").append(others);
            out.append(others == 1 ? " other finding." : " other findings.");
        }
        return out.toString();
    }

    private static void record(ReportInput input, Action action, StringBuilder out) {
        TimeInterval at = action.stamp().at();
        line(
                out,
                "- "
                        + (at == null ? "no usable time" : time(at, input.isRelative()))
                        + " ("
                        + action.stamp().clock().id()
                        + " clock)  "
                        + plain(ActionFields.sentence(action)));
        String url = input.isMasked() ? null : VenueLinks.of(action);
        if (url != null) {
            line(out, "  " + plain(url));
        }
        line(out, "  SHA-256 of the record " + action.provenance().exhibit().sha256());
    }

    private static String time(TimeInterval at, boolean relative) {
        if (relative) {
            return Format.time(new TimeInterval(at.lo(), at.lo()), true);
        }
        String first = TimeInterval.format(at.lo());
        long width = at.width() + 1;
        int told = width >= Precision.DAY.micros() ? 10 : 16;
        return width < Precision.MINUTE.micros() ? first : first.substring(0, told) + "Z";
    }

    /** What others wrote neither breaks a line nor steers a terminal. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(
                        c -> {
                            if (Character.getType(c) == Character.FORMAT
                                    || Character.getType(c) == Character.SURROGATE) {
                                out.append(String.format(Locale.ROOT, "[U+%04X]", c));
                            } else {
                                out.appendCodePoint(c);
                            }
                        });
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
