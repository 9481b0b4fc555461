package org.harrow.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.report.stated.Stated;

/**
 * In which order a report tells its findings: first what the question of the case names, and of
 * that what ties a trigger to its answer; then what the analyst said something about; then by
 * grade, p and what it ties together.
 */
public final class ReadingOrder {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final int SHORTEST = 2;

    private final Set<String> asked;
    private final Map<String, Action> actions = new HashMap<>();
    private final Set<String> stated = new HashSet<>();

    private ReadingOrder(String question, List<Action> actions, List<Stated> stated) {
        asked = words(question);
        actions.forEach(a -> this.actions.put(a.id(), a));
        stated.forEach(s -> this.stated.add(s.about()));
    }

    /** The findings of a case in the order they are to be read. */
    public static List<Finding> of(CaseSession session) throws CaseException {
        List<Finding> findings = session.findings();
        CaseInfo info = session.info();
        return of(
                findings,
                info.question().isBlank() ? info.title() : info.question(),
                new ReportActions(session).about(findings, List.of()),
                List.of());
    }

    /**
     * The findings in the order they are to be read.
     *
     * @param question of the case, or its title where none was asked
     */
    static List<Finding> of(
            List<Finding> findings, String question, List<Action> actions, List<Stated> stated) {
        ReadingOrder order = new ReadingOrder(question, actions, stated);
        Map<String, Integer> named = new HashMap<>();
        findings.forEach(f -> named.put(f.id(), order.named(f)));
        boolean asks = named.values().stream().anyMatch(n -> n > 0);
        return findings.stream()
                .sorted(
                        Comparator.comparingInt((Finding f) -> -named.getOrDefault(f.id(), 0))
                                .thenComparing(f -> asks && f.support().arcs().isEmpty())
                                .thenComparing(f -> !order.stated.contains(f.id()))
                                .thenComparing(f -> f.headline().grade())
                                .thenComparingDouble(ReadingOrder::p)
                                .thenComparingInt(f -> -f.support().arcs().size())
                                .thenComparing(Finding::detector)
                                .thenComparing(Finding::id))
                .toList();
    }

    private static double p(Finding finding) {
        Double p = finding.measurement().p().p();
        return p == null ? 2 : p;
    }

    /** How many words of the question are a name in what the finding is about. */
    private int named(Finding finding) {
        Set<String> names = new HashSet<>();
        finding.headline().subjects().forEach(s -> names.addAll(words(s)));
        Stream.concat(
                        finding.support().actions().stream(),
                        finding.support().arcs().stream()
                                .flatMap(a -> Stream.of(a.trigger(), a.reaction())))
                .map(actions::get)
                .filter(Objects::nonNull)
                .map(a -> a.deed().artifact())
                .distinct()
                .forEach(artifact -> names.addAll(words(artifact)));
        names.retainAll(asked);
        return names.size();
    }

    private static Set<String> words(String text) {
        Set<String> out = new TreeSet<>();
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)) {
            String name = word.replaceAll("^[._-]+|[._-]+$", "");
            if (name.length() >= SHORTEST) {
                out.add(name);
            }
        }
        return out;
    }
}
