package org.harrow.intake.bluesky;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.IdClock;
import org.harrow.intake.content.Ids;
import org.harrow.intake.content.Times;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.ArtifactName;
import org.harrow.model.CaseException;
import org.harrow.model.Clock;
import org.harrow.model.Coverage;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/** Answers of the network: items of an author's feed, posts of a search, threads, the Jetstream. */
final class BlueskySession implements JsonSession {
    private final IdClock ids = new IdClock();

    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        JsonValue thread = value.isObject() ? value.get("thread") : null;
        if (thread != null && thread.isObject()) {
            thread(unit, thread, out);
        } else {
            out.tell(unit, value, this::tell);
        }
    }

    @Override
    public void end(@Nullable JsonValue frame, Delivery out) throws CaseException {
        if (frame == null) {
            ids.tell(out);
            return;
        }
        Long stated = Ids.count(frame, "hitsTotal");
        boolean more = frame.get("cursor") != null;
        out.coverage(
                new Coverage(
                        "bluesky",
                        "posts",
                        stated,
                        out.records(),
                        more ? "the answer names a next page" : "the answer names no next page"));
    }

    private Told tell(JsonValue value) {
        if (!value.isObject()) {
            throw new RejectedRecord("This is no object, so nothing of Bluesky.");
        }
        if (value.has("time_us") || value.has("kind")) {
            return JetstreamMessage.tell(value, ids);
        }
        if (value.has("value") && value.has("uri")) {
            return RepositoryRecord.tell(value, ids);
        }
        JsonValue post = value.get("post");
        return post != null && post.isObject() ? feedItem(value, post) : post(value);
    }

    private static Told post(JsonValue post) {
        return new Told("bluesky|post|" + post.text("uri"), List.of(BlueskyPost.view(post)));
    }

    /** A repost is somebody else's post with a reason: two actions. A pinned post is no event. */
    private static Told feedItem(JsonValue item, JsonValue post) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(BlueskyPost.view(post));
        String uri = String.valueOf(post.text("uri"));
        JsonValue reason = item.get("reason");
        JsonValue by = reason == null || !reason.isObject() ? null : reason.get("by");
        String key = "bluesky|item|" + uri;
        if (by != null && reason != null) {
            String own = reason.text("uri");
            String at = reason.text("indexedAt");
            String name = own != null ? own : by.text("did") + "|" + uri + "|" + at;
            key += "|" + name;
            drafts.add(
                    new DraftBuilder(
                                    "bluesky|" + name + "|reposted",
                                    Kind.REPOSTED,
                                    ArtifactName.bluesky(uri))
                            .by(BlueskyAccount.of(by))
                            .owner(BlueskyAccount.of(post.get("author")))
                            .object(own == null ? null : ArtifactName.bluesky(own))
                            .at(Times.iso(at, Clock.SERVER)));
        }
        return new Told(key, drafts);
    }

    /** Each post of a thread is a record; a withheld one is a record that tells nothing. */
    private static void thread(Unit unit, JsonValue root, Delivery out) throws CaseException {
        Deque<JsonValue> todo = new ArrayDeque<>(List.of(root));
        while (!todo.isEmpty()) {
            JsonValue node = todo.pop();
            JsonValue post = node.isObject() ? node.get("post") : null;
            if (post == null || !post.isObject()) {
                out.tell(unit, node, BlueskySession::withheld);
                continue;
            }
            out.tell(unit, post, BlueskySession::post);
            replies(node, post, out);
            JsonValue parent = node.get("parent");
            if (parent != null) {
                todo.push(parent);
            }
            node.list("replies").reversed().forEach(todo::push);
        }
    }

    private static Told withheld(JsonValue node) {
        String uri = node.isObject() ? node.text("uri") : null;
        if (uri == null) {
            throw new RejectedRecord("This is no post of a thread.");
        }
        return new Told("bluesky|withheld|" + uri, List.of());
    }

    private static void replies(JsonValue node, JsonValue post, Delivery out) throws CaseException {
        Long count = Ids.count(post, "replyCount");
        String uri = post.text("uri");
        if (count == null || uri == null || count == 0) {
            return;
        }
        long delivered =
                node.list("replies").stream().filter(r -> r.isObject() && r.has("post")).count();
        out.coverage(
                new Coverage(
                        ArtifactName.bluesky(uri),
                        "replies",
                        count,
                        delivered,
                        "stated by the post as replyCount"));
    }
}
