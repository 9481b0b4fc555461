package org.harrow.intake.feed;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.content.Ids;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1: the document is the frame, each item a record. */
final class JsonFeedSession implements JsonSession {
    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        if (!value.isObject() || !value.has("items")) {
            out.reject(unit, "This is no JSON feed.");
            return;
        }
        FeedHead head = new FeedHead(string(value, "home_page_url"), author(value));
        for (JsonValue item : value.list("items")) {
            out.tell(unit, item, record -> tell(record, head));
        }
        String next = string(value, "next_url");
        out.coverage(
                new Coverage(
                        head.name(),
                        "posts",
                        null,
                        out.records(),
                        next == null
                                ? "a feed is a window of its newest posts: older ones are missing"
                                : "the feed names a next page that is not in this file"));
    }

    private static Told tell(JsonValue item, FeedHead head) {
        if (!item.isObject()) {
            throw new RejectedRecord("This is no object, so no item of a feed.");
        }
        List<String> further = new ArrayList<>();
        for (JsonValue attachment : item.list("attachments")) {
            String url = attachment.isObject() ? string(attachment, "url") : null;
            if (url != null && url.contains("://")) {
                further.add(url);
            }
        }
        String external = string(item, "external_url");
        if (external != null) {
            further.add(external);
        }
        String html = string(item, "content_html");
        String text = string(item, "content_text");
        return new FeedItem(
                        Ids.optional(item, "id"),
                        string(item, "url"),
                        author(item),
                        new FeedItem.Dates(
                                string(item, "date_published"), string(item, "date_modified")),
                        new FeedItem.Body(
                                string(item, "title"),
                                html != null ? html : escaped(text),
                                further))
                .tell("json", head);
    }

    private static @Nullable String author(JsonValue value) {
        JsonValue single = value.get("author");
        if (single != null && single.isObject()) {
            return string(single, "name");
        }
        for (JsonValue author : value.list("authors")) {
            String name = author.isObject() ? string(author, "name") : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String string(JsonValue value, String name) {
        JsonValue member = value.get(name);
        return member != null && member.isString() ? member.asText() : null;
    }

    /** Plain text stays what it is when it is read as HTML. */
    private static @Nullable String escaped(@Nullable String text) {
        return text == null ? null : text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
