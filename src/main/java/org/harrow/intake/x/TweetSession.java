package org.harrow.intake.x;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.HtmlText;
import org.harrow.intake.content.IdClock;
import org.harrow.intake.content.Ids;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.CaseException;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** Tweets, each told apart as a post, an answer or a retweet; a deleted one gives two actions. */
final class TweetSession implements JsonSession {
    private static final Pattern RETWEET = Pattern.compile("^RT @(\\w{1,20}):");

    private final IdClock ids = new IdClock();
    private @Nullable AccountRef archive;
    private boolean asked;

    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        if (!asked) {
            archive = ArchiveOwner.of(out.beside(ArchiveOwner.BESIDE));
            asked = true;
        }
        out.tell(unit, value, this::tell);
    }

    @Override
    public void end(@Nullable JsonValue frame, Delivery out) throws CaseException {
        ids.tell(out);
    }

    private Told tell(JsonValue wrapped) {
        JsonValue inner = wrapped.isObject() ? wrapped.get("tweet") : null;
        JsonValue tweet = inner != null && inner.isObject() ? inner : wrapped;
        if (!tweet.isObject()) {
            throw new RejectedRecord("This is no object, so no tweet.");
        }
        String id = Ids.required(tweet, tweet.has("id_str") ? "id_str" : "id");
        String own = "x:" + id;
        String text = tweet.text(tweet.has("full_text") ? "full_text" : "text");
        Matcher retweet = RETWEET.matcher(text == null ? "" : text);
        Stamp at = TweetDates.of(tweet.text("created_at"));
        ids.compare(at, IdClock.snowflake(id));
        List<Draft> drafts = new ArrayList<>();
        DraftBuilder draft =
                retweet.find()
                        ? new DraftBuilder("x|" + id + "|posted", Kind.REPOSTED, own)
                                .owner(byName(retweet.group(1)))
                        : said(tweet, id, own);
        AccountRef owner = owner(tweet, id);
        drafts.add(words(tweet, text, draft).by(owner).at(at));
        String deleted = tweet.text("deleted_at");
        if (deleted != null) {
            drafts.add(
                    new DraftBuilder("x|" + id + "|deleted", Kind.DELETED, own)
                            .by(owner)
                            .at(TweetDates.of(deleted)));
        }
        // The same bytes beside account.js say more: they are a record of their own.
        String known = archive == null ? "" : "|" + archive.name();
        return new Told("x|tweet|" + id + known, drafts);
    }

    private static DraftBuilder said(JsonValue tweet, String id, String own) {
        String parent = Ids.optional(tweet, "in_reply_to_status_id_str");
        String to = tweet.text("in_reply_to_screen_name");
        String toId = Ids.optional(tweet, "in_reply_to_user_id_str");
        AccountRef answered =
                to == null && toId == null
                        ? null
                        : new AccountRef("x", toId, to, null, AccountType.UNKNOWN);
        return new DraftBuilder(
                        "x|" + id + "|posted",
                        parent == null ? Kind.POSTED : Kind.COMMENTED,
                        parent == null ? own : "x:" + parent)
                .owner(parent == null ? null : answered)
                .object(parent == null ? null : own)
                .with("reply_to", parent == null ? null : "x:" + parent);
    }

    private static DraftBuilder words(JsonValue tweet, @Nullable String text, DraftBuilder draft) {
        JsonValue entities = tweet.get("entities");
        List<String> mentions = new ArrayList<>();
        if (entities != null && entities.isObject()) {
            for (JsonValue url : entities.list("urls")) {
                draft.link(url.isObject() ? url.text("expanded_url") : null);
            }
            for (JsonValue mention : entities.list("user_mentions")) {
                String name = mention.isObject() ? mention.text("screen_name") : null;
                if (name != null) {
                    mentions.add("x:" + name);
                }
            }
        }
        String source = tweet.text("source");
        return draft.text(text == null ? null : HtmlText.of(text).text())
                .mentions(mentions)
                .with("app", source == null ? null : HtmlText.of(source).text())
                .with("likes", tweet.text("favorite_count"))
                .with("reposts", tweet.text("retweet_count"));
    }

    /** A tweet names its author only in the address of a picture of its own. */
    private @Nullable AccountRef owner(JsonValue tweet, String id) {
        if (archive != null) {
            return archive;
        }
        JsonValue media = tweet.at("entities", "media");
        for (JsonValue one : media == null ? List.<JsonValue>of() : media.elements()) {
            String address = one.isObject() ? one.text("expanded_url") : null;
            String[] part = address == null ? new String[0] : address.split("/", -1);
            if (part.length > 5 && part[4].equals("status") && part[5].equals(id)) {
                return byName(part[3]);
            }
        }
        return null;
    }

    private static AccountRef byName(String name) {
        return new AccountRef("x", null, name, null, AccountType.UNKNOWN);
    }
}
