package org.harrow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harrow.bench.BenchRows.Wanted;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import org.harrow.detect.Outcome;
import org.harrow.detect.reaction.ReactionLatency;
import org.harrow.detect.rhythm.Rhythm;
import org.harrow.engine.CaseSession;
import org.harrow.engine.DetectRequest;
import org.harrow.engine.DetectionContext;
import org.harrow.engine.DetectionRun;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportRequest;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Progress;
import org.harrow.stats.Proportion;

/** The detectors on real exports; every case is made anew in a temporary folder. */
final class FieldCases {
    private final Path data;
    private final BenchRows rows;

    FieldCases(Path data, BenchRows rows) {
        this.data = data;
        this.rows = rows;
    }

    void print() throws Exception {
        Path folder = Files.createTempDirectory("harrow-accuracy");
        try {
            venue(folder);
            labelled(folder);
            validity(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Optional<CaseSession> open(Path folder, String name, String... wanted)
            throws CaseException, IOException {
        List<Path> files = Stream.of(wanted).map(data::resolve).filter(Files::exists).toList();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.resolve(name + ".harrow");
        CaseSession.create(file, name, InstantSource.system()).close();
        CaseSession session = CaseSession.open(file, InstantSource.system());
        session.importFiles(files, ImportRequest.DEFAULT, ImportListener.NONE);
        return Optional.of(session);
    }

    private static Outcome run(CaseSession session, Detector<?> detector) throws CaseException {
        Context context = DetectionContext.of(session.data(), List.of(), session.coverage(), false);
        return new DetectionRun(session.data(), session::action, context, 2)
                .run(detector, Progress.NONE);
    }

    private void venue(Path folder) throws Exception {
        Optional<CaseSession> opened =
                open(folder, "venue", "github-timeline/bitcoin-gui.zip", "incident");
        if (opened.isEmpty()) {
            rows.missing(
                    "reference-closures-flagged", "github-timeline/bitcoin-gui.zip is missing");
            return;
        }
        try (CaseSession session = opened.get()) {
            Outcome closures = run(session, ReactionLatency.DEFAULT);
            int limit = Calibration.limit((int) closures.tested(), .05);
            rows.share(
                    "reference-closures-flagged",
                    closures.significant(),
                    closures.tested(),
                    Wanted.atMost(limit, "accounts"));
            Outcome combs = run(session, Rhythm.DEFAULT);
            long flagged = combs.p().stream().filter(p -> p <= 1e-4).count();
            rows.share(
                    "comb-flagged", flagged, combs.tested(), Wanted.atMost(2, "accounts at 1e-4"));
            genuine(session);
        }
    }

    /** Issues and pull requests whose text was judged; none may be graded B. */
    private void genuine(CaseSession session) throws CaseException {
        Optional<Detector<?>> detector = DetectorCatalog.find("template-language");
        if (detector.isEmpty()) {
            rows.missing("genuine-flagged", "there is no detector template-language");
            return;
        }
        Outcome outcome = run(session, detector.get());
        long flagged = graded(outcome.findings(), Grade.B).size();
        rows.share("genuine-flagged", flagged, outcome.tested(), Wanted.atMost(0, "texts"));
        if (outcome.tested() == 0) {
            rows.missing("genuine-flagged", "nothing was tested: no exemplars are marked");
        }
    }

    /** Accounts with a finding of this grade or better. */
    private static Set<String> graded(List<Finding> findings, Grade least) {
        return findings.stream()
                .filter(f -> f.headline().grade().compareTo(least) <= 0)
                .flatMap(f -> f.headline().subjects().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Fifteen labelled accounts, each a case of its own: nothing may depend on the others. */
    private void labelled(Path folder) throws Exception {
        Path of = data.resolve("agentscan");
        for (String label : List.of("organic", "automation")) {
            int cases = 0;
            int strong = 0;
            int weak = 0;
            for (int i = 1; Files.exists(of.resolve(label + "_" + i + ".json.gz")); i++) {
                String file = "agentscan/" + label + "_" + i + ".json.gz";
                try (CaseSession session = open(folder, label + i, file).orElseThrow()) {
                    List<Finding> found = session.detect(DetectRequest.ALL, Progress.NONE);
                    cases++;
                    strong += graded(found, Grade.B).isEmpty() ? 0 : 1;
                    weak += graded(found, Grade.C).isEmpty() ? 0 : 1;
                }
            }
            Wanted most =
                    label.equals("organic")
                            ? Wanted.atMost(0, "accounts")
                            : Wanted.atLeast(0, "accounts");
            if (cases == 0) {
                rows.missing("agentscan-" + label + "-B", "agentscan is missing");
            } else {
                rows.share("agentscan-" + label + "-B", strong, cases, most);
                rows.share(
                        "agentscan-" + label + "-C", weak, cases, Wanted.atMost(cases, "accounts"));
            }
        }
    }

    private void validity(Path folder) throws Exception {
        Optional<Detector<?>> detector = DetectorCatalog.find("report-validity");
        if (detector.isEmpty()) {
            rows.missing("validity-without-band", "there is no detector report-validity");
            return;
        }
        Optional<CaseSession> opened = open(folder, "validity", "report-validity");
        if (opened.isEmpty()) {
            rows.missing("validity-without-band", "report-validity is missing");
            return;
        }
        try (CaseSession session = opened.get()) {
            List<Finding> found = run(session, detector.get()).findings();
            long bare =
                    found.stream()
                            .filter(f -> !f.measurement().statistic().containsKey("pending"))
                            .filter(
                                    f ->
                                            !f.measurement()
                                                    .statistic()
                                                    .toString()
                                                    .contains("pending"))
                            .count();
            rows.print(
                    "validity-without-band",
                    (double) bare,
                    Wanted.atMost(0, "findings"),
                    found.size(),
                    Proportion.of(bare, Math.max(1, found.size())));
        }
    }
}
