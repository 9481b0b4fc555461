package org.harrow.intake.github;

import org.harrow.intake.Delivery;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;

/**
 * Per-item backups: {@code {type, pull|issue, events, comments}}. Records are the item itself, each
 * timeline entry and each review comment; the frame around them is none.
 */
final class ItemSession implements JsonSession {
    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        JsonValue item = value.get("pull") != null ? value.get("pull") : value.get("issue");
        if (item == null || !item.isObject()) {
            out.reject(unit, "This backup holds neither a pull request nor an issue.");
            return;
        }
        GithubThread thread = GithubThread.of(item).ownedBy(GithubAccount.refOf(item, "user"));
        out.tell(unit, item, record -> GithubDrafts.thread(record, thread));
        long comments = 0;
        long reviews = 0;
        long commits = 0;
        for (JsonValue entry : value.list("events")) {
            out.tell(unit, entry, record -> Timeline.tell(record, thread));
            String event = entry.isObject() ? entry.text("event") : null;
            comments += "commented".equals(event) ? 1 : 0;
            reviews += "reviewed".equals(event) ? 1 : 0;
            commits += "committed".equals(event) ? 1 : 0;
        }
        for (JsonValue comment : value.list("comments")) {
            out.tell(
                    unit,
                    comment,
                    record ->
                            RestRecord.of(record).tell(record, GithubThread.of(record).or(thread)));
        }
        ThreadCoverage.stated(
                item,
                new ThreadCoverage.Held(
                        value.list("events").size(),
                        comments,
                        reviews,
                        commits,
                        value.list("comments").size()),
                out);
    }
}
