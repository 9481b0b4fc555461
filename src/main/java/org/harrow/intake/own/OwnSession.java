package org.harrow.intake.own;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.Clock;
import org.harrow.model.Content;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Reads Harrow's own form: every member as it was written, nothing guessed. */
final class OwnSession implements JsonSession {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");

    /** Times before it are no times of posts: those of a masked export. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        out.tell(unit, value, OwnSession::tell);
    }

    private static Told tell(JsonValue line) {
        if (!"1".equals(line.text("harrow"))) {
            throw new RejectedRecord(
                    "This is no line of Harrow's form 1. Export it again, or read it with a newer"
                            + " Harrow.");
        }
        String key = Draft.literal(hash(line, "key"), hash(line, "version"));
        Draft draft =
                new Draft(
                        key,
                        new Draft.DraftDeed(
                                word(Kind.values(), Kind::id, line, "kind"),
                                account(line.get("account")),
                                required(line, "artifact"),
                                line.text("object"),
                                account(line.get("owner"))),
                        stamp(line),
                        content(line));
        return new Told(key, List.of(draft));
    }

    private static Stamp stamp(JsonValue line) {
        Clock clock = word(Clock.values(), Clock::id, line, "clock");
        Precision precision = word(Precision.values(), Precision::id, line, "precision");
        JsonValue derived = line.get("derived");
        return new Stamp(
                at(line.list("at")),
                clock,
                precision,
                or(line.text("raw_time")),
                derived != null && derived.isTrue());
    }

    private static @Nullable TimeInterval at(List<JsonValue> pair) {
        if (pair.size() != 2) {
            return null;
        }
        try {
            Instant lo = Instant.parse(or(pair.get(0).asText()));
            Instant hi = Instant.parse(or(pair.get(1).asText()));
            return lo.isBefore(EARLIEST) || hi.isBefore(lo)
                    ? null
                    : new TimeInterval(TimeInterval.micros(lo), TimeInterval.micros(hi));
        } catch (DateTimeException | ArithmeticException e) {
            throw new RejectedRecord("The member at does not hold two times.");
        }
    }

    private static Content content(JsonValue line) {
        Map<String, String> attributes = new TreeMap<>();
        JsonValue more = line.get("attributes");
        if (more != null && more.isObject()) {
            for (JsonValue member : more.elements()) {
                attributes.put(member.name(), or(member.asText()));
            }
        }
        String reply = line.text("reply_to");
        if (reply != null) {
            attributes.put(Content.REPLY_TO, reply);
        }
        JsonValue exhibit = line.get("exhibit");
        if (exhibit != null && exhibit.isObject()) {
            attributes.put("harrow.exhibit", CanonicalJson.write(exhibit(exhibit)));
        }
        return new Content(
                or(line.text("text")),
                line.text("url"),
                texts(line.list("links")),
                texts(line.list("mentions")),
                attributes);
    }

    /** Numbers stay numbers, so that the exhibit is written as it was read. */
    private static Map<String, Object> exhibit(JsonValue exhibit) {
        Map<String, Object> out = new TreeMap<>();
        for (JsonValue member : exhibit.elements()) {
            String text = or(member.asText());
            boolean number = member.isNumber() && text.matches("[0-9]{1,18}");
            out.put(member.name(), number ? (Object) Long.valueOf(text) : text);
        }
        return out;
    }

    private static @Nullable AccountRef account(@Nullable JsonValue account) {
        if (account == null || !account.isObject()) {
            return null;
        }
        if (account.text("id") == null && account.text("login") == null) {
            throw new RejectedRecord("An account has neither id nor login.");
        }
        return new AccountRef(
                required(account, "venue"),
                account.text("id"),
                account.text("login"),
                account.text("name"),
                account.text("type") == null
                        ? AccountType.UNKNOWN
                        : word(AccountType.values(), AccountType::id, account, "type"));
    }

    private static List<String> texts(List<JsonValue> values) {
        List<String> out = new ArrayList<>();
        for (JsonValue value : values) {
            String text = value.asText();
            if (text != null) {
                out.add(text);
            }
        }
        return out;
    }

    private static String hash(JsonValue line, String member) {
        String text = required(line, member);
        if (!HASH.matcher(text).matches()) {
            throw new RejectedRecord("The member " + member + " is no hash of 32 digits.");
        }
        return text;
    }

    private static <W> W word(
            W[] words, java.util.function.Function<W, String> id, JsonValue line, String member) {
        String text = required(line, member);
        return Arrays.stream(words)
                .filter(w -> id.apply(w).equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new RejectedRecord(
                                        "The member " + member + " holds an unknown word."));
    }

    private static String required(JsonValue value, String member) {
        String text = value.text(member);
        if (text == null) {
            throw new RejectedRecord("The member " + member + " is missing.");
        }
        return text;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
