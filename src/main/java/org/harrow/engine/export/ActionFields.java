package org.harrow.engine.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.harrow.model.Action;
import org.harrow.model.Exhibit;
import org.harrow.model.Inference;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * An action as flat texts, for forms that are tables. Times are UTC; relative ones count from
 * 1970-01-01, which stands for the first action of the case.
 */
final class ActionFields {
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private ActionFields() {}

    /** Every column with its value, in the order of the columns; what is not there is empty. */
    static Map<String, String> of(Action action) {
        Map<String, String> out = new LinkedHashMap<>();
        TimeInterval at = action.stamp().at();
        out.put("id", action.id());
        out.put("at_first", at == null ? "" : TimeInterval.format(at.lo()));
        out.put("at_last", at == null ? "" : TimeInterval.format(at.hi()));
        out.put("clock", action.stamp().clock().id());
        out.put("precision", action.stamp().precision().id());
        out.put("derived", String.valueOf(action.stamp().derived()));
        out.put("raw_time", action.stamp().raw());
        out.put("account", text(action.deed().account()));
        out.put("kind", action.deed().kind().id());
        out.put("artifact", action.deed().artifact());
        out.put("object", text(action.deed().object()));
        out.put("target", text(action.deed().target()));
        Inference inferred = action.provenance().inferred();
        out.put("inferred_account", inferred == null ? "" : inferred.account());
        out.put("inferred_because", inferred == null ? "" : inferred.because());
        out.put("text", action.content().text());
        out.put("url", text(action.content().url()));
        out.put("links", words(action.content().links()));
        out.put("mentions", words(action.content().mentions()));
        out.put("reply_to", text(action.content().replyTo()));
        exhibit(action.provenance().exhibit(), out);
        return out;
    }

    /** The names of the columns. */
    static List<String> columns() {
        return COLUMNS;
    }

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "at_first",
                    "at_last",
                    "clock",
                    "precision",
                    "derived",
                    "raw_time",
                    "account",
                    "kind",
                    "artifact",
                    "object",
                    "target",
                    "inferred_account",
                    "inferred_because",
                    "text",
                    "url",
                    "links",
                    "mentions",
                    "reply_to",
                    "source_sha256",
                    "source_file",
                    "source_entry",
                    "offset",
                    "length",
                    "sha256");

    private static void exhibit(Exhibit exhibit, Map<String, String> out) {
        out.put("source_sha256", exhibit.source());
        out.put("source_file", exhibit.file());
        out.put("source_entry", text(exhibit.entry()));
        out.put("offset", String.valueOf(exhibit.place().offset()));
        out.put("length", String.valueOf(exhibit.place().length()));
        out.put("sha256", exhibit.sha256());
    }

    private static String words(List<String> all) {
        return String.join(" ", all);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** One sentence: who did what to what. */
    static String sentence(Action action) {
        String account = action.deed().account();
        String about = action.deed().object();
        return (account == null ? "An account that the record does not name" : account)
                + " "
                + action.deed().kind().id()
                + " "
                + (about == null ? action.deed().artifact() : about);
    }

    /** {@code 2026-02-11T05:23:50.000000}, six digits always. */
    static String micros(long micros) {
        return MICROS.format(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    /** The dated actions. */
    static List<Action> dated(List<Action> actions) {
        return actions.stream().filter(a -> a.stamp().isDated()).toList();
    }

    static TimeInterval at(Action action) {
        return Objects.requireNonNull(action.stamp().at());
    }
}
