package org.harrow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import org.harrow.detect.Parameters;
import org.harrow.detect.rule.RuleDetector;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;

/**
 * Every detector of a case as a reader needs it: its parameters with what is shipped and why, its
 * newest run and what that changed, how often it is wrong; the case's own rules among them.
 */
public final class DetectorTable {
    private static final String FILE = "parameters.txt";

    private final CaseSession session;

    private DetectorTable(CaseSession session) {
        this.session = session;
    }

    /** That of a case. */
    public static DetectorTable of(CaseSession session) {
        return new DetectorTable(session);
    }

    /**
     * One detector.
     *
     * @param id on the command line
     * @param rule the case's own rule of that name, or an empty text
     * @param meaning what a rule says, in a sentence; empty for a detector of Harrow's
     * @param parameters by name; none for a rule
     * @param last its newest run
     */
    public record Row(
            String id, String rule, String meaning, List<Parameter> parameters, Last last) {
        public Row {
            parameters = List.copyOf(parameters);
        }

        /** True for a rule of the case's own. */
        public boolean isRule() {
            return !rule.isEmpty();
        }

        /** How many parameters are set in this case. */
        public long changed() {
            return parameters.stream().filter(Parameter::isSet).count();
        }
    }

    /**
     * One parameter.
     *
     * @param value in this case, as on the command line
     * @param shipped the value without anything set
     * @param why it is shipped so, a phrase
     */
    public record Parameter(String name, String value, String shipped, String why) {
        /** True where the case has another value. */
        public boolean isSet() {
            return !value.equals(shipped);
        }
    }

    /**
     * The newest run.
     *
     * @param number which one it was; 0 where there was none
     * @param tested size of its family
     * @param changed what differs from the run before and why; may be empty
     */
    public record Last(long number, long tested, String changed) {}

    /** All of them, in the order they run. */
    public List<Row> list() throws CaseException {
        Map<String, DetectionRuns.Row> runs = DetectionRuns.of(session).newest();
        Map<String, String> meanings = new TreeMap<>();
        CaseRules.of(session).list().forEach(rule -> meanings.put(rule.name(), rule.meaning()));
        List<LogEntry> log = session.log();
        List<Row> rows = new ArrayList<>();
        for (Detector<?> detector : CaseParameters.all(log)) {
            DetectionRuns.Row run = runs.get(detector.id());
            Last last =
                    run == null
                            ? new Last(0, 0, "")
                            : new Last(run.number(), run.tested(), run.changed());
            String rule =
                    detector.id().startsWith(RuleDetector.PREFIX)
                            ? detector.id().substring(RuleDetector.PREFIX.length())
                            : "";
            rows.add(
                    new Row(
                            detector.id(),
                            rule,
                            meanings.getOrDefault(rule, ""),
                            rule.isEmpty() ? parameters(detector) : List.of(),
                            last));
        }
        return rows;
    }

    /** Those of one detector, with why they are shipped as they are. */
    static List<Parameter> parameters(Detector<?> detector) {
        Map<String, Object> shipped =
                DetectorCatalog.find(detector.id()).orElseThrow().parameters();
        return detector.parameters().entrySet().stream()
                .map(
                        one ->
                                new Parameter(
                                        one.getKey(),
                                        Parameters.text(one.getValue()),
                                        Parameters.text(shipped.get(one.getKey())),
                                        Why.ALL.getOrDefault(
                                                detector.id() + " " + one.getKey(), "")))
                .toList();
    }

    /** The reasons, by detector and parameter; part of the program. */
    private static final class Why {
        private static final Map<String, String> ALL = read();

        private static Map<String, String> read() {
            try (InputStream in = DetectorTable.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(FILE + " is missing from the program");
                }
                Map<String, String> all = new TreeMap<>();
                for (String line :
                        new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                    String[] parts = line.split(" ", 3);
                    if (parts.length == 3) {
                        all.put(parts[0] + " " + parts[1], parts[2]);
                    }
                }
                return all;
            } catch (IOException e) {
                throw new IllegalStateException(FILE + " of the program cannot be read", e);
            }
        }
    }
}
