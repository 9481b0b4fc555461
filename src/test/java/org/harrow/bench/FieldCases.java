package org.harrow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harrow.bench.BenchRows.Wanted;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.Outcome;
import org.harrow.detect.Trial;
import org.harrow.detect.reaction.ReactionLatency;
import org.harrow.detect.repetition.Repetition;
import org.harrow.detect.rhythm.Rhythm;
import org.harrow.detect.template.TemplateLanguage;
import org.harrow.detect.validity.ReportValidity;
import org.harrow.engine.CaseSession;
import org.harrow.engine.DetectRequest;
import org.harrow.engine.DetectionContext;
import org.harrow.engine.DetectionRun;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportRequest;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The detectors on real exports; every case is made anew in a temporary folder. */
final class FieldCases {
    /** Invented, part of the project. */
    private static final Path SAMPLE =
            Path.of(System.getProperty("harrow.launcher", "packaging/harrow"))
                    .toAbsolutePath()
                    .resolveSibling("../sample-data");

    /** So many of the eight the peer finds that was tuned on them. */
    private static final int PEER_FINDS = 6;

    private static final String ALONE =
            "an account alone in its case has nobody to be compared with, a borrowed reference caps"
                    + " at C, and no comb is among its sessions; all of them in one case are fewer"
                    + " than the 100 others that a comparison needs";

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
            together(folder);
            validity();
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

    /**
     * What real authors wrote beside the sample's invented pitch, whose copies are marked as
     * exemplars; none of them may be graded B.
     */
    private void genuine(CaseSession session) throws CaseException {
        session.importFiles(
                List.of(SAMPLE.resolve("exports")), ImportRequest.DEFAULT, ImportListener.NONE);
        Set<String> exemplars =
                run(session, Repetition.DEFAULT).findings().stream()
                        .filter(f -> f.headline().subjects().toString().contains("tidegate"))
                        .flatMap(f -> f.support().actions().stream())
                        .collect(Collectors.toSet());
        Context context = DetectionContext.of(session.data(), List.of(), session.coverage(), false);
        Outcome outcome =
                new DetectionRun(session.data(), session::action, context, 2)
                        .marking(exemplars)
                        .run(TemplateLanguage.DEFAULT, Progress.NONE);
        long flagged = graded(outcome.findings(), Grade.B).size();
        rows.share(
                "genuine-flagged",
                flagged,
                outcome.tested(),
                Wanted.atMost(0, "authors, " + exemplars.size() + " exemplars"));
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
                            : Wanted.atLeast(PEER_FINDS, "accounts");
            if (cases == 0) {
                rows.missing("agentscan-" + label + "-B", "agentscan is missing");
            } else {
                rows.share("agentscan-" + label + "-B", strong, cases, most);
                if (label.equals("automation") && strong < PEER_FINDS) {
                    rows.missing("agentscan-automation-B", ALONE);
                }
                rows.share(
                        "agentscan-" + label + "-C", weak, cases, Wanted.atMost(cases, "accounts"));
            }
        }
    }

    /** The other way: all of them in one case, each beside the others. */
    private void together(Path folder) throws Exception {
        Optional<CaseSession> opened = open(folder, "together", "agentscan");
        if (opened.isPresent()) {
            try (CaseSession session = opened.get()) {
                List<Finding> found = session.detect(DetectRequest.ALL, Progress.NONE);
                for (Grade grade : List.of(Grade.B, Grade.C, Grade.D)) {
                    rows.share(
                            "agentscan-together-" + grade,
                            graded(found, grade).size(),
                            15,
                            Wanted.atMost(15, "accounts of either kind"));
                }
            }
        }
    }

    /**
     * Every state in which a project's yearly counts were seen, as reports of that year: confirmed
     * ones are valid, what is called slop is not, the others' fate is not told, so they are
     * pending.
     */
    private void validity() throws IOException {
        Path file = data.resolve("report-validity/curl-snapshots.ndjson");
        if (!Files.exists(file)) {
            rows.missing("validity-without-band", "report-validity is missing");
            return;
        }
        Map<String, CaseDataBuilder> states = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JsonMapper.shared().readTree(line);
            reports(
                    states.computeIfAbsent(
                            row.path("observed").asString(), any -> new CaseDataBuilder()),
                    row);
        }
        List<Finding> found = new ArrayList<>();
        for (CaseDataBuilder state : states.values()) {
            found.addAll(Trial.outcome(ReportValidity.DEFAULT, state.build()).findings());
        }
        long bare =
                found.stream()
                        .filter(f -> !f.measurement().statistic().containsKey("pending_band"))
                        .count();
        rows.share(
                "validity-without-band",
                bare,
                Math.max(1, found.size()),
                Wanted.atMost(
                        0, "of " + found.size() + " findings in " + states.size() + " states"));
    }

    private static void reports(CaseDataBuilder builder, JsonNode row) {
        int received = row.path("received").asInt(0);
        int confirmed = row.path("confirmed").asInt(0);
        int slop = row.path("slop").asInt(0);
        LocalDate year = LocalDate.of(row.path("year").asInt(0), 1, 1);
        for (int i = 0; i < received; i++) {
            String fate = i < confirmed ? "resolved" : i < confirmed + slop ? "spam" : "new";
            int place = i * 7 % received; // their fates are spread over the year
            builder.act(
                            year.plusDays(place * 364L / received) + "T12:00:00Z",
                            "hackerone:reporter" + i,
                            Kind.REPORTED,
                            "hackerone:" + year.getYear() + i)
                    .attribute("program", "project")
                    .attribute("state", fate);
        }
    }
}
