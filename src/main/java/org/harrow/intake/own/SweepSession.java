package org.harrow.intake.own;

import java.util.List;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;

/**
 * What a sweep over everybody's events found: records that tell no action, because they name
 * nobody. The case keeps them as evidence, and takes the counts among them to compare with.
 */
final class SweepSession implements JsonSession {
    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        String hash = out.hashOf(Delivery.part(unit, value.start(), value.end()));
        out.tell(unit, value, line -> tell(line, hash));
    }

    private static Told tell(JsonValue line, String hash) {
        String is = line.text("is");
        if (!"1".equals(line.text("harrow_sweep")) || is == null) {
            throw new RejectedRecord(
                    "This is no line of a sweep of form 1. Make the bundle again, or read it with a"
                            + " newer Harrow.");
        }
        return new Told("harrow|sweep|" + is + "|" + hash, List.of());
    }
}
