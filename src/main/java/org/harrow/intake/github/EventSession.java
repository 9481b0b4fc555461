package org.harrow.intake.github;

import org.harrow.intake.Delivery;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.jspecify.annotations.Nullable;

/** The public event stream, from the API or GH Archive. */
final class EventSession implements JsonSession {
    /** The API never gives more than this many. */
    private static final long MOST = 300;

    private final ArchiveHours hours = new ArchiveHours();
    private long records;

    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        records++;
        if (value.isObject()) {
            hours.event(value);
        }
        out.tell(unit, value, PublicEvent::tell);
    }

    @Override
    public void end(@Nullable JsonValue frame, Delivery out) throws CaseException {
        if (frame == null) {
            hours.tell(out);
        }
        if (frame == null && (records == 30 || records == 100 || records == MOST)) {
            out.coverage(
                    new Coverage(
                            "events",
                            "records",
                            null,
                            records,
                            "the listing ends at exactly "
                                    + records
                                    + ", a page limit: earlier events may be missing"));
        }
    }
}
