package org.harrow.engine;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.CustodyLog;
import org.harrow.casefile.FindingStore;
import org.harrow.casefile.SourceTable;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.Item;
import org.harrow.detect.Outcome;
import org.harrow.detect.rule.RuleDetector;
import org.harrow.model.AccountLink;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.Finding;
import org.harrow.model.LogEntry;
import org.harrow.model.Progress;

/**
 * Runs detectors over an open case and keeps what they find: the family is frozen in the custody
 * log before anything is concluded, every run counts, and what is asked for together is kept
 * together or not at all.
 */
final class DetectJob {
    private final CaseFile file;
    private final InstantSource clock;
    private final FindingStore store;

    DetectJob(CaseFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        this.store = new FindingStore(file);
    }

    /** What detectors see of a case. */
    record Seen(Snapshot snapshot, List<AccountLink> links, List<Coverage> coverage) {
        CaseData data() {
            return snapshot.resolved().data();
        }
    }

    /** Tests first, then keeps all of it in one transaction: a full disk leaves what was there. */
    void run(DetectRequest request, Seen seen, Progress progress) throws CaseException {
        List<Detector<?>> chosen = chosen(request);
        List<FindingStore.Result> results = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            double done = (double) i / chosen.size();
            double share = 1.0 / chosen.size();
            results.add(
                    detect(
                            chosen.get(i),
                            seen,
                            (fraction, step) ->
                                    progress.report(
                                            fraction < 0 ? -1 : done + share * fraction, step)));
        }
        store.save(clock.instant(), results);
    }

    NullTwin nullTwin(String id, int copies, Seen seen, Progress progress) throws CaseException {
        Detector<?> detector = find(id);
        Set<String> marked = Prompting.in(file.read(CustodyLog::read));
        return within(seen, false, marked, run -> run.nullTwin(detector, copies, progress));
    }

    List<String> explain(RuleDetector detector, String about, Seen seen, Progress progress)
            throws CaseException {
        return within(
                seen,
                false,
                Set.of(),
                run -> detector.explain(run.units(detector, progress), about));
    }

    private <U extends Item> FindingStore.Result detect(
            Detector<U> detector, Seen seen, Progress progress) throws CaseException {
        String parameters = CanonicalJson.write(detector.parameters());
        List<FindingStore.StoredRun> before =
                store.runs().stream()
                        .filter(run -> run.run().detector().equals(detector.id()))
                        .toList();
        boolean exploratory =
                !before.isEmpty() && !before.getFirst().run().parameters().equals(parameters);
        Set<String> marked = Prompting.in(file.read(CustodyLog::read));
        Outcome outcome =
                within(
                        seen,
                        exploratory,
                        marked,
                        run -> {
                            List<U> units = run.units(detector, progress);
                            store.announce(
                                    clock.instant(),
                                    new FindingStore.Run(
                                            detector.id(), parameters, units.size(), "{}"));
                            return run.conclude(detector, units, progress);
                        });
        if (!marked.isEmpty()) {
            Outcome whole = within(seen, exploratory, Set.of(), run -> run.run(detector, progress));
            outcome = Prompting.beside(outcome, whole, marked);
        }
        Map<String, Object> summary = new TreeMap<>();
        if (!before.isEmpty()) {
            RunChanges changes = changes(before.getLast(), parameters, outcome);
            summary.put("changes", changes.map());
            summary.put("changed", changes.words());
        }
        summary.put("tested", outcome.tested());
        summary.put("significant", outcome.significant());
        summary.put("notes", outcome.notes());
        summary.put("exploratory", exploratory);
        progress.report(1, "done");
        return new FindingStore.Result(
                new FindingStore.Run(
                        detector.id(), parameters, outcome.tested(), CanonicalJson.write(summary)),
                items(outcome.findings()));
    }

    private RunChanges changes(FindingStore.StoredRun last, String parameters, Outcome outcome)
            throws CaseException {
        Map<String, String> grades = new TreeMap<>();
        for (FindingStore.StoredFinding stored : store.findings()) {
            if (stored.detector().equals(last.run().detector())) {
                Finding finding = FindingReader.read(stored.body());
                grades.put(finding.id(), finding.headline().grade().name());
            }
        }
        Map<String, String> now = new TreeMap<>();
        outcome.findings().forEach(f -> now.put(f.id(), f.headline().grade().name()));
        return RunChanges.between(
                grades,
                now,
                RunChanges.since(
                        file.read(CustodyLog::read),
                        last.log(),
                        !last.run().parameters().equals(parameters)));
    }

    /**
     * The findings of each detector's newest run, without those of rules that were taken out and
     * without those that rest on a file whose import was: a redo brings either back.
     */
    List<Finding> findings() throws CaseException {
        List<Finding> all = new ArrayList<>();
        SourceTable sources = file.read(SourceTable::new);
        Set<String> rules = CaseRules.in(file.read(CustodyLog::read)).keySet();
        for (FindingStore.StoredFinding stored : store.findings()) {
            String id = stored.detector();
            if (!id.startsWith(RuleDetector.PREFIX)
                    || rules.contains(id.substring(RuleDetector.PREFIX.length()))) {
                Finding finding = FindingReader.read(stored.body());
                if (finding.support().exhibits().stream()
                        .allMatch(exhibit -> sources.number(exhibit.source()) != null)) {
                    all.add(finding);
                }
            }
        }
        all.sort(DetectionRun.order());
        return all;
    }

    /** The grade each of them had first, by id. */
    Map<String, String> firstGrades() throws CaseException {
        Map<String, String> out = new TreeMap<>();
        store.findings().forEach(f -> out.put(f.id(), f.firstGrade()));
        return out;
    }

    /** Something that needs the case and may fail as it does. */
    private interface Work<T> {
        T on(DetectionRun run) throws CaseException;
    }

    /**
     * @param without ids of actions that are not seen
     */
    private <T> T within(Seen seen, boolean exploratory, Set<String> without, Work<T> work)
            throws CaseException {
        KeptRows kept = KeptRows.without(seen.data(), without);
        Context context =
                DetectionContext.of(
                        kept.data(),
                        seen.links(),
                        seen.coverage(),
                        Populations.of(file, seen.snapshot().sources()),
                        exploratory);
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
        return file.read(
                db -> {
                    try (ActionReader actions = seen.snapshot().actions(db)) {
                        RowReader rows = row -> file.read(any -> actions.dated(kept.rows()[row]));
                        return work.on(
                                new DetectionRun(kept.data(), rows, context, threads)
                                        .marking(Exemplars.in(CustodyLog.read(db))));
                    }
                });
    }

    private static List<FindingStore.Item> items(List<Finding> findings) {
        return findings.stream()
                .map(
                        finding ->
                                new FindingStore.Item(
                                        finding.id(),
                                        finding.headline().grade().name(),
                                        FindingJson.write(finding)))
                .toList();
    }

    /** With what is set of them in the case; what is asked for now comes on top. */
    private List<Detector<?>> chosen(DetectRequest request) throws CaseException {
        List<LogEntry> log = file.read(CustodyLog::read);
        if (request.detectors().isEmpty() && request.parameters().isEmpty()) {
            return CaseParameters.all(log);
        }
        if (!request.parameters().isEmpty() && request.detectors().size() != 1) {
            throw new CaseException("Parameters belong to one detector: name it.");
        }
        List<Detector<?>> chosen = new ArrayList<>();
        for (String id : request.detectors()) {
            chosen.add(CaseParameters.apply(CaseParameters.find(id, log), request.parameters()));
        }
        return chosen;
    }

    private Detector<?> find(String id) throws CaseException {
        return CaseParameters.find(id, file.read(CustodyLog::read));
    }
}
