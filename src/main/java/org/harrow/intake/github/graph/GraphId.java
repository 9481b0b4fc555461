package org.harrow.intake.github.graph;

import org.harrow.intake.RejectedRecord;
import org.harrow.intake.github.GithubThread;
import org.harrow.intake.github.NodeId;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.jspecify.annotations.Nullable;

/**
 * The numeric id that REST has for an object: in its web address, beside its node id or inside it.
 * Archives that leave ids out name a text by author and time.
 */
final class GraphId {
    private GraphId() {}

    /**
     * @param anchor what stands before the number in the object's address
     * @param by who wrote it, or null
     * @throws RejectedRecord where nothing tells it from others
     */
    static String of(JsonValue object, String anchor, @Nullable AccountRef by) {
        String address = object.text("url");
        int at = address == null ? -1 : address.indexOf("#" + anchor);
        String named =
                at < 0 || address == null
                        ? null
                        : NodeId.numeric(address.substring(at + 1 + anchor.length()));
        String id = named != null ? named : optional(object);
        return id != null ? id : composed(object, by);
    }

    /** The numeric id, else the node id as it is; null where there is neither. */
    static @Nullable String optional(@Nullable JsonValue object) {
        if (object == null || !object.isObject()) {
            return null;
        }
        for (String member : new String[] {"fullDatabaseId", "databaseId"}) {
            String number = NodeId.numeric(object.text(member));
            if (number != null) {
                return number;
            }
        }
        String node = object.text("id");
        String inside = NodeId.numeric(node);
        return inside != null || node == null || node.isEmpty() ? inside : node;
    }

    /** What stands in keys: an id of GitHub's by itself, a composed one with its thread. */
    static String key(String id, GithubThread thread) {
        return id.indexOf('@') < 0 ? id : thread.key() + "|" + id;
    }

    private static String composed(JsonValue object, @Nullable AccountRef by) {
        String submitted = object.text("submittedAt");
        String at = submitted != null ? submitted : object.text("createdAt");
        if (at == null) {
            throw new RejectedRecord(
                    "The record has neither an id nor a time. Ask for id, url and createdAt.");
        }
        String place = object.text("originalPosition");
        return (by == null ? "ghost" : by.login()) + "@" + at + (place == null ? "" : "." + place);
    }
}
