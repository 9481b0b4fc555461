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
import org.jspecify.annotations.Nullable;

/**
 * A record as a repository lists it: no server ever stamped it, so its time is what the poster's
 * program claimed. The name of a record often carries a time too.
 */
final class RepositoryRecord {
    private RepositoryRecord() {}

    /** An entry of a listing: uri, cid and value. */
    static Told tell(JsonValue entry, IdClock ids) {
        JsonValue record = entry.get("value");
        if (record == null || !record.isObject()) {
            throw new RejectedRecord("This is no record of a repository: it has no value.");
        }
        return tell(Ids.required(entry, "uri"), entry.text("cid"), record, ids);
    }

    /**
     * A record by its address.
     *
     * @param cid names this version of it
     */
    static Told tell(String uri, @Nullable String cid, JsonValue record, IdClock ids) {
        AccountRef by = BlueskyAccount.ownerOf(uri);
        String[] part = uri.split("/", -1);
        if (!record.isObject() || by == null || part.length != 5) {
            throw new RejectedRecord("This is no record of a repository.");
        }
        Stamp at = Times.iso(record.text("createdAt"), Clock.CLIENT);
        ids.compare(at, IdClock.tid(part[4]));
        return new Told(
                "bluesky|record|" + uri,
                List.of(
                        JetstreamMessage.created(part[3], uri, record, by)
                                .with("version", cid)
                                .at(at)));
    }
}
