package org.harrow.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.detect.rule.Selection;

/**
 * Reads {@code selection and not (a or 1 of filter*)}: {@code not} before {@code and} before {@code
 * or}.
 */
final class ConditionReader {
    private static final Pattern TOKEN = Pattern.compile("\\s*([()]|[^\\s()]+)");
    private static final int MOST_TOKENS = 200;

    private final Map<String, Selection> named;
    private final Entries detection;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    ConditionReader(String condition, Map<String, Selection> named, Entries detection) {
        this.named = named;
        this.detection = detection;
        Matcher matcher = TOKEN.matcher(condition);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
        if (tokens.size() > MOST_TOKENS) {
            throw detection.wrong("has a condition of more than 200 words");
        }
    }

    Selection read() {
        Selection whole = or();
        if (next < tokens.size()) {
            throw detection.wrong("has a condition that cannot be read at \"" + peek() + "\"");
        }
        return whole;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private boolean take(String word) {
        boolean is = peek().equalsIgnoreCase(word);
        next += is ? 1 : 0;
        return is;
    }

    private Selection or() {
        List<Selection> parts = new ArrayList<>(List.of(and()));
        while (take("or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Selection.Any(parts);
    }

    private Selection and() {
        List<Selection> parts = new ArrayList<>(List.of(not()));
        while (take("and")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.getFirst() : new Selection.All(parts);
    }

    private Selection not() {
        if (take("not")) {
            return new Selection.Not(not());
        }
        if (take("(")) {
            Selection inner = or();
            if (!take(")")) {
                throw detection.wrong("has a condition in which a \")\" is missing");
            }
            return inner;
        }
        if (take("all")) {
            return new Selection.All(several());
        }
        if (take("1") || take("any")) {
            return new Selection.Any(several());
        }
        String name = peek();
        Selection one = named.get(name);
        if (one == null) {
            throw detection.wrong(
                    name.isEmpty()
                            ? "has a condition that ends too soon"
                            : "has a condition that names \""
                                    + name
                                    + "\"; there are "
                                    + String.join(", ", named.keySet()));
        }
        next++;
        return one;
    }

    /** {@code of filter*}, {@code of them}. */
    private List<Selection> several() {
        if (!take("of")) {
            throw detection.wrong("has a condition in which \"of\" is missing");
        }
        String pattern = peek();
        next++;
        boolean them = pattern.equals("them");
        String begin = pattern.endsWith("*") ? pattern.substring(0, pattern.length() - 1) : pattern;
        List<Selection> found =
                named.entrySet().stream()
                        .filter(
                                e ->
                                        them
                                                || e.getKey().equals(pattern)
                                                || (pattern.endsWith("*")
                                                        && e.getKey().startsWith(begin)))
                        .map(Map.Entry::getValue)
                        .toList();
        if (found.isEmpty()) {
            throw detection.wrong("has a condition in which nothing fits \"" + pattern + "\"");
        }
        return found;
    }
}
