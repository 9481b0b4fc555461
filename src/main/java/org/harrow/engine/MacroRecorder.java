package org.harrow.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.harrow.casefile.Acts;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Makes a macro of what was done to a case since a moment, as its custody log tells: what was taken
 * back is not in it, and the basket is as it stands in the end. Imports are left out: a macro works
 * on what a case holds.
 */
public final class MacroRecorder {
    private final List<LogEntry> log;
    private final Acts acts;
    private final long since;
    private final List<List<String>> steps = new ArrayList<>();
    private final Set<String> ran = new LinkedHashSet<>();

    private MacroRecorder(List<LogEntry> log, long since) {
        this.log = log;
        this.acts = new Acts(log);
        this.since = since;
    }

    /** The number of the newest entry of the log: where a recording begins. */
    public static long now(CaseSession session) throws CaseException {
        List<LogEntry> log = session.log();
        return log.isEmpty() ? 0 : log.getLast().seq();
    }

    /**
     * What was done after that entry.
     *
     * @throws CaseException where the case cannot be read
     */
    public static Macro since(CaseSession session, long since, String title) throws CaseException {
        return new Macro(title, new MacroRecorder(session.log(), since).steps());
    }

    private List<List<String>> steps() {
        for (LogEntry entry : log) {
            if (entry.seq() > since && acts.inForce(entry.seq())) {
                add(entry);
            }
        }
        detected();
        for (Basket.Item item : Basket.of(log)) {
            if (item.number() > since) {
                steps.add(basket(item));
            }
        }
        return steps;
    }

    private void add(LogEntry entry) {
        Map<String, Object> body = Attributes.object(entry.body());
        if (entry.what().equals("detect")) {
            ran.add(text(body, "detector"));
            return;
        }
        detected();
        switch (entry.what()) {
            case "link", "unlink" ->
                    step(
                            entry.what(),
                            text(body, "first"),
                            text(body, "second"),
                            "--reason",
                            text(body, "reason"));
            case "note" -> step("note", place(body), text(body, "text"));
            case "marker" ->
                    step(
                            "marker",
                            "add",
                            time(body),
                            text(body, "text"),
                            "--kind",
                            text(body, "kind"));
            case "triage" -> triage(body);
            case "claim" -> claim(body);
            case ReportStatements.ACT -> statement(body);
            default -> {}
        }
    }

    /** A range, an arc or an edge is named with what it is. */
    private static String place(Map<String, Object> body) {
        String target = text(body, "target");
        return List.of("range", "arc", "edge").contains(text(body, "type"))
                ? text(body, "type") + ":" + target
                : target;
    }

    /** A whole day as its date. */
    private static String time(Map<String, Object> body) {
        long from = Attributes.number(body, "from");
        String at = TimeInterval.format(from);
        return Attributes.number(body, "to") - from > 1_000_000L ? at.substring(0, 10) : at;
    }

    private void step(String... words) {
        steps.add(List.of(words));
    }

    /** Runs of several detectors one after another are one command. */
    private void detected() {
        if (!ran.isEmpty()) {
            List<String> words = new ArrayList<>(List.of("detect"));
            if (!ran.containsAll(Catalog.detectors())) {
                ran.forEach(id -> words.addAll(List.of("--detector", id)));
            }
            steps.add(words);
            ran.clear();
        }
    }

    private void triage(Map<String, Object> body) {
        List<String> words = new ArrayList<>(List.of("triage"));
        words.addAll(
                body.containsKey("findings")
                        ? texts(body, "findings")
                        : List.of(text(body, "finding")));
        words.addAll(List.of("--state", text(body, "state"), "--reason", text(body, "reason")));
        texts(body, "innocent").forEach(id -> words.addAll(List.of("--innocent", id)));
        steps.add(words);
    }

    private void claim(Map<String, Object> body) {
        List<String> words = new ArrayList<>(List.of("claim", "add"));
        for (String name : List.of("text", "by", "where", "quantity")) {
            option(words, "--" + name, text(body, name));
        }
        texts(body, "records").forEach(id -> words.addAll(List.of("--record", id)));
        if (body.get("from") instanceof Number from && from.longValue() != Claims.ever().lo()) {
            words.addAll(List.of("--from", TimeInterval.format(from.longValue())));
        }
        if (body.get("to") instanceof Number to && to.longValue() != Claims.ever().hi()) {
            words.addAll(List.of("--to", TimeInterval.format(to.longValue() + 1)));
        }
        steps.add(words);
    }

    private void statement(Map<String, Object> body) {
        String kind = text(body, "kind");
        List<String> words = new ArrayList<>();
        String about = text(body, "about");
        switch (kind) {
            case "AUTHOR" -> {
                words.addAll(List.of("author", text(body, "name")));
                options(words, body, "role", "requester=for");
            }
            case "SOURCE" -> {
                words.addAll(List.of("grade-source", about));
                options(words, body, "grade", "because", "supplier", "how");
            }
            case "JUDGMENT" -> {
                words.addAll(List.of("judge", about));
                options(words, body, "text", "likelihood", "confidence", "because");
            }
            case "AGAINST" -> {
                words.add("against");
                words.addAll(about.isEmpty() ? List.of() : List.of(about));
                options(words, body, "text", "searched");
            }
            case "PERSONAL_DATA" -> {
                words.add("personal-data");
                options(words, body, "purpose", "basis", "retention", "recipients");
            }
            case "REPLY" -> {
                if (body.containsKey("answer")) {
                    return; // an answer is a file of its own, which a macro does not carry
                }
                words.add("reply");
                words.addAll(about.isEmpty() ? List.of() : List.of(about));
                options(words, body, "asked", "channel", "silent_until=no-answer-by", "waived");
            }
            default -> {
                return;
            }
        }
        steps.add(words);
    }

    /** Each name is that of a value, and where it differs, after an equals sign of the option. */
    private static void options(List<String> words, Map<String, Object> body, String... names) {
        for (String name : names) {
            String[] both = name.split("=", 2);
            option(words, "--" + both[both.length - 1], text(body, both[0]));
        }
    }

    private static void option(List<String> words, String name, String value) {
        if (!value.isEmpty()) {
            words.addAll(List.of(name, value));
        }
    }

    /** As the command line calls an arrangement. */
    private static String drawn(@Nullable String arrangement) {
        return switch (arrangement) {
            case null -> "";
            case "radial" -> "around";
            case "force" -> "free";
            default -> arrangement;
        };
    }

    private static void pinned(List<String> words, Basket.@Nullable Pin pin) {
        if (pin != null) {
            option(words, "--finding", Objects.requireNonNullElse(pin.finding(), ""));
            option(words, "--account", Objects.requireNonNullElse(pin.account(), ""));
            option(words, "--arrange", drawn(pin.arrangement()));
            Basket.Laid ruler = pin.ruler();
            option(words, "--trigger", ruler == null ? "" : ruler.trigger());
            option(words, "--width", ruler == null ? "" : "" + ruler.width() / 1_000_000);
        }
    }

    private static List<String> basket(Basket.Item item) {
        List<String> words = new ArrayList<>(List.of("basket"));
        TimeInterval span = item.span();
        if (span != null) {
            words.addAll(List.of("picture", item.target()));
            words.addAll(List.of("--from", TimeInterval.format(span.lo())));
            words.addAll(List.of("--to", TimeInterval.format(span.hi())));
            pinned(words, item.pin());
        } else {
            String note = item.type() == Basket.Type.NOTE ? "note:" : "";
            words.addAll(List.of("add", note + item.target()));
        }
        option(words, "--caption", item.caption());
        return words;
    }

    private static String text(Map<String, Object> body, String field) {
        return String.valueOf(body.getOrDefault(field, ""));
    }

    private static List<String> texts(Map<String, Object> body, String field) {
        return body.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
