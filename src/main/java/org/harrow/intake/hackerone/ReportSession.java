package org.harrow.intake.hackerone;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.Ids;
import org.harrow.intake.content.Times;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.CaseException;
import org.harrow.model.Clock;
import org.harrow.model.Coverage;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/** Reports, each with the states it went through as far as the record dates them. */
final class ReportSession implements JsonSession {

    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        JsonValue single = value.isObject() ? value.get("data") : null;
        out.tell(unit, single != null && single.isObject() ? single : value, ReportSession::report);
    }

    @Override
    public void end(@Nullable JsonValue frame, Delivery out) throws CaseException {
        if (frame != null && frame.textAt("links", "next") != null) {
            out.coverage(
                    new Coverage(
                            "hackerone",
                            "reports",
                            null,
                            out.records(),
                            "the listing goes on: its links name a next page"));
        }
    }

    private static Told report(JsonValue report) {
        JsonValue attributes = report.isObject() ? report.get("attributes") : null;
        if (attributes == null || !attributes.isObject()) {
            throw new RejectedRecord("This is no report: it has no attributes.");
        }
        String id = Ids.required(report, "id");
        AccountRef reporter = reporter(report);
        List<Draft> drafts = new ArrayList<>();
        drafts.add(
                step(id, Kind.REPORTED, reporter)
                        .by(reporter)
                        .text(attributes.text("vulnerability_information"))
                        .with("title", attributes.text("title"))
                        .with("state", attributes.text("state"))
                        .with(
                                "program",
                                report.textAt(
                                        "relationships", "program", "data", "attributes", "handle"))
                        .at(Times.iso(attributes.text("created_at"), Clock.SERVER)));
        later(drafts, attributes, "triaged_at", step(id, Kind.TRIAGED, reporter));
        later(drafts, attributes, "closed_at", step(id, ending(attributes), reporter));
        later(drafts, attributes, "disclosed_at", step(id, Kind.DISCLOSED, reporter));
        return new Told("hackerone|report|" + id, drafts);
    }

    private static DraftBuilder step(String id, Kind kind, @Nullable AccountRef reporter) {
        return new DraftBuilder("hackerone|" + id + "|" + kind.id(), kind, "hackerone:" + id)
                .owner(reporter);
    }

    private static void later(
            List<Draft> drafts, JsonValue attributes, String field, DraftBuilder step) {
        String raw = attributes.text(field);
        if (raw != null) {
            drafts.add(
                    step.with("state", attributes.text("state")).at(Times.iso(raw, Clock.SERVER)));
        }
    }

    /** Valid reports are resolved; informative ones and duplicates are closed, no more. */
    private static Kind ending(JsonValue attributes) {
        String state = attributes.text("state");
        return switch (state == null ? "" : state) {
            case "resolved" -> Kind.RESOLVED;
            case "not-applicable", "spam" -> Kind.REJECTED;
            default -> Kind.CLOSED;
        };
    }

    private static @Nullable AccountRef reporter(JsonValue report) {
        JsonValue data = report.at("relationships", "reporter", "data");
        String id = data == null ? null : Ids.optional(data, "id");
        String login = data == null ? null : data.textAt("attributes", "username");
        return id == null && login == null
                ? null
                : new AccountRef("hackerone", id, login, null, AccountType.UNKNOWN);
    }
}
