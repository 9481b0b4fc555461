package org.harrow.spark;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import org.harrow.detect.Reach;
import org.harrow.detect.Reference;
import org.harrow.engine.FindingJson;
import org.harrow.engine.Version;
import org.harrow.model.Action;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Ledger;
import org.harrow.model.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a sweep found: the bundle, which names nobody, and beside it the names, which stay on
 * the cluster until one is opened with a reason.
 */
final class Bundle {
    /** Ends the name of the file that keeps the names. */
    static final String NAMES = ".names.gz";

    private static final long MINUTE = 60;

    private final Result result;
    private final Request request;
    private final Labels labels;

    Bundle(Result result, Request request, byte[] key) {
        this.result = result;
        this.request = request;
        this.labels = new Labels(key);
    }

    /**
     * Writes both files.
     *
     * @throws IOException where one exists, or cannot be written
     */
    void write(String out, byte[] key, Configuration hadoop) throws IOException {
        try (Lines lines = new Lines(out, hadoop);
                Lines names = new Lines(out + NAMES, hadoop)) {
            lines.line("manifest", manifest());
            for (FileReport file : result.files()) {
                lines.line("input", input(file));
            }
            for (Measured measured : result.measured()) {
                lines.line("detector", detector(measured));
                for (Reference reference : measured.references()) {
                    lines.line("reference", reference(reference));
                }
            }
            for (Measured measured : result.measured()) {
                for (Finding finding : measured.outcome().findings()) {
                    found(lines, names, measured, finding);
                }
            }
            for (Control control : result.controls()) {
                lines.line("control", control(control));
            }
            names.line("key", Map.of("key", HexFormat.of().formatHex(key)));
            for (Map.Entry<String, String> label : labels.all().entrySet()) {
                names.line("name", Map.of("label", label.getKey(), "name", label.getValue()));
            }
            names.done();
            lines.done();
        }
    }

    private Map<String, Object> manifest() {
        Ledger all = Ledger.EMPTY;
        for (FileReport file : result.files()) {
            all = all.plus(file.ledger());
        }
        Counts counts = result.counts();
        Map<String, Object> out = new TreeMap<>();
        out.put("format", 1);
        out.put("source", Result.Source.words(result.files()));
        out.put("versions", versions());
        out.put("files", result.files().size());
        out.put("refused", result.files().stream().filter(FileReport::isRefused).count());
        out.put("outside_hours", result.left());
        out.put("records", ledger(all));
        out.put("actions", counts.actions);
        out.put("undated_actions", counts.undated);
        out.put("operators", counts.operators);
        out.put("caps", caps(counts));
        out.put("not_looked_at", notLookedAt(counts));
        out.put(
                "control",
                Map.of(
                        "seed", request.draw().seed(),
                        "drawn", result.controls().size(),
                        "of", counts.operators));
        return out;
    }

    private static Map<String, Object> versions() {
        return Map.of(
                "harrow", Version.NUMBER,
                "spark", org.apache.spark.package$.MODULE$.SPARK_VERSION(),
                "java", Runtime.version().toString(),
                "icu", VersionInfo.ICU_VERSION.toString());
    }

    private static Map<String, Object> ledger(Ledger ledger) {
        return Map.of(
                "read", ledger.read(),
                "stored", ledger.stored(),
                "duplicate", ledger.duplicate(),
                "rejected", ledger.rejected(),
                "undated", ledger.undated());
    }

    private static Map<String, Object> caps(Counts counts) {
        return Map.of(
                "tellings_of_a_thread_at_once", Settling.MOST,
                "threads_settled_in_pieces", counts.threadsCut,
                "actions_of_an_operator", Slicing.MOST,
                "operators_cut", counts.operatorsCut,
                "actions_cut", counts.actionsCut);
    }

    private List<String> notLookedAt(Counts counts) {
        List<String> out = new ArrayList<>();
        out.add(
                "Accounts that the venue declares automation, and stand-ins of deleted accounts,"
                        + " are in no family; what others did to their things counts.");
        out.add(
                counts.operatorsCut == 0
                        ? "Of every other account every action was looked at, and passed over only"
                                + " where its detector says so. The control sample is drawn from"
                                + " all accounts, whatever was passed over."
                        : "Of "
                                + counts.operatorsCut
                                + " accounts only the first "
                                + Slicing.MOST
                                + " actions of their part of the record were looked at; "
                                + counts.actionsCut
                                + " were left out.");
        for (Detector<?> detector : DetectorCatalog.all()) {
            if (detector.reach() == Reach.CASE) {
                out.add(
                        detector.id()
                                + " needs a whole case and did not run: "
                                + detector.undealt());
            }
        }
        out.add(
                "Accounts that nobody linked were taken one by one: no link of an analyst was"
                        + " known.");
        return out;
    }

    private static Map<String, @Nullable Object> input(FileReport file) {
        Map<String, @Nullable Object> out = new TreeMap<>();
        out.put("file", file.name());
        out.put("sha256", file.original().sha256());
        out.put("bytes", file.original().bytes());
        out.put("format", file.format());
        out.put("records", ledger(file.ledger()));
        out.put("problems", file.problems());
        out.put("more_problems", file.moreProblems());
        out.put("hours", file.hours());
        return out;
    }

    private Map<String, @Nullable Object> detector(Measured measured) {
        Map<Grade, Long> grades = new EnumMap<>(Grade.class);
        measured.outcome()
                .findings()
                .forEach(finding -> grades.merge(finding.headline().grade(), 1L, Long::sum));
        Map<String, Object> byName = new TreeMap<>();
        grades.forEach((grade, count) -> byName.put(grade.name(), count));
        Map<String, @Nullable Object> out = new TreeMap<>();
        out.put("detector", measured.detector().id());
        out.put("parameters", measured.detector().parameters());
        out.put("units", measured.units());
        out.put("tested", measured.outcome().tested());
        out.put("significant", measured.outcome().significant());
        out.put("grades", byName);
        out.put("controls", controls(measured));
        out.put("not_looked_at", measured.detector().passesOver());
        out.put("notes", measured.outcome().notes());
        out.put("p_deciles", deciles(measured.outcome().p()));
        return out;
    }

    /** Of the operators drawn by chance, how many have which grade. */
    private Map<String, Long> controls(Measured measured) {
        Map<String, Long> out = new TreeMap<>();
        for (Control control : result.controls()) {
            String grade = grade(measured, control);
            if (grade != null) {
                out.merge(grade, 1L, Long::sum);
            }
        }
        return out;
    }

    /** The best grade of a finding about it, or null. */
    private static @Nullable String grade(Measured measured, Control control) {
        return measured.outcome().findings().stream()
                .filter(f -> f.headline().subjects().contains(control.operator()))
                .map(f -> f.headline().grade().name())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** How many p-values lie in each tenth: about as many in each where chance alone is at work. */
    private static List<Long> deciles(List<Double> all) {
        long[] counts = new long[10];
        all.forEach(p -> counts[(int) Math.clamp(Math.ceil(p * 10) - 1, 0, 9)]++);
        List<Long> out = new ArrayList<>();
        for (long count : counts) {
            out.add(count);
        }
        return out;
    }

    private static Map<String, Object> reference(Reference reference) {
        return Map.of(
                "detector", reference.detector(),
                "venue", reference.venue(),
                "label", reference.label(),
                "counts", reference.counts(),
                "source", reference.source());
    }

    private void found(Lines lines, Lines names, Measured measured, Finding finding)
            throws IOException {
        List<String> subjects =
                finding.headline().subjects().stream()
                        .map(name -> labels.of("account", name))
                        .toList();
        lines.line("finding", finding(finding, subjects));
        long first = Long.MIN_VALUE;
        for (String id : finding.support().actions()) {
            Settled action = measured.actions().get(id);
            if (action != null) {
                first = first == Long.MIN_VALUE ? action.lo() : first;
                lines.line("record", record(finding, action, first));
            }
        }
        names.line("finding", Map.of("labels", subjects, "finding", FindingJson.write(finding)));
    }

    private Map<String, @Nullable Object> finding(Finding finding, List<String> subjects) {
        Measurement numbers = finding.measurement();
        Map<String, @Nullable Object> out = new TreeMap<>();
        out.put("id", labels.commitment(finding.id()));
        out.put("detector", finding.detector());
        out.put("grade", finding.headline().grade().name());
        out.put("subjects", subjects);
        out.put("p", numbers.p().p());
        out.put("q", numbers.p().q());
        out.put("n", numbers.n());
        Measurement.Effect effect = numbers.effect();
        out.put(
                "effect",
                effect == null
                        ? null
                        : Map.of(
                                "name", effect.name(),
                                "value", effect.value(),
                                "ci95", List.of(effect.lo(), effect.hi())));
        Map<String, Object> statistic = new TreeMap<>();
        numbers.statistic()
                .forEach(
                        (name, value) -> {
                            if (isNumbers(value)) {
                                statistic.put(
                                        name, name.endsWith("seconds") ? minutes(value) : value);
                            }
                        });
        out.put("statistic", statistic);
        out.put("records", finding.support().actions().size());
        return out;
    }

    /** Seconds to the minute: to the second they could be looked up in the public record. */
    private static Object minutes(Object seconds) {
        return seconds instanceof List<?> list
                ? list.stream().map(Bundle::minutes).toList()
                : seconds instanceof Number number
                        ? (Object) (MINUTE * Math.round(number.doubleValue() / MINUTE))
                        : seconds;
    }

    /** Numbers name nobody; texts may. */
    private static boolean isNumbers(@Nullable Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || (value instanceof List<?> list && list.stream().allMatch(Bundle::isNumbers));
    }

    /**
     * A record by what it is and how long after the first; never its time, its text or its place.
     */
    private Map<String, @Nullable Object> record(Finding finding, Settled settled, long first) {
        Action action = settled.action();
        Map<String, @Nullable Object> out = new TreeMap<>();
        out.put("finding", labels.commitment(finding.id()));
        out.put("kind", action.deed().kind().id());
        out.put("account", label("account", action.deed().account()));
        out.put("target", label("account", action.deed().target()));
        out.put("artifact", label("artifact", action.deed().artifact()));
        out.put("after_seconds", minutes(Math.floorDiv(settled.lo() - first, 1_000_000L)));
        out.put("commitment", labels.commitment(action.provenance().exhibit().sha256()));
        return out;
    }

    private @Nullable String label(String kind, @Nullable String name) {
        return name == null ? null : labels.of(kind, name);
    }

    private Map<String, Object> control(Control control) {
        Map<String, Object> grades = new TreeMap<>();
        for (Measured measured : result.measured()) {
            String grade = grade(measured, control);
            if (grade != null) {
                grades.put(measured.detector().id(), grade);
            }
        }
        return Map.of(
                "account", labels.of("account", control.operator()),
                "acts", control.acts(),
                "closures_suffered", control.suffered(),
                "grades", grades);
    }
}
