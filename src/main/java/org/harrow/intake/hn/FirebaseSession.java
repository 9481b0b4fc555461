package org.harrow.intake.hn;

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
import org.jspecify.annotations.Nullable;

/** Items of Hacker News's own interface. */
final class FirebaseSession implements JsonSession {
    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        out.tell(unit, value, FirebaseSession::tell);
        Long stated = value.isObject() ? Ids.count(value, "descendants") : null;
        if (stated != null) {
            out.coverage(
                    new Coverage(
                            "hn:" + value.text("id"),
                            "comments",
                            stated,
                            0,
                            "stated by the item as descendants"));
        }
    }

    private static Told tell(JsonValue item) {
        if (!item.isObject() || !item.has("id")) {
            throw new RejectedRecord(
                    "There is no item here: the interface answers null for a missing one.");
        }
        String id = Ids.required(item, "id");
        String status = status(item);
        HackerNewsItem read =
                new HackerNewsItem(
                        id,
                        item.text("by"),
                        new HackerNewsItem.Spot(null, Ids.optional(item, "parent")),
                        new HackerNewsItem.Words(
                                item.text("title"), item.text("text"), item.text("url")),
                        new HackerNewsItem.Counts(
                                item.text("score"), item.text("descendants"), status));
        return new Told(
                "hn|firebase|" + id,
                List.of(read.draft(Times.epoch(item.text("time"), Clock.SERVER))));
    }

    private static @Nullable String status(JsonValue item) {
        for (String state : List.of("deleted", "dead")) {
            JsonValue value = item.get(state);
            if (value != null && value.isTrue()) {
                return state;
            }
        }
        return null;
    }
}
