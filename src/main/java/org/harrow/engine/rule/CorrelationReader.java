package org.harrow.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.detect.rule.Field;
import org.harrow.detect.rule.Rule;
import org.harrow.detect.rule.Selection;
import org.harrow.detect.rule.Threshold;
import org.jspecify.annotations.Nullable;

/** Reads how actions belong together: type, rules, group-by, aliases, timespan, condition. */
final class CorrelationReader {
    private static final Pattern TIMESPAN = Pattern.compile("([0-9]{1,6})([smhdw])");
    private static final Map<String, Long> SECONDS =
            Map.of("s", 1L, "m", 60L, "h", 3_600L, "d", 86_400L, "w", 604_800L);
    private static final int MOST_PARTS = 20;

    private final Entries entries;
    private final Map<String, Selection> meant;

    CorrelationReader(Object correlation, String where, Map<String, Selection> meant) {
        this.entries = new Entries(correlation, where + ", correlation,");
        this.meant = meant;
    }

    Rule read(String name, String title, Rule.Note note) {
        entries.only(Set.of("type", "rules", "group-by", "aliases", "timespan", "condition"));
        Rule.Type type = type();
        List<String> groups = entries.texts("group-by");
        List<Rule.Part> parts = new ArrayList<>();
        for (String rule : entries.texts("rules")) {
            Selection selection = meant.get(rule);
            if (selection == null) {
                throw entries.wrong(
                        "names the rule \""
                                + rule
                                + "\", which is none of the file's with a detection: "
                                + String.join(", ", meant.keySet().stream().sorted().toList()));
            }
            parts.add(
                    new Rule.Part(
                            rule,
                            selection,
                            groups.stream().map(group -> field(group, rule)).toList()));
        }
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw entries.wrong("needs from one to twenty rules");
        }
        boolean temporal = type == Rule.Type.TEMPORAL || type == Rule.Type.TEMPORAL_ORDERED;
        if (temporal && parts.size() < 2) {
            throw entries.wrong("needs two rules or more to be " + type.id());
        }
        return new Rule(
                name,
                title,
                type,
                parts,
                new Rule.Within(timespan(), groups, threshold(type, parts.size()), counted(type)),
                note);
    }

    private Rule.Type type() {
        String type = entries.text("type");
        for (Rule.Type known : Rule.Type.values()) {
            if (known.id().equals(type)) {
                return known;
            }
        }
        throw entries.wrong(
                "has the type \""
                        + type
                        + "\"; there are event_count, value_count, temporal and temporal_ordered");
    }

    /** The field that a name of group-by stands for in one of the rules. */
    private Field field(String group, String rule) {
        Object aliases = entries.orNull("aliases");
        String name = group;
        if (aliases != null) {
            Entries known = new Entries(aliases, entries.where() + " aliases,");
            if (known.has(group)) {
                Entries fields =
                        new Entries(known.value(group), entries.where() + " aliases, " + group);
                name = fields.text(rule);
                if (name.isEmpty()) {
                    throw fields.wrong("has no field for the rule \"" + rule + "\"");
                }
            }
        }
        try {
            return new Field(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(entries.where() + " group-by: " + e.getMessage(), e);
        }
    }

    private long timespan() {
        String text = entries.text("timespan");
        Matcher matcher = TIMESPAN.matcher(text);
        if (!matcher.matches() || text.charAt(0) == '0') {
            throw entries.wrong(
                    "has the timespan \""
                            + text
                            + "\"; write a number and s, m, h, d or w (months and years are of"
                            + " different lengths)");
        }
        return Long.parseLong(matcher.group(1))
                * SECONDS.getOrDefault(matcher.group(2), 1L)
                * 1_000_000L;
    }

    private Threshold threshold(Rule.Type type, int parts) {
        Object value = entries.orNull("condition");
        boolean counts = type == Rule.Type.EVENT_COUNT || type == Rule.Type.VALUE_COUNT;
        if (value == null && !counts) {
            return new Threshold(List.of(new Threshold.Bound(Threshold.Comparison.GTE, parts)));
        }
        if (value != null && type == Rule.Type.TEMPORAL_ORDERED) {
            throw entries.wrong("is temporal_ordered, which takes no condition: all must follow");
        }
        if (value == null) {
            throw entries.wrong("lacks the entry \"condition\", for example gte: 12");
        }
        Entries condition = new Entries(value, entries.where() + " condition,");
        List<Threshold.Bound> bounds = new ArrayList<>();
        for (String name : condition.names()) {
            if (!name.equals("field")) {
                bounds.add(
                        new Threshold.Bound(comparison(name, condition), number(name, condition)));
            }
        }
        if (bounds.isEmpty()) {
            throw condition.wrong("compares with nothing, for example gte: 12");
        }
        return new Threshold(bounds);
    }

    private static Threshold.Comparison comparison(String name, Entries condition) {
        for (Threshold.Comparison known : Threshold.Comparison.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(name)) {
                return known;
            }
        }
        throw condition.wrong(
                "has \"" + name + "\"; there are gt, gte, lt, lte, eq, neq and field");
    }

    private static long number(String name, Entries condition) {
        if (condition.value(name) instanceof Integer number && number >= 0) {
            return number;
        }
        throw condition.wrong(
                "compares with something that is no whole number in \"" + name + "\"");
    }

    private @Nullable Field counted(Rule.Type type) {
        Object value = entries.orNull("condition");
        String name = value == null ? "" : new Entries(value, entries.where()).text("field");
        if (type != Rule.Type.VALUE_COUNT) {
            if (!name.isEmpty()) {
                throw entries.wrong("counts no values, so its condition has no field");
            }
            return null;
        }
        if (name.isEmpty()) {
            throw entries.wrong("is value_count and needs the field whose values are counted");
        }
        return new Field(name);
    }
}
