package org.harrow.intake.bluesky;

import java.util.List;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.content.IdClock;
import org.harrow.intake.content.Ids;
import org.harrow.intake.content.Times;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.Clock;
import org.harrow.model.Stamp;

/**
 * A record as a repository lists it: no server ever stamped it, so its time is what the poster's
 * program claimed. The name of a record often carries a time too.
 */
final class RepositoryRecord {
    private RepositoryRecord() {}

    /** An entry of a listing: uri, cid and value. */
    static Told tell(JsonValue entry, IdClock ids) {
        String uri = Ids.required(entry, "uri");
        JsonValue record = entry.get("value");
        AccountRef by = BlueskyAccount.ownerOf(uri);
        String[] part = uri.split("/", -1);
        if (record == null || !record.isObject() || by == null || part.length != 5) {
            throw new RejectedRecord(
                    "This is no record of a repository: uri and value are needed.");
        }
        Stamp at = Times.iso(record.text("createdAt"), Clock.CLIENT);
        ids.compare(at, IdClock.tid(part[4]));
        return new Told(
                "bluesky|record|" + uri,
                List.of(
                        JetstreamMessage.created(part[3], uri, record, by)
                                .with("version", entry.text("cid"))
                                .at(at)));
    }
}
