package org.harrow.intake.github.hook;

import java.util.Locale;
import org.harrow.intake.Delivery;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/** Deliveries as receivers and GitHub store them; the record is the body alone. */
final class HookSession implements JsonSession {
    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        if (!value.isObject()) {
            out.reject(unit, "This is no object, so no delivery of a webhook.");
            return;
        }
        if (!value.list("examples").isEmpty()) {
            for (JsonValue example : value.list("examples")) {
                tell(unit, example, new Hook.Envelope(value.text("name"), null, null), out);
            }
            return;
        }
        JsonValue body = body(value);
        tell(unit, body, body == value ? Hook.Envelope.NONE : envelope(value), out);
    }

    private static void tell(Unit unit, JsonValue body, Hook.Envelope envelope, Delivery out)
            throws CaseException {
        out.tell(unit, body, record -> HookDrafts.tell(Hook.of(record, envelope)));
    }

    private static JsonValue body(JsonValue value) {
        JsonValue asked = value.at("request", "payload");
        if (asked != null) {
            return asked;
        }
        for (String member : new String[] {"payload", "body"}) {
            JsonValue inner = value.get(member);
            if (inner != null && inner.isObject() && !value.has("sender")) {
                return inner;
            }
        }
        return value;
    }

    private static Hook.Envelope envelope(JsonValue value) {
        String event = value.text("event");
        String guid = value.text("guid");
        JsonValue asked = value.at("request", "headers");
        JsonValue headers = asked != null ? asked : value.get("headers");
        JsonValue place = headers == null ? value : headers;
        return new Hook.Envelope(
                event != null ? event : header(place, "x-github-event"),
                guid != null ? guid : header(place, "x-github-delivery"),
                value.text("delivered_at"));
    }

    /** Header names come in any case; a value may stand in a list. */
    private static @Nullable String header(JsonValue headers, String name) {
        for (JsonValue member : headers.elements()) {
            if (member.name().toLowerCase(Locale.ROOT).equals(name)) {
                return member.isArray() && !member.elements().isEmpty()
                        ? member.elements().getFirst().asText()
                        : member.asText();
            }
        }
        return null;
    }
}
