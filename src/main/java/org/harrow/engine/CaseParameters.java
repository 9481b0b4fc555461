package org.harrow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.harrow.casefile.Acts;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import org.harrow.detect.rule.Rule;
import org.harrow.detect.rule.RuleDetector;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;

/**
 * What the analyst set of the detectors for this case: kept in the custody log, undoable, never in
 * the settings of a workstation. A detector that nobody touched has the parameters it is shipped
 * with.
 */
public final class CaseParameters {
    private static final String ACT = "parameters";

    private final CaseSession session;

    private CaseParameters(CaseSession session) {
        this.session = session;
    }

    /** Those of a case. */
    public static CaseParameters of(CaseSession session) {
        return new CaseParameters(session);
    }

    /** What is set, as on the command line: values by parameter, by detector. */
    public Map<String, Map<String, String>> set() throws CaseException {
        return in(session.log());
    }

    static Map<String, Map<String, String>> in(List<LogEntry> log) {
        Acts acts = new Acts(log);
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (LogEntry entry : log) {
            if (entry.what().equals(ACT) && acts.inForce(entry.seq())) {
                Map<String, Object> body = Attributes.object(entry.body());
                Map<String, String> values = new TreeMap<>();
                if (body.get("set") instanceof Map<?, ?> set) {
                    set.forEach((name, value) -> values.put("" + name, "" + value));
                }
                all.put(String.valueOf(body.get("detector")), values);
            }
        }
        all.values().removeIf(Map::isEmpty);
        return all;
    }

    /**
     * Sets parameters of one detector beside those that are set already.
     *
     * @throws CaseException where it has no such parameter or the value does not fit
     */
    public void set(String detector, Map<String, String> values) throws CaseException {
        Map<String, String> all =
                new TreeMap<>(set().getOrDefault(detector, Map.<String, String>of()));
        Map<String, String> before = Map.copyOf(all);
        all.putAll(values);
        apply(find(detector, session.log()), all);
        if (!all.equals(before)) {
            session.act(ACT, Map.of("detector", detector, "set", all));
        }
    }

    /** Gives a detector the parameters again that it is shipped with. */
    public void forget(String detector) throws CaseException {
        if (set().containsKey(detector)) {
            session.act(ACT, Map.of("detector", detector, "set", Map.of()));
        }
    }

    /** What is wrong with a request before anything is done; empty where nothing is. */
    public Optional<String> wrong(DetectRequest request) throws CaseException {
        if (!request.parameters().isEmpty() && request.detectors().size() != 1) {
            return Optional.of("Parameters belong to one detector: name it with --detector.");
        }
        try {
            for (String id : request.detectors()) {
                apply(find(id, session.log()), request.parameters());
            }
            return Optional.empty();
        } catch (CaseException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Every detector of a case with what is set of it, the case's own rules last. */
    static List<Detector<?>> all(List<LogEntry> log) throws CaseException {
        List<Detector<?>> all = new java.util.ArrayList<>();
        for (Detector<?> detector : DetectorCatalog.all()) {
            all.add(apply(detector, in(log).getOrDefault(detector.id(), Map.<String, String>of())));
        }
        for (Rule rule : CaseRules.in(log).values()) {
            all.add(new RuleDetector(rule));
        }
        return all;
    }

    /** One of them. */
    static Detector<?> find(String id, List<LogEntry> log) throws CaseException {
        List<Detector<?>> all = all(log);
        for (Detector<?> detector : all) {
            if (detector.id().equals(id)) {
                return detector;
            }
        }
        throw new CaseException(
                "There is no detector "
                        + id
                        + ". There are "
                        + String.join(", ", all.stream().map(d -> d.id()).toList())
                        + ".");
    }

    /** With these parameters, by name. */
    static Detector<?> apply(Detector<?> detector, Map<String, String> values)
            throws CaseException {
        Detector<?> changed = detector;
        for (Map.Entry<String, String> one : new TreeMap<>(values).entrySet()) {
            try {
                changed = changed.with(one.getKey(), one.getValue());
            } catch (IllegalArgumentException e) {
                throw new CaseException(String.valueOf(e.getMessage()), e);
            }
        }
        return changed;
    }
}
