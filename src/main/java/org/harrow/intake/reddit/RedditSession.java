package org.harrow.intake.reddit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Comments and submissions; what the archive saw vanish is an action of its own. */
final class RedditSession implements JsonSession {
    private static final Set<String> GONE = Set.of("[deleted]", "[removed]");

    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        out.tell(unit, value, RedditSession::tell);
    }

    private static Told tell(JsonValue thing) {
        if (!thing.isObject()) {
            throw new RejectedRecord("This is no object, so neither comment nor submission.");
        }
        boolean isComment = thing.has("body");
        String own = "reddit:" + (isComment ? "t1_" : "t3_") + Ids.required(thing, "id");
        String key = own.replace(':', '|');
        List<Draft> drafts = new ArrayList<>();
        drafts.add(isComment ? comment(thing, key, own) : submission(thing, key, own));
        Draft vanished = vanished(thing, key, own);
        if (vanished != null) {
            drafts.add(vanished);
        }
        return new Told(key, drafts);
    }

    private static Draft comment(JsonValue comment, String key, String own) {
        String thread = "reddit:" + Ids.required(comment, "link_id");
        String parent = Ids.optional(comment, "parent_id");
        DraftBuilder draft =
                new DraftBuilder(key + "|commented", Kind.COMMENTED, thread)
                        .object(own)
                        .with("reply_to", parent == null ? null : "reddit:" + parent);
        return said(draft, comment, comment.text("body"));
    }

    private static Draft submission(JsonValue submission, String key, String own) {
        String url = submission.text("url");
        DraftBuilder draft =
                new DraftBuilder(key + "|posted", Kind.POSTED, own)
                        .with("title", submission.text("title"))
                        .with("removed_by", submission.text("removed_by_category"))
                        .with("replies", submission.text("num_comments"));
        if (url != null && url.startsWith("http") && !url.contains("/comments/")) {
            draft.link(url);
        }
        return said(draft, submission, submission.text("selftext"));
    }

    private static Draft said(DraftBuilder draft, JsonValue thing, @Nullable String text) {
        boolean gone = text != null && GONE.contains(text);
        String path = thing.text("permalink");
        String edited = thing.text("edited");
        return draft.by(author(thing))
                .text(gone ? null : text)
                .url(path == null ? null : "https://www.reddit.com" + path)
                .with("status", gone ? text : null)
                .with("ghost", GONE.contains(String.valueOf(thing.text("author"))) ? "true" : null)
                .with("subreddit", thing.text("subreddit"))
                .with("points", thing.text("score"))
                .with("edited_at", edited)
                .at(Times.epoch(whole(thing.text("created_utc")), Clock.SERVER));
    }

    /** Some dumps write seconds as {@code 1523290671.0}. */
    private static @Nullable String whole(@Nullable String seconds) {
        return seconds != null && seconds.endsWith(".0")
                ? seconds.substring(0, seconds.length() - 2)
                : seconds;
    }

    private static @Nullable AccountRef author(JsonValue thing) {
        String name = thing.text("author");
        if (name == null || GONE.contains(name)) {
            return null;
        }
        String id = thing.text("author_fullname");
        return new AccountRef("reddit", id, name, null, AccountType.UNKNOWN);
    }

    /** Between two looks of the archive the text went; who took it away is not said. */
    private static @Nullable Draft vanished(JsonValue thing, String key, String own) {
        JsonValue meta = thing.get("_meta");
        JsonValue was = meta == null || !meta.isObject() ? null : meta.get("was_deleted_later");
        if (meta == null || was == null || !was.isTrue()) {
            return null;
        }
        String firstRaw = thing.text("retrieved_on");
        Stamp first = Times.epoch(firstRaw, Clock.CLIENT);
        Stamp second = Times.epoch(meta.text("retrieved_2nd_on"), Clock.CLIENT);
        Stamp at =
                first.at() == null || second.at() == null || second.at().hi() < first.at().lo()
                        ? Stamp.undated(Clock.CLIENT, second.raw())
                        : new Stamp(
                                new TimeInterval(first.at().lo(), second.at().hi()),
                                Clock.CLIENT,
                                Precision.SECOND,
                                second.raw(),
                                true);
        return new DraftBuilder(key + "|deleted", Kind.DELETED, own)
                .owner(author(thing))
                .with("reason", meta.text("removal_type"))
                .at(at);
    }
}
