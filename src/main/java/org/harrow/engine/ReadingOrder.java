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
 * In which order a report tells its findings: first what the question of the case names or is
 * about, then what a published claim is about, and of that what ties a trigger to its answer; then
 * what the analyst said something about; then by grade, p and what it ties together.
 */
public final class ReadingOrder {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final int SHORTEST = 2;

    /**
     * Beginnings of words, in the languages of reports, by which a question asks for a detector.
     */
    private static final Map<String, List<String>> TOPICS =
            Map.of(
                    "reaction-latency",
                    List.of(
                            "answer",
                            "react",
                            "respon",
                            "retaliat",
                            "reagier",
                            "antwort",
                            "vergelt"),
                    "repetition",
                    List.of("repeat", "repetit", "copies", "copied", "wiederhol", "kopie"),
                    "flood",
                    List.of("flood", "flut", "überschwemm"),
                    "report-validity",
                    List.of("valid", "gültig"),
                    "coordination",
                    List.of("coordinat", "koordin", "abgesprochen"),
                    "rhythm",
                    List.of("rhythm", "schedul", "zeitplan"),
                    "linkage",
                    List.of("operator", "betreiber"),
                    "template-language",
                    List.of("template", "schablone"));

    private final Set<String> asked;
    private final Set<String> claimed = new HashSet<>();
    private final Map<String, Action> actions = new HashMap<>();
    private final Set<String> stated = new HashSet<>();

    /**
     * @param question of the case, or its title where none was asked
     * @param claimed ids of the records that published claims are about
     */
    record Asked(String question, Set<String> claimed) {
        static Asked of(CaseSession session) throws CaseException {
            CaseInfo info = session.info();
            Set<String> claimed = new HashSet<>();
            Claims.of(session).all().forEach(c -> claimed.addAll(c.about().records()));
            return new Asked(info.question().isBlank() ? info.title() : info.question(), claimed);
        }
    }

    private ReadingOrder(Asked of, List<Action> actions, List<Stated> stated) {
        asked = words(of.question());
        claimed.addAll(of.claimed());
        actions.forEach(a -> this.actions.put(a.id(), a));
        stated.forEach(s -> this.stated.add(s.about()));
    }

    /** The findings of a case in the order they are to be read. */
    public static List<Finding> of(CaseSession session) throws CaseException {
        List<Finding> findings = session.findings();
        return of(
                findings,
                Asked.of(session),
                new ReportActions(session).about(findings, List.of()),
                List.of());
    }

    /** The findings in the order they are to be read. */
    static List<Finding> of(
            List<Finding> findings, Asked asked, List<Action> actions, List<Stated> stated) {
        ReadingOrder order = new ReadingOrder(asked, actions, stated);
        Map<String, Integer> named = new HashMap<>();
        findings.forEach(f -> named.put(f.id(), 2 * order.named(f) + order.topic(f)));
        boolean names = named.values().stream().anyMatch(n -> n > 0);
        return findings.stream()
                .sorted(
                        Comparator.comparingInt((Finding f) -> -named.getOrDefault(f.id(), 0))
                                .thenComparingInt(f -> -order.claimed(f))
                                .thenComparing(f -> names && f.support().arcs().isEmpty())
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

    /** 1 where a word of the question asks for this kind of finding. */
    private int topic(Finding finding) {
        List<String> stems = TOPICS.getOrDefault(finding.detector(), List.of());
        return asked.stream().anyMatch(w -> stems.stream().anyMatch(w::startsWith)) ? 1 : 0;
    }

    /** How many arcs are those of a claim; without arcs, whether it holds one of its records. */
    private int claimed(Finding finding) {
        if (finding.support().arcs().isEmpty()) {
            return finding.support().actions().stream().anyMatch(claimed::contains) ? 1 : 0;
        }
        return (int)
                finding.support().arcs().stream()
                        .filter(a -> claimed.containsAll(List.of(a.trigger(), a.reaction())))
                        .count();
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
