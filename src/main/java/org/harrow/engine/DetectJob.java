package org.harrow.engine;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.CustodyLog;
import org.harrow.casefile.FindingStore;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import org.harrow.detect.Item;
import org.harrow.detect.Outcome;
import org.harrow.model.AccountLink;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.Finding;
import org.harrow.model.Progress;

/**
 * Runs detectors over an open case and keeps what they find: the family is frozen in the custody
 * log before anything is concluded, every run counts.
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

    void run(DetectRequest request, Seen seen, Progress progress) throws CaseException {
        List<Detector<?>> chosen = chosen(request);
        for (int i = 0; i < chosen.size(); i++) {
            double done = (double) i / chosen.size();
            double share = 1.0 / chosen.size();
            detect(
                    chosen.get(i),
                    seen,
                    (fraction, step) ->
                            progress.report(fraction < 0 ? -1 : done + share * fraction, step));
        }
    }

    NullTwin nullTwin(String id, int copies, Seen seen, Progress progress) throws CaseException {
        return within(seen, false, run -> run.nullTwin(find(id), copies, progress));
    }

    private <U extends Item> void detect(Detector<U> detector, Seen seen, Progress progress)
            throws CaseException {
        String parameters = CanonicalJson.write(detector.parameters());
        List<FindingStore.StoredRun> before =
                store.runs().stream()
                        .filter(run -> run.run().detector().equals(detector.id()))
                        .toList();
        boolean exploratory =
                !before.isEmpty() && !before.getFirst().run().parameters().equals(parameters);
        Outcome outcome =
                within(
                        seen,
                        exploratory,
                        run -> {
                            List<U> units = run.units(detector, progress);
                            store.announce(
                                    clock.instant(),
                                    new FindingStore.Run(
                                            detector.id(), parameters, units.size(), "{}"));
                            return run.conclude(detector, units, progress);
                        });
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
        store.save(
                clock.instant(),
                new FindingStore.Run(
                        detector.id(), parameters, outcome.tested(), CanonicalJson.write(summary)),
                items(outcome.findings()));
        progress.report(1, "done");
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

    /** The findings of each detector's newest run. */
    List<Finding> findings() throws CaseException {
        List<Finding> all = new ArrayList<>();
        for (FindingStore.StoredFinding stored : store.findings()) {
            all.add(FindingReader.read(stored.body()));
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

    private <T> T within(Seen seen, boolean exploratory, Work<T> work) throws CaseException {
        Context context =
                DetectionContext.of(seen.data(), seen.links(), seen.coverage(), exploratory);
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
        return file.read(
                db -> {
                    try (ActionReader actions = seen.snapshot().actions(db)) {
                        RowReader rows = row -> file.read(any -> actions.dated(row));
                        return work.on(
                                new DetectionRun(seen.data(), rows, context, threads)
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

    private static List<Detector<?>> chosen(DetectRequest request) throws CaseException {
        if (request.detectors().isEmpty() && request.parameters().isEmpty()) {
            return DetectorCatalog.all();
        }
        if (!request.parameters().isEmpty() && request.detectors().size() != 1) {
            throw new CaseException("Parameters belong to one detector: name it.");
        }
        List<Detector<?>> chosen = new ArrayList<>();
        for (String id : request.detectors()) {
            Detector<?> detector = find(id);
            for (Map.Entry<String, String> set : new TreeMap<>(request.parameters()).entrySet()) {
                detector = with(detector, set.getKey(), set.getValue());
            }
            chosen.add(detector);
        }
        return chosen;
    }

    private static Detector<?> with(Detector<?> detector, String name, String value)
            throws CaseException {
        try {
            return detector.with(name, value);
        } catch (IllegalArgumentException e) {
            throw new CaseException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Detector<?> find(String id) throws CaseException {
        return DetectorCatalog.find(id)
                .orElseThrow(
                        () ->
                                new CaseException(
                                        "There is no detector "
                                                + id
                                                + ". There are "
                                                + String.join(
                                                        ", ",
                                                        DetectorCatalog.all().stream()
                                                                .map(d -> d.id())
                                                                .toList())
                                                + "."));
    }
}
