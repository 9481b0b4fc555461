package org.harrow.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.harrow.casefile.Acts;
import org.harrow.detect.rule.Rule;
import org.harrow.detect.rule.RuleDetector;
import org.harrow.engine.rule.RuleReader;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.model.Progress;

/**
 * The detectors that an analyst wrote for this case as correlation rules: kept in the custody log,
 * undoable, run with the others.
 */
public final class CaseRules {
    static final String ADD = "rule";
    static final String REMOVE = "rule.remove";

    /** Bytes of a file; what is longer is no rule. */
    private static final int LONGEST = 1 << 18;

    private final CaseSession session;

    private CaseRules(CaseSession session) {
        this.session = session;
    }

    /** Those of a case. */
    public static CaseRules of(CaseSession session) {
        return new CaseRules(session);
    }

    /**
     * A rule of the case.
     *
     * @param name it is called by
     * @param title for people
     * @param type what it counts
     * @param meaning in a sentence
     */
    public record Row(String name, String title, String type, String meaning) {}

    /** Those in force, by name. */
    public List<Row> list() throws CaseException {
        return in(session.log()).values().stream()
                .map(
                        rule ->
                                new Row(
                                        rule.name(),
                                        rule.title(),
                                        rule.type().id(),
                                        new RuleDetector(rule).explain(List.of(), "").getFirst()))
                .toList();
    }

    static Map<String, Rule> in(List<LogEntry> log) throws CaseException {
        Acts acts = new Acts(log);
        Map<String, Rule> rules = new TreeMap<>();
        for (LogEntry entry : log) {
            boolean ours = entry.what().equals(ADD) || entry.what().equals(REMOVE);
            if (ours && acts.inForce(entry.seq())) {
                Map<String, Object> body = Attributes.object(entry.body());
                if (entry.what().equals(ADD)) {
                    String yaml = String.valueOf(body.get("yaml"));
                    for (Rule rule : RuleReader.read(yaml, String.valueOf(body.get("file")))) {
                        rules.put(rule.name(), rule);
                    }
                } else {
                    rules.remove(String.valueOf(body.get("name")));
                }
            }
        }
        return rules;
    }

    /**
     * Adds a file's rules; one of the same name takes the place of the former.
     *
     * @return their names
     * @throws CaseException where the file cannot be used; then nothing is kept
     */
    public List<String> add(Path file) throws CaseException {
        String yaml = read(file);
        String name = String.valueOf(file.getFileName());
        List<String> names = RuleReader.read(yaml, name).stream().map(Rule::name).toList();
        session.act(ADD, Map.of("file", name, "names", names, "yaml", yaml));
        return names;
    }

    private static String read(Path file) throws CaseException {
        try {
            if (Files.size(file) > LONGEST) {
                throw new CaseException(file + " is longer than 256 KB; no rule is.");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new CaseException("The rule " + file + " cannot be read as UTF-8 text.", e);
        }
    }

    /**
     * Takes a rule out; its findings are not shown any more.
     *
     * @throws CaseException where there is none of that name
     */
    public void remove(String name) throws CaseException {
        find(name);
        session.act(REMOVE, Map.of("name", name));
    }

    /**
     * Why a rule fires or does not, in sentences; nothing is kept.
     *
     * @param about a value of the group, for example an account; empty for the nearest groups
     * @throws CaseException where there is none of that name
     */
    public List<String> explain(String name, String about, Progress progress) throws CaseException {
        RuleDetector detector = new RuleDetector(find(name));
        return new DetectJob(session.file(), session::now)
                .explain(detector, about, session.seen(), progress);
    }

    private Rule find(String name) throws CaseException {
        Map<String, Rule> rules = in(session.log());
        return Optional.ofNullable(rules.get(name))
                .orElseThrow(
                        () ->
                                new CaseException(
                                        "There is no rule "
                                                + name
                                                + " in this case. "
                                                + (rules.isEmpty()
                                                        ? "It has none: harrow rule CASE add FILE."
                                                        : "There are "
                                                                + String.join(", ", rules.keySet())
                                                                + ".")));
    }
}
