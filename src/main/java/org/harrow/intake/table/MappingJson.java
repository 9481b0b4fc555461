package org.harrow.intake.table;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.harrow.intake.json.JsonReader;
import org.harrow.intake.json.JsonRefusal;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.harrow.model.Clock;
import org.jspecify.annotations.Nullable;

/** Reads mappings from JSON; whatever is unknown or impossible in one is said in a sentence. */
final class MappingJson {
    private static final Set<String> VENUES =
            Set.of(
                    "github",
                    "git",
                    "feed",
                    "hn",
                    "bluesky",
                    "mastodon",
                    "reddit",
                    "x",
                    "discourse",
                    "gitlab",
                    "hackerone",
                    "mail",
                    "timesketch",
                    "table");

    private static final Set<String> TOP =
            Set.of(
                    "name",
                    "venue",
                    "title",
                    "export",
                    "lost",
                    "columns",
                    "header",
                    "zone",
                    "time_pattern",
                    "clock",
                    "null",
                    "actions");

    private static final Set<String> OF_RULES = Set.of("when", "kind", "words", "attributes");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,60}");

    /** What stands for nothing in the tables we have seen. */
    private static final Set<String> NOTHING =
            Set.of(
                    "",
                    "NA",
                    "N/A",
                    "None",
                    "null",
                    "NULL",
                    "\\N",
                    "nan",
                    "NaN",
                    "1970-01-01 00:00:00",
                    "1970-01-01T00:00:00Z");

    private final String text;

    private MappingJson(String text) {
        this.text = text;
    }

    static Mapping read(String text) throws CaseException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            JsonValue value = new JsonReader().read(bytes, 0, bytes.length);
            if (!value.isObject()) {
                throw wrong("it is no JSON object");
            }
            return new MappingJson(text).mapping(value);
        } catch (JsonRefusal e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private Mapping mapping(JsonValue value) throws CaseException {
        for (JsonValue member : value.elements()) {
            if (!TOP.contains(member.name()) && !isOfRule(member.name())) {
                throw wrong("it has a member \"" + member.name() + "\", which means nothing here");
            }
        }
        String name = value.text("name");
        if (name == null || !NAME.matcher(name).matches()) {
            throw wrong("it has no \"name\" of letters, digits and hyphens");
        }
        String venue = or(value.text("venue"), "table");
        if (!VENUES.contains(venue)) {
            throw wrong("there is no venue \"" + venue + "\"; \"table\" is for any other");
        }
        return new Mapping(
                name,
                venue,
                new Mapping.About(
                        or(value.text("title"), name),
                        or(value.text("export"), "as its maker says"),
                        or(value.text("lost"), "whatever stands in no column of the mapping"),
                        text),
                reading(value),
                rules(value));
    }

    private static Mapping.Reading reading(JsonValue value) throws CaseException {
        Set<String> nulls = value.has("null") ? Set.copyOf(texts(value, "null")) : NOTHING;
        return new Mapping.Reading(
                texts(value, "columns"), texts(value, "header"), zoned(value), nulls);
    }

    private static Mapping.Zoned zoned(JsonValue value) throws CaseException {
        String zone = or(value.text("zone"), "UTC");
        String pattern = value.text("time_pattern");
        String clock = or(value.text("clock"), Clock.CLIENT.id());
        try {
            TableTimes.check(pattern);
            for (Clock known : Clock.values()) {
                if (known.id().equals(clock)) {
                    return new Mapping.Zoned(ZoneId.of(zone), pattern, known);
                }
            }
        } catch (DateTimeException e) {
            throw wrong(
                    "there is no time zone \"" + zone + "\"; write UTC, +02:00 or Europe/Paris");
        } catch (IllegalArgumentException e) {
            throw wrong("\"time_pattern\" is no pattern such as dd/MM/yyyy HH:mm:ss");
        }
        throw wrong("there is no clock \"" + clock + "\": server, ci, client, author or feed");
    }

    private static List<Rule> rules(JsonValue value) throws CaseException {
        List<Rule> rules = new ArrayList<>();
        List<JsonValue> actions = value.list("actions");
        if (actions.isEmpty()) {
            rules.add(rule(value, null));
        }
        for (JsonValue action : actions) {
            if (!action.isObject()) {
                throw wrong("an entry of \"actions\" is no object");
            }
            for (JsonValue member : action.elements()) {
                if (!isOfRule(member.name())) {
                    throw wrong("an action has a member \"" + member.name() + "\"");
                }
            }
            rules.add(rule(action, value));
        }
        return rules;
    }

    /** What an action does not say itself, the mapping says for all. */
    private static Rule rule(JsonValue own, @Nullable JsonValue general) throws CaseException {
        Map<Field, Choice> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Choice choice = choice(own, general, field.id());
            if (choice != null) {
                fields.put(field, choice);
            }
        }
        Choice kind = choice(own, general, "kind");
        if (kind == null || !fields.containsKey(Field.ARTIFACT)) {
            throw wrong("an action needs a \"kind\" and an \"artifact\"");
        }
        Map<String, String> words = new TreeMap<>();
        JsonValue meanings = own.has("words") || general == null ? own : general;
        for (JsonValue word : members(meanings.get("words"))) {
            words.put(word.name(), or(word.asText(), ""));
        }
        Map<String, Choice> attributes = new TreeMap<>();
        for (JsonValue from : members(general == null ? null : general.get("attributes"))) {
            attributes.put(from.name(), choice(from));
        }
        for (JsonValue from : members(own.get("attributes"))) {
            attributes.put(from.name(), choice(from));
        }
        return new Rule(when(own), kind, words, fields, attributes);
    }

    private static Map<String, List<String>> when(JsonValue own) {
        Map<String, List<String>> when = new TreeMap<>();
        for (JsonValue condition : members(own.get("when"))) {
            when.put(condition.name(), texts(condition));
        }
        return when;
    }

    private static @Nullable Choice choice(JsonValue own, @Nullable JsonValue general, String name)
            throws CaseException {
        JsonValue value = own.has(name) || general == null ? own.get(name) : general.get(name);
        return value == null ? null : choice(value);
    }

    private static Choice choice(JsonValue value) throws CaseException {
        List<Template> templates = new ArrayList<>();
        for (String one : texts(value)) {
            try {
                templates.add(Template.of(one));
            } catch (IllegalArgumentException e) {
                throw wrong("\"" + value.name() + "\" is \"" + one + "\": " + e.getMessage());
            }
        }
        if (templates.isEmpty()) {
            throw wrong("\"" + value.name() + "\" is neither a text nor a list of texts");
        }
        return new Choice(templates);
    }

    private static List<JsonValue> members(@Nullable JsonValue value) {
        return value == null || !value.isObject() ? List.of() : value.elements();
    }

    private static List<String> texts(JsonValue parent, String name) {
        JsonValue value = parent.get(name);
        return value == null ? List.of() : texts(value);
    }

    private static List<String> texts(JsonValue value) {
        List<String> texts = new ArrayList<>();
        for (JsonValue one : value.isArray() ? value.elements() : List.of(value)) {
            String text = one.asText();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static boolean isOfRule(String name) {
        if (OF_RULES.contains(name)) {
            return true;
        }
        for (Field field : Field.values()) {
            if (field.id().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static CaseException wrong(String what) {
        return new CaseException(
                "The mapping cannot be used: "
                        + what
                        + ". docs/formats.md shows what a mapping looks like.");
    }
}
