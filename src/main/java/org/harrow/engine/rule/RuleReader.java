package org.harrow.engine.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.harrow.detect.rule.Rule;
import org.harrow.detect.rule.Selection;
import org.harrow.model.CaseException;

/**
 * Reads correlation rules in the form of Sigma's specification 2.1: documents that say which
 * actions are meant, and documents that say how these belong together.
 */
public final class RuleReader {
    private static final Set<String> ABOUT =
            Set.of(
                    "title",
                    "id",
                    "name",
                    "status",
                    "description",
                    "author",
                    "date",
                    "modified",
                    "references",
                    "tags",
                    "level",
                    "falsepositives",
                    "license",
                    "related",
                    "taxonomy",
                    "logsource",
                    "generate");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Map<String, Selection> meant = new HashMap<>();
    private final String sha256;

    private RuleReader(String sha256) {
        this.sha256 = sha256;
    }

    /**
     * The correlation rules of a file, in its order.
     *
     * @param yaml its text
     * @param file its name, for sentences
     * @throws CaseException where it is no such file; the sentence says what is wrong
     */
    public static List<Rule> read(String yaml, String file) throws CaseException {
        try {
            return new RuleReader(hash(yaml)).rules(Yaml.documents(yaml));
        } catch (IllegalArgumentException e) {
            throw new CaseException(file + ": " + e.getMessage(), e);
        } catch (CaseException e) {
            throw new CaseException(file + ": " + e.getMessage(), e);
        }
    }

    private static String hash(String yaml) {
        try {
            byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private List<Rule> rules(List<Map<?, ?>> documents) {
        List<Entries> correlations = new ArrayList<>();
        for (Map<?, ?> document : documents) {
            Entries entries = new Entries(document, "The rule " + title(document));
            Set<String> known = new TreeSet<>(ABOUT);
            known.add("detection");
            known.add("correlation");
            entries.only(known);
            if (entries.has("correlation") == entries.has("detection")) {
                throw entries.wrong("must have either a detection or a correlation");
            }
            if (entries.has("correlation")) {
                correlations.add(entries);
            } else {
                means(entries);
            }
        }
        if (correlations.isEmpty()) {
            throw new IllegalArgumentException("It has no rule with a correlation.");
        }
        List<Rule> rules = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (Entries one : correlations) {
            Rule rule = rule(one);
            if (!names.add(rule.name())) {
                throw one.wrong("has the name of another one: " + rule.name());
            }
            rules.add(rule);
        }
        return rules;
    }

    private static String title(Map<?, ?> document) {
        Object title = document.get("title");
        Object name = document.get("name");
        return title != null
                ? "\"" + title + "\""
                : name != null ? "\"" + name + "\"" : "(no title)";
    }

    private void means(Entries entries) {
        Selection selection =
                new DetectionReader(entries.value("detection"), entries.where()).read();
        for (String key : List.of("name", "id")) {
            String name = entries.text(key);
            if (!name.isEmpty() && meant.put(name, selection) != null) {
                throw entries.wrong("has the name of another one: " + name);
            }
        }
        if (!entries.has("name") && !entries.has("id")) {
            throw entries.wrong("has neither a name nor an id, so no correlation can mean it");
        }
    }

    private Rule rule(Entries entries) {
        String name = entries.has("name") ? entries.text("name") : entries.text("id");
        if (!NAME.matcher(name).matches()) {
            throw entries.wrong(
                    "needs a name of at most 64 letters, digits, \"_\" and \"-\" to be called by");
        }
        String title = entries.has("title") ? entries.text("title") : name;
        return new CorrelationReader(entries.value("correlation"), entries.where(), meant)
                .read(name, title, new Rule.Note(entries.texts("falsepositives"), sha256));
    }
}
