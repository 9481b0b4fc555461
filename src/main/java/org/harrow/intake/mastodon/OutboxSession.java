package org.harrow.intake.mastodon;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.HtmlText;
import org.harrow.intake.content.IdClock;
import org.harrow.intake.content.Ids;
import org.harrow.intake.content.Times;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.CaseException;
import org.harrow.model.Clock;
import org.harrow.model.Coverage;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** Activities of an account's outbox (ActivityStreams 2.0): what it wrote and what it boosted. */
final class OutboxSession implements JsonSession {
    private static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";

    private final IdClock ids = new IdClock();
    private final Privacy privacy = new Privacy();

    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        out.tell(unit, value, this::tell);
    }

    @Override
    public void end(@Nullable JsonValue frame, Delivery out) throws CaseException {
        if (frame == null) {
            ids.tell(out);
            privacy.tell(out);
            return;
        }
        out.coverage(
                new Coverage(
                        "mastodon",
                        "activities",
                        Ids.count(frame, "totalItems"),
                        out.records(),
                        "the outbox's own totalItems, which archives are known to get wrong"));
    }

    private Told tell(JsonValue activity) {
        if (!activity.isObject()) {
            throw new RejectedRecord("This is no object, so no activity.");
        }
        String id = Ids.required(activity, "id");
        Stamp at = Times.iso(activity.text("published"), Clock.SERVER);
        String type = String.valueOf(activity.text("type"));
        JsonValue object = activity.get("object");
        Draft draft =
                switch (type) {
                    case "Create" -> created(activity, object, at);
                    case "Announce" -> boosted(activity, id, object, at);
                    default ->
                            new DraftBuilder(
                                            "mastodon|" + id + "|other",
                                            Kind.OTHER,
                                            "mastodon:" + id)
                                    .by(MastodonAccount.ofActor(activity.text("actor")))
                                    .with("event", type)
                                    .at(at);
                };
        return new Told("mastodon|activity|" + id, List.of(draft));
    }

    private Draft created(JsonValue activity, @Nullable JsonValue note, Stamp at) {
        if (note == null || !note.isObject()) {
            throw new RejectedRecord("The activity does not hold what it created.");
        }
        String uri = Ids.required(note, "id");
        ids.compare(at, IdClock.mastodon(uri.substring(uri.lastIndexOf('/') + 1)));
        String parent = note.text("inReplyTo");
        DraftBuilder draft =
                new DraftBuilder(
                                "mastodon|" + uri + "|posted",
                                parent == null ? Kind.POSTED : Kind.COMMENTED,
                                "mastodon:" + (parent == null ? uri : parent))
                        .by(MastodonAccount.ofActor(activity.text("actor")))
                        .owner(MastodonAccount.ofPost(parent))
                        .object(parent == null ? null : "mastodon:" + uri)
                        .url(note.text("url"))
                        .with("reply_to", parent == null ? null : "mastodon:" + parent)
                        .with("updated_at", note.text("updated"));
        if (privacy.isPublic(visibility(activity), draft)) {
            words(note, draft);
        }
        return draft.at(at);
    }

    private static void words(JsonValue note, DraftBuilder draft) {
        String html = note.text("content");
        HtmlText.Plain plain = HtmlText.of(html == null ? "" : html);
        draft.text(plain.text()).links(plain.links()).with("content_warning", note.text("summary"));
        List<String> mentions = new ArrayList<>();
        for (JsonValue tag : note.list("tag")) {
            if (tag.isObject() && "Mention".equals(tag.text("type"))) {
                AccountRef named = MastodonAccount.ofActor(tag.text("href"));
                if (named != null) {
                    mentions.add(named.name());
                }
            }
        }
        draft.mentions(mentions);
    }

    private Draft boosted(JsonValue activity, String id, @Nullable JsonValue object, Stamp at) {
        String uri =
                object == null ? null : object.isObject() ? object.text("id") : object.asText();
        if (uri == null) {
            throw new RejectedRecord("The boost does not say what it boosts.");
        }
        DraftBuilder draft =
                new DraftBuilder("mastodon|" + id + "|reposted", Kind.REPOSTED, "mastodon:" + uri)
                        .by(MastodonAccount.ofActor(activity.text("actor")))
                        .owner(MastodonAccount.ofPost(uri))
                        .object("mastodon:" + id);
        draft.with("visibility", visibility(activity));
        return draft.at(at);
    }

    /** Who may read it, by those it is addressed to. */
    private static String visibility(JsonValue activity) {
        if (addresses(activity, "to")) {
            return "public";
        }
        if (addresses(activity, "cc")) {
            return "unlisted";
        }
        for (JsonValue to : activity.list("to")) {
            String address = to.asText();
            if (address != null && address.endsWith("/followers")) {
                return "private";
            }
        }
        return "direct";
    }

    private static boolean addresses(JsonValue activity, String field) {
        if (PUBLIC.equals(activity.text(field))) {
            return true;
        }
        return activity.list(field).stream().anyMatch(one -> PUBLIC.equals(one.asText()));
    }
}
