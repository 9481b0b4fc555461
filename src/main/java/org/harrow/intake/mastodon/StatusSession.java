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
import org.harrow.model.CaseException;
import org.harrow.model.Clock;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** Statuses; a boost is a status of its own that holds the one it boosts. */
final class StatusSession implements JsonSession {
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
        }
    }

    private Told tell(JsonValue status) {
        if (!status.isObject()) {
            throw new RejectedRecord("This is no object, so no status.");
        }
        String uri = Ids.required(status, "uri");
        List<Draft> drafts = new ArrayList<>();
        JsonValue boosted = status.get("reblog");
        if (boosted != null && boosted.isObject()) {
            String of = Ids.required(boosted, "uri");
            drafts.add(
                    new DraftBuilder(
                                    "mastodon|" + uri + "|reposted",
                                    Kind.REPOSTED,
                                    "mastodon:" + of)
                            .by(MastodonAccount.of(status.get("account")))
                            .owner(MastodonAccount.of(boosted.get("account")))
                            .object("mastodon:" + uri)
                            .at(at(status)));
            drafts.add(said(boosted, of));
        } else {
            drafts.add(said(status, uri));
        }
        return new Told("mastodon|status|" + uri, drafts);
    }

    private Draft said(JsonValue status, String uri) {
        String answered = Ids.optional(status, "in_reply_to_id");
        String parent = answered == null ? null : "mastodon:status/" + answered;
        DraftBuilder draft =
                new DraftBuilder(
                                "mastodon|" + uri + "|posted",
                                parent == null ? Kind.POSTED : Kind.COMMENTED,
                                parent == null ? "mastodon:" + uri : parent)
                        .by(MastodonAccount.of(status.get("account")))
                        .object(parent == null ? null : "mastodon:" + uri)
                        .url(status.text("url"))
                        .with("reply_to", parent)
                        .with("edited_at", status.text("edited_at"))
                        .with("app", status.textAt("application", "name"))
                        .with("replies", status.text("replies_count"))
                        .with("reposts", status.text("reblogs_count"))
                        .with("likes", status.text("favourites_count"));
        if (!privacy.isPublic(status.text("visibility"), draft)) {
            return draft.at(at(status));
        }
        String html = status.text("content");
        HtmlText.Plain plain = HtmlText.of(html == null ? "" : html);
        List<String> mentions = new ArrayList<>();
        for (JsonValue mention : status.list("mentions")) {
            if (mention.isObject() && mention.text("acct") != null) {
                mentions.add("mastodon:" + mention.text("acct"));
            }
        }
        return draft.text(plain.text())
                .links(plain.links())
                .mentions(mentions)
                .link(status.textAt("card", "url"))
                .with("content_warning", status.text("spoiler_text"))
                .at(at(status));
    }

    private Stamp at(JsonValue status) {
        Stamp stamp = Times.iso(status.text("created_at"), Clock.SERVER);
        String id = status.text("id");
        ids.compare(stamp, id == null ? null : IdClock.mastodon(id));
        return stamp;
    }
}
