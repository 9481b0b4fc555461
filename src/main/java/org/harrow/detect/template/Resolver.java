package org.harrow.detect.template;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.harrow.model.CaseData;
import org.harrow.text.Anchors;
import org.harrow.text.Anchors.Anchor;

/**
 * Whether what a text names exists in the case: an issue or commit among its artifacts, anything
 * else in a text by somebody else. What is not there cannot be checked; only a number far beyond a
 * repository's newest is contradicted.
 */
final class Resolver {
    private static final Set<Anchors.Type> OF_THE_THREAD =
            EnumSet.of(Anchors.Type.QUOTE, Anchors.Type.REFERENCE);
    private static final Set<Anchors.Type> NEVER_ALONE =
            EnumSet.of(Anchors.Type.STEP, Anchors.Type.MEASURE);

    /** Numbers of a repository in the case from which on a number beyond them is wrong. */
    private static final int KNOWN = 50;

    private static final Set<String> ENGLISH =
            Set.of(
                    "the", "a", "and", "to", "of", "in", "is", "it", "that", "for", "on", "with",
                    "this", "are", "be", "not", "as", "or", "we", "you");

    private final Set<String> artifacts = new HashSet<>();
    private final Set<String> commits = new HashSet<>();
    private final Map<String, int[]> numbers = new HashMap<>();
    private final Map<Anchor, Set<String>> users = new HashMap<>();

    Resolver(CaseData data) {
        for (String artifact : data.artifacts()) {
            String name = artifact.toLowerCase(Locale.ROOT);
            artifacts.add(name);
            int at = name.indexOf('@');
            int number = name.indexOf('#');
            if (at > 0 && name.length() >= at + 8) {
                commits.add(name.substring(at + 1, at + 8));
            } else if (number > 0 && name.indexOf('/', number) < 0) {
                count(name.substring(0, number), name.substring(number + 1));
            }
        }
    }

    private void count(String repository, String number) {
        if (number.length() < 8
                && number.chars().allMatch(c -> c >= '0' && c <= '9')
                && !number.isEmpty()) {
            int[] seen = numbers.computeIfAbsent(repository, any -> new int[2]);
            seen[0]++;
            seen[1] = Math.max(seen[1], Integer.parseInt(number));
        }
    }

    void see(String operator, List<Anchor> anchors) {
        for (Anchor anchor : anchors) {
            Set<String> known = users.computeIfAbsent(anchor, any -> new HashSet<>(2));
            if (known.size() < 2) {
                known.add(operator);
            }
        }
    }

    Text.Ground ground(String operator, String artifact, List<Anchor> anchors, List<String> words) {
        double sum = 0;
        int resolved = 0;
        Set<Anchors.Type> kinds = EnumSet.noneOf(Anchors.Type.class);
        for (Anchor anchor : anchors) {
            if (resolves(anchor, operator, artifact)) {
                sum++;
                resolved++;
                if (!OF_THE_THREAD.contains(anchor.type())) {
                    kinds.add(anchor.type());
                }
            } else {
                sum += isContradicted(anchor, artifact) ? -1 : .25;
            }
        }
        long english = words.stream().filter(ENGLISH::contains).count();
        return new Text.Ground(
                100 * sum / Math.max(1, words.size()),
                anchors.size(),
                resolved,
                kinds.size(),
                english * 10 >= words.size());
    }

    private boolean resolves(Anchor anchor, String operator, String artifact) {
        return switch (anchor.type()) {
            case REFERENCE -> artifacts.contains(target(anchor, artifact));
            case COMMIT ->
                    commits.contains(anchor.value().substring(0, 7)) || byOthers(anchor, operator);
            default -> !NEVER_ALONE.contains(anchor.type()) && byOthers(anchor, operator);
        };
    }

    private boolean byOthers(Anchor anchor, String operator) {
        Set<String> known = users.getOrDefault(anchor, Set.of());
        return known.size() > 1 || (known.size() == 1 && !known.contains(operator));
    }

    private boolean isContradicted(Anchor anchor, String artifact) {
        if (anchor.type() != Anchors.Type.REFERENCE || !anchor.value().startsWith("#")) {
            return false;
        }
        int[] seen = numbers.get(repository(artifact));
        return seen != null
                && seen[0] >= KNOWN
                && Integer.parseInt(anchor.value().substring(1)) > seen[1];
    }

    private static String repository(String artifact) {
        String name = artifact.toLowerCase(Locale.ROOT);
        return name.indexOf('#') < 0 ? name : name.substring(0, name.indexOf('#'));
    }

    /** {@code #12} is in the text's own repository. */
    private static String target(Anchor anchor, String artifact) {
        String value = anchor.value();
        if (value.startsWith("#")) {
            return repository(artifact) + value;
        }
        String[] parts = value.split("/", -1);
        return "github:" + parts[1] + "/" + parts[2] + "#" + parts[parts.length - 1];
    }
}
