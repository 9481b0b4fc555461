package org.harrow.intake.discourse;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.HtmlText;
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
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** Topics, each post a record; the topic says how many there are. */
final class TopicSession implements JsonSession {
    private static final int SMALL_ACTION = 3;

    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        JsonValue inner = value.isObject() && value.has("backend_name") ? value.get("data") : null;
        JsonValue topic = inner != null && inner.isObject() ? inner : value;
        String forum = forum(value.isObject() ? value.text("origin") : null);
        JsonValue stream = topic.isObject() ? topic.get("post_stream") : null;
        if (stream == null || !stream.isObject()) {
            out.tell(unit, topic, post -> tell(post, forum, null));
            return;
        }
        List<JsonValue> posts = stream.list("posts");
        AccountRef starter = starter(topic, forum);
        for (JsonValue post : posts) {
            out.tell(unit, post, record -> tell(record, forum, starter));
        }
        Long stated = Ids.count(topic, "posts_count");
        long listed = stream.list("stream").size();
        out.coverage(
                new Coverage(
                        artifact(forum, String.valueOf(topic.text("id"))),
                        "posts",
                        stated == null && listed > 0 ? Long.valueOf(listed) : stated,
                        posts.size(),
                        "the topic says how many; a topic's answer holds 20 at most"));
    }

    private static Told tell(JsonValue post, String forum, @Nullable AccountRef starter) {
        if (!post.isObject()) {
            throw new RejectedRecord("This is no object, so no post.");
        }
        String id = Ids.required(post, "id");
        String topic = artifact(forum, Ids.required(post, "topic_id"));
        String number = Ids.required(post, "post_number");
        String key = "discourse|" + forum + id;
        AccountRef by = account(forum, post, "user_id");
        List<Draft> drafts = new ArrayList<>();
        drafts.add(
                said(post, key, topic, number).by(by).owner(starter).at(time(post, "created_at")));
        if (post.text("deleted_at") != null) {
            JsonValue own = post.get("user_deleted");
            drafts.add(
                    new DraftBuilder(key + "|deleted", Kind.DELETED, topic + "/" + number)
                            .by(own != null && own.isTrue() ? by : null)
                            .at(time(post, "deleted_at")));
        }
        return new Told(key, drafts);
    }

    private static DraftBuilder said(JsonValue post, String key, String topic, String number) {
        boolean first = number.equals("1");
        Long type = Ids.count(post, "post_type");
        boolean small = type != null && type == SMALL_ACTION;
        Kind kind = small ? Kind.OTHER : first ? Kind.POSTED : Kind.COMMENTED;
        String html = post.text("cooked");
        HtmlText.Plain plain = HtmlText.of(html == null ? "" : html);
        String answered = post.text("reply_to_post_number");
        Long version = Ids.count(post, "version");
        return new DraftBuilder(key + "|" + kind.id(), kind, topic)
                .object(first ? null : topic + "/" + number)
                .text(plain.text())
                .links(plain.links().stream().filter(link -> link.contains("://")).toList())
                .with("reply_to", answered == null ? null : topic + "/" + answered)
                .with("event", small ? post.text("action_code") : null)
                .with("updated_at", version != null && version > 1 ? post.text("updated_at") : null)
                .with("version", version != null && version > 1 ? version.toString() : null)
                .with("edit_reason", post.text("edit_reason"))
                .with("trust_level", post.text("trust_level"));
    }

    private static Stamp time(JsonValue post, String field) {
        return Times.iso(post.text(field), Clock.SERVER);
    }

    private static @Nullable AccountRef starter(JsonValue topic, String forum) {
        JsonValue by = topic.at("details", "created_by");
        return by == null || !by.isObject() ? null : account(forum, by, "id");
    }

    /** Numbers are a forum's own; accounts below nought are its programs. */
    private static @Nullable AccountRef account(String forum, JsonValue record, String idField) {
        String id = Ids.optional(record, idField);
        String login = record.text("username");
        if (id == null && login == null) {
            return null;
        }
        AccountType type =
                id != null && id.startsWith("-") ? AccountType.AUTOMATION : AccountType.UNKNOWN;
        String shown = record.text("name");
        return new AccountRef(
                "discourse",
                id == null ? null : forum + id,
                login,
                shown == null || shown.isEmpty() ? null : shown,
                type);
    }

    private static String artifact(String forum, String topic) {
        return "discourse:" + forum + "t/" + topic;
    }

    /** The host of a forum with a slash, where a collector's wrapper names it. */
    private static String forum(@Nullable String origin) {
        int mark = origin == null ? -1 : origin.indexOf("://");
        if (origin == null || mark < 0) {
            return "";
        }
        int end = origin.indexOf('/', mark + 3);
        return origin.substring(mark + 3, end < 0 ? origin.length() : end) + "/";
    }
}
