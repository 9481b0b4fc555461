package org.harrow.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.casefile.ClockRows;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.LogEntry;
import org.harrow.model.Problem;
import org.harrow.model.Progress;
import org.harrow.model.Source;
import org.harrow.model.Times;
import org.harrow.report.Checked;
import org.harrow.report.Custody;
import org.harrow.report.Heading;
import org.harrow.report.Manner;
import org.harrow.report.Quote;
import org.harrow.report.RecordTree;
import org.harrow.report.Register;
import org.harrow.report.ReportInput;
import org.harrow.report.Results;
import org.harrow.report.Scope;
import org.harrow.report.Shown;
import org.harrow.report.page.Names;

/** Collects everything a report is made from. */
final class ReportCollector {
    /** Sources are embedded in the order of the register as long as they fit. */
    private static final long EMBEDDED = 100L << 20;

    private static final Set<String> GONE_OUT = Set.of(ReportCase.ACT, "export");

    private final CaseSession session;
    private final Progress progress;

    ReportCollector(CaseSession session) {
        this(session, Progress.NONE);
    }

    /**
     * @param progress from 0 to 1 while records are read
     */
    ReportCollector(CaseSession session, Progress progress) {
        this.session = session;
        this.progress = progress;
    }

    /** The input with names; {@link org.harrow.report.Masking} takes them out. */
    ReportInput collect(ReportRequest request) throws CaseException {
        List<Finding> all = session.findings();
        List<Finding> chosen = chosen(all, request.findings());
        TakenBack takenBack =
                request.options().takenBack() == null ? TakenBack.of(session) : TakenBack.NOTHING;
        List<LogEntry> log = log();
        CaseInfo info = session.info();
        Heading heading =
                new Heading(
                        Version.NUMBER,
                        log.isEmpty() ? LogEntry.GENESIS : log.getFirst().hash(),
                        info.title(),
                        info.question(),
                        manner(request));
        Scope scope = ReportScope.of(session.data(), all);
        List<Shown> shown = new ReportBasket(session).of(log);
        List<Action> about = new ReportActions(session).about(chosen, shown);
        List<Finding> ordered =
                ReadingOrder.of(
                        chosen, ReadingOrder.Asked.of(session), about, ReportStatements.of(log));
        Results results =
                new Results(
                        ordered,
                        takenBack.actions(about),
                        List.of(),
                        ReportMethods.of(log),
                        new Checked(session.firstGrades(), ReportClaims.of(session), shown));
        String head = log.isEmpty() ? LogEntry.GENESIS : log.getLast().hash();
        RecordTree none = new RecordTree(0, "", List.of());
        ReportInput input =
                new ReportInput(
                        heading,
                        scope,
                        register(takenBack),
                        results,
                        new Custody(head, log, none, null));
        return input.quoting(takenBack.quotes(quotes(input.exhibits())));
    }

    private static Manner manner(ReportRequest request) {
        ReportRequest.Options options = request.options();
        return new Manner(
                request.identified() == null ? "to be masked" : request.identified(),
                options.language(),
                options.wording(),
                options.takenBack(),
                request.identified() == null ? options.times() : Times.EXACT);
    }

    /** The findings that were asked for, in that order; all in their own where none was. */
    private static List<Finding> chosen(List<Finding> all, List<String> ids) throws CaseException {
        if (ids.isEmpty()) {
            return all;
        }
        Map<String, Finding> known = new LinkedHashMap<>();
        all.forEach(f -> known.put(f.id(), f));
        Set<String> wanted = new LinkedHashSet<>(ids);
        if (!known.keySet().containsAll(wanted)) {
            wanted.removeAll(known.keySet());
            throw new CaseException(
                    "There is no finding "
                            + String.join(", ", wanted)
                            + " in this case. \"harrow findings\" lists them.");
        }
        return wanted.stream().map(known::get).toList();
    }

    /** The log up to the newest entry that is no report or export: neither changes a report. */
    private List<LogEntry> log() throws CaseException {
        List<LogEntry> all = session.log();
        int end = all.size();
        while (end > 0 && GONE_OUT.contains(all.get(end - 1).what())) {
            end--;
        }
        return all.subList(0, end);
    }

    private Register register(TakenBack takenBack) throws CaseException {
        Map<String, List<Problem>> problems = session.problems();
        Map<String, List<ClockRows.Row>> clocks = session.clocks();
        List<Register.Item> items = new ArrayList<>();
        long embedded = 0;
        for (Source source : session.sources()) {
            String hash = source.original().sha256();
            // The bytes of a file that was refused are not in the case.
            boolean masked = takenBack.sources().contains(hash);
            boolean fits =
                    source.format() != null
                            && !masked
                            && !session.expunge().isTouched(hash)
                            && embedded + source.original().bytes() <= EMBEDDED;
            embedded += fits ? source.original().bytes() : 0;
            items.add(
                    new Register.Item(
                            source,
                            problems.getOrDefault(hash, List.of()),
                            clocks(clocks.getOrDefault(hash, List.of())),
                            fits ? Names.source(items.size() + 1, source.file()) : null,
                            masked,
                            null));
        }
        return new Register(
                items,
                session.coverage(),
                session.accountLinks().list(),
                ReportStatements.of(log()),
                takenBack.redactions());
    }

    private static List<Register.ClockUse> clocks(List<ClockRows.Row> rows) {
        return rows.stream()
                .map(r -> new Register.ClockUse(r.clock(), r.precision(), r.times()))
                .toList();
    }

    private List<Quote> quotes(List<Exhibit> exhibits) throws CaseException {
        List<Quote> out = new ArrayList<>();
        for (Exhibit exhibit : exhibits) {
            progress.report((double) out.size() / exhibits.size(), "collecting");
            if (!session.expunge().isGone(exhibit)) {
                out.add(Quote.of(exhibit, session.bytes(exhibit)));
            }
        }
        return out;
    }

    /** Counts by name. */
    static Map<String, Long> tally(List<String> names) {
        Map<String, Long> out = new TreeMap<>();
        names.forEach(n -> out.merge(n, 1L, Long::sum));
        return out;
    }
}
