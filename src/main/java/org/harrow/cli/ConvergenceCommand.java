package org.harrow.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harrow.engine.CaseSession;
import org.harrow.engine.TemplateConvergence;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "convergence",
        description = {
            "How far the texts of each venue have converged on one template, month by month: the"
                    + " share of pairs of texts by different authors that follow one form, with its"
                    + " 95 %% interval.",
            "It names nobody and keeps nothing."
        })
final class ConvergenceCommand extends CaseCommand {
    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    ConvergenceCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        List<TemplateConvergence.Month> curve = TemplateConvergence.of(session).curve(progress());
        if (json) {
            console()
                    .raw(CanonicalJson.write(curve.stream().map(ConvergenceCommand::row).toList()));
            return ExitCode.DONE;
        }
        if (curve.isEmpty()) {
            console()
                    .say(
                            "No month of a venue has ten authors with a text of forty words or"
                                    + " more; fewer say nothing.");
        }
        for (TemplateConvergence.Month point : curve) {
            console()
                    .line(
                            String.format(
                                    Locale.ROOT,
                                    "%-12s %s  %5.1f %% [%.1f, %.1f] of pairs, %d authors",
                                    point.venue(),
                                    point.month(),
                                    100 * point.share(),
                                    100 * point.lo(),
                                    100 * point.hi(),
                                    point.authors()));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> row(TemplateConvergence.Month point) {
        return Map.of(
                "venue", point.venue(),
                "month", point.month(),
                "authors", point.authors(),
                "share", point.share(),
                "ci95", List.of(point.lo(), point.hi()));
    }
}
