package org.harrow.intake.gitlab;

import java.util.List;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;

/** Whatever the interface lists; each object is told by its members. */
final class GitlabSession implements JsonSession {
    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        List<JsonValue> notes = value.isObject() ? value.list("notes") : List.of();
        if (notes.isEmpty()) {
            out.tell(unit, value, GitlabSession::tell);
        }
        for (JsonValue note : notes) {
            out.tell(unit, note, GitlabSession::tell);
        }
    }

    private static Told tell(JsonValue record) {
        if (!record.isObject()) {
            throw new RejectedRecord("This is no object, so nothing of GitLab.");
        }
        if (record.has("action_name")) {
            return GitlabEvent.tell(record);
        }
        if (record.has("noteable_type")) {
            return GitlabNote.tell(record);
        }
        return record.has("resource_type") ? GitlabNote.change(record) : GitlabItem.tell(record);
    }
}
