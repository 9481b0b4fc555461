package org.harrow.intake.hn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.content.Ids;
import org.harrow.intake.content.Times;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.harrow.model.Clock;
import org.harrow.model.Coverage;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** Answers of the search service: hits of a search, or an item with all its children. */
final class AlgoliaSession implements JsonSession {
    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        if (value.isObject() && !value.has("objectID") && value.has("children")) {
            item(unit, value, out);
        } else {
            out.tell(unit, value, AlgoliaSession::hit);
        }
    }

    @Override
    public void end(@Nullable JsonValue frame, Delivery out) throws CaseException {
        Long total = frame == null ? null : Ids.count(frame, "nbHits");
        if (frame == null || total == null) {
            return;
        }
        JsonValue exact = frame.get("exhaustiveNbHits");
        out.coverage(
                new Coverage(
                        "hn",
                        "hits",
                        total,
                        out.records(),
                        exact != null && exact.isTrue()
                                ? "the answer's own nbHits"
                                : "the answer's own nbHits, which it calls inexact"));
    }

    /** Children are records of their own; a parent's bytes hold theirs. */
    private static void item(Unit unit, JsonValue root, Delivery out) throws CaseException {
        Deque<JsonValue> todo = new ArrayDeque<>(List.of(root));
        while (!todo.isEmpty()) {
            JsonValue next = todo.pop();
            out.tell(unit, next, AlgoliaSession::node);
            if (next.isObject()) {
                next.list("children").reversed().forEach(todo::push);
            }
        }
    }

    private static Told hit(JsonValue hit) {
        if (!hit.isObject() || hit.elements().isEmpty()) {
            throw new RejectedRecord("This hit is empty: the exporter left nothing in it.");
        }
        String id = Ids.required(hit, "objectID");
        String parent = Ids.optional(hit, "parent_id");
        String comment = hit.text("comment_text");
        HackerNewsItem item =
                new HackerNewsItem(
                        id,
                        hit.text("author"),
                        new HackerNewsItem.Spot(Ids.optional(hit, "story_id"), parent),
                        new HackerNewsItem.Words(
                                comment == null ? hit.text("title") : hit.text("story_title"),
                                comment == null ? hit.text("story_text") : comment,
                                comment == null ? hit.text("url") : null),
                        new HackerNewsItem.Counts(
                                hit.text("points"), hit.text("num_comments"), null));
        return new Told("hn|hit|" + id, List.of(item.draft(time(hit))));
    }

    private static Told node(JsonValue node) {
        if (!node.isObject()) {
            throw new RejectedRecord("This is no object, so no item.");
        }
        String id = Ids.required(node, "id");
        HackerNewsItem item =
                new HackerNewsItem(
                        id,
                        node.text("author"),
                        new HackerNewsItem.Spot(
                                Ids.optional(node, "story_id"), Ids.optional(node, "parent_id")),
                        new HackerNewsItem.Words(
                                node.text("title"), node.text("text"), node.text("url")),
                        new HackerNewsItem.Counts(node.text("points"), null, null));
        return new Told("hn|item|" + id, List.of(item.draft(time(node))));
    }

    private static Stamp time(JsonValue record) {
        String text = record.text("created_at");
        return text != null
                ? Times.isoSecond(text, Clock.SERVER)
                : Times.epoch(record.text("created_at_i"), Clock.SERVER);
    }
}
