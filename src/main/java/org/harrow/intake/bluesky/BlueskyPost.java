package org.harrow.intake.bluesky;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.Times;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.ArtifactName;
import org.harrow.model.Clock;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Posts. The network's {@code indexedAt} is the time; {@code createdAt} is what the poster's
 * program claimed and is kept beside it.
 */
final class BlueskyPost {
    private BlueskyPost() {}

    /** A post as the network shows it. */
    static Draft view(JsonValue post) {
        String uri = post.text("uri");
        JsonValue record = post.get("record");
        if (uri == null || record == null || !record.isObject()) {
            throw new RejectedRecord("This post has no \"uri\" or no \"record\".");
        }
        String created = record.text("createdAt");
        String indexed = post.text("indexedAt");
        Stamp at =
                indexed != null
                        ? Times.iso(indexed, Clock.SERVER)
                        : Times.iso(created, Clock.CLIENT);
        return said(uri, record, BlueskyAccount.of(post.get("author")))
                .with("likes", post.text("likeCount"))
                .with("replies", post.text("replyCount"))
                .with("reposts", post.text("repostCount"))
                .with("quotes", post.text("quoteCount"))
                .with("version", post.text("cid"))
                .at(at);
    }

    /** What a post's own record says. */
    static DraftBuilder said(String uri, JsonValue record, @Nullable AccountRef by) {
        String parent = record.textAt("reply", "parent", "uri");
        String root = record.textAt("reply", "root", "uri");
        String thread = root != null ? root : parent;
        String own = ArtifactName.bluesky(uri);
        DraftBuilder draft =
                new DraftBuilder(
                        "bluesky|" + uri + "|posted",
                        thread == null ? Kind.POSTED : Kind.COMMENTED,
                        thread == null ? own : ArtifactName.bluesky(thread));
        draft.by(by)
                .owner(BlueskyAccount.ownerOf(thread))
                .object(thread == null ? null : own)
                .text(record.text("text"))
                .with("created_at", record.text("createdAt"))
                .with("reply_to", parent == null ? null : ArtifactName.bluesky(parent));
        facets(record, draft);
        embed(record.get("embed"), draft);
        return draft;
    }

    private static void facets(JsonValue record, DraftBuilder draft) {
        List<String> mentions = new ArrayList<>();
        for (JsonValue facet : record.list("facets")) {
            for (JsonValue feature :
                    facet.isObject() ? facet.list("features") : List.<JsonValue>of()) {
                if (feature.isObject()) {
                    draft.link(feature.text("uri"));
                    String did = feature.text("did");
                    if (did != null) {
                        mentions.add("bluesky:" + did);
                    }
                }
            }
        }
        draft.mentions(mentions);
    }

    private static void embed(@Nullable JsonValue embed, DraftBuilder draft) {
        if (embed == null || !embed.isObject()) {
            return;
        }
        draft.link(embed.textAt("external", "uri"));
        draft.link(embed.textAt("media", "external", "uri"));
        String quoted = embed.textAt("record", "uri");
        String nested = embed.textAt("record", "record", "uri");
        String uri = quoted != null ? quoted : nested;
        if (uri != null && uri.startsWith("at://")) {
            draft.links(List.of(ArtifactName.bluesky(uri)));
        }
    }
}
