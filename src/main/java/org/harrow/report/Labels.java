package org.harrow.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.model.AccountLink;
import org.harrow.model.Action;
import org.harrow.model.Coverage;
import org.harrow.model.Finding;
import org.harrow.model.Inference;
import org.harrow.report.stated.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Names and what stands for them in a masked report: {@code github:account-3f2a-9c0b}, where the
 * digits begin the commitment to the name. So a name has the same label in every report and every
 * export of its case, and in no other case.
 */
final class Labels {
    private static final int PLAIN = 6;

    private static final int PART_DIGITS = 6;

    /** A part of a thread, as Harrow names it. */
    private static final Pattern PART =
            Pattern.compile("(.+)/(comment|review|review-comment|note)/\\d+");

    private final Map<String, String> accounts = new LinkedHashMap<>();
    private final Map<String, String> artifacts = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Aliases aliases;
    private final UnaryOperator<String> commit;

    private Labels(Aliases aliases, UnaryOperator<String> commit) {
        this.aliases = aliases;
        this.commit = commit;
    }

    /**
     * @param commit the commitment to a name, hex
     */
    static Labels of(ReportInput input, Aliases aliases, UnaryOperator<String> commit) {
        Labels labels = new Labels(aliases, commit);
        input.results().actions().forEach(labels::accounts);
        for (Finding finding : input.results().findings()) {
            finding.headline().subjects().forEach(labels::account);
        }
        for (AccountLink link : input.register().links()) {
            labels.account(link.first());
            labels.account(link.second());
        }
        input.shown().forEach(shown -> shown(shown.about(), "account", labels::account));
        input.register().stated(Stated.Kind.REPLY).stream()
                .map(Stated::about)
                .filter(a -> !a.isEmpty())
                .forEach(labels::account);
        // Only now: what is an account already, such as a feed, gets no second label.
        input.results().actions().forEach(a -> labels.artifact(a.deed().artifact()));
        input.results().actions().forEach(labels::artifacts);
        for (Coverage coverage : input.register().coverage()) {
            labels.artifact(coverage.artifact());
        }
        input.shown().forEach(shown -> shown(shown.about(), "artifact", labels::artifact));
        return labels;
    }

    private static void shown(Shown.About about, String type, Consumer<String> label) {
        if (about.type().equals(type)) {
            about.names().forEach(label);
        }
    }

    private void accounts(Action action) {
        account(action.deed().account());
        account(action.deed().target());
        Inference inferred = action.provenance().inferred();
        account(inferred == null ? null : inferred.account());
        action.content().mentions().forEach(this::account);
    }

    private void artifacts(Action action) {
        artifact(action.deed().artifact());
        artifact(action.deed().object());
        action.content().links().forEach(this::artifact);
    }

    /** The account's label; the same one every time. */
    @Nullable String account(@Nullable String name) {
        return name == null
                ? null
                : accounts.computeIfAbsent(
                        name,
                        n ->
                                venue(n)
                                        + "account-"
                                        + digits(n)
                                        + (n.endsWith("[bot]") ? "[bot]" : ""));
    }

    /** The artifact's label; the same one every time. */
    @Nullable String artifact(@Nullable String name) {
        if (name == null || accounts.containsKey(name) || isWord(name)) {
            return name == null || isWord(name) ? name : accounts.get(name);
        }
        String known = artifacts.get(name);
        if (known == null) {
            known = inside(name);
            artifacts.put(name, known);
        }
        return known;
    }

    /** What lies inside an artifact that has a label is named after it. */
    private String inside(String name) {
        Matcher part = PART.matcher(name);
        String whole = part.matches() ? artifacts.get(part.group(1)) : null;
        return whole == null
                ? venue(name) + "artifact-" + digits(name)
                : whole + "/" + part.group(2) + "-" + commit.apply(name).substring(0, PART_DIGITS);
    }

    /** The beginning of the commitment; more of it where that begins another one too. */
    private String digits(String name) {
        String hash = commit.apply(name);
        String digits = hash.substring(0, 4) + "-" + hash.substring(4, 8);
        return taken.add(digits) ? digits : digits + "-" + hash.substring(8, 12);
    }

    /** What a register calls a group of things, such as {@code sources}, names nothing. */
    private static boolean isWord(String name) {
        return OrdinaryWords.ALL.contains(name);
    }

    private static String venue(String name) {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** What every label stands for, in the order of the labels. */
    Map<String, String> values() {
        Map<String, String> out = new LinkedHashMap<>();
        accounts.forEach((name, label) -> out.put(label, name));
        artifacts.forEach((name, label) -> out.put(label, name));
        return out;
    }

    /** Every name that a text could hold, with its label. */
    Map<String, String> all() {
        Map<String, String> out = new LinkedHashMap<>();
        accounts.forEach((name, label) -> forms(name, label, out));
        accounts.forEach(
                (name, label) -> aliases.of(name).forEach(other -> other(other, label, out)));
        artifacts.forEach((name, label) -> forms(name, label, out));
        new LinkedHashMap<>(out).forEach((name, label) -> escaped(name, label, out));
        return out;
    }

    /** A display name or former login; one of everyday words alone leads nowhere. */
    private static void other(String name, String label, Map<String, String> out) {
        if (!OrdinaryWords.areAllOf(name)) {
            out.putIfAbsent(name, label);
        }
    }

    /** As it stands in an address, and in every spelling of Unicode. */
    private static void escaped(String name, String label, Map<String, String> out) {
        String plus = URLEncoder.encode(name, StandardCharsets.UTF_8);
        out.putIfAbsent(plus, label);
        out.putIfAbsent(plus.replace("+", "%20"), label);
        for (Normalizer.Form spelling : Normalizer.Form.values()) {
            out.putIfAbsent(Normalizer.normalize(name, spelling), label);
        }
    }

    private static void forms(String name, String label, Map<String, String> out) {
        out.put(name, label);
        String bare = name.substring(name.indexOf(':') + 1);
        out.putIfAbsent(bare, label);
        for (String part : telling(bare)) {
            out.putIfAbsent(part, label);
        }
    }

    /** Owner, repository, host: what of a longer name would give it away alone. */
    private static List<String> telling(String bare) {
        List<String> out = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '/' || c == '#' || c == '@' || c == '?' || c == '=') {
                out.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        out.add(part.toString());
        return out.stream().filter(Labels::isTelling).toList();
    }

    /** A plain short word such as "blog" in a path leads nowhere; a coined one does. */
    private static boolean isTelling(String part) {
        boolean plain = part.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return part.length() >= (plain ? PLAIN : 3);
    }
}
