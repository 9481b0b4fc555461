package org.harrow.intake.json;

import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.harrow.intake.Delivery;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.Head;
import org.harrow.intake.Shape;
import org.harrow.intake.bytes.Broken;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Lines;
import org.harrow.intake.bytes.Unit;
import org.harrow.model.CaseException;

/**
 * A format whose records are JSON values.
 *
 * @param info what it is
 * @param recognised confidence from the members seen in the head
 * @param lists members of a wrapping object that hold the records
 * @param sessions what reads one file
 */
public record JsonFormat(
        FormatInfo info,
        ToIntFunction<JsonSketch> recognised,
        Set<String> lists,
        Supplier<JsonSession> sessions)
        implements Format {

    public JsonFormat {
        lists = Set.copyOf(lists);
    }

    @Override
    public int confidence(Head head) {
        return head.isJson() ? recognised.applyAsInt(head.sketch()) : 0;
    }

    @Override
    public void read(Head head, ByteWindow text, Delivery out) throws IOException, CaseException {
        JsonSession session = sessions.get();
        Reading reading = new Reading(session, out);
        if (head.shape() == Shape.LINES) {
            new Lines(text, reading).read();
        } else {
            new Documents(text, listsIn(head.sketch()), reading).read();
        }
        session.end(null, out);
    }

    /** Where none of the lists is there, an object is a record itself; a later one may follow. */
    private Set<String> listsIn(JsonSketch seen) {
        return lists.stream().anyMatch(seen::has) ? lists : Set.of();
    }

    private record Reading(JsonSession session, Delivery out, JsonReader reader)
            implements Documents.FrameSink {

        Reading(JsonSession session, Delivery out) {
            this(session, out, new JsonReader());
        }

        @Override
        public void unit(Unit unit) throws CaseException {
            JsonValue value;
            try {
                value = reader.read(unit.bytes(), unit.from(), unit.to());
            } catch (JsonRefusal e) {
                out.reject(unit, String.valueOf(e.getMessage()));
                return;
            }
            session.unit(unit, value, out);
        }

        @Override
        public void broken(Broken bytes, String reason) throws CaseException {
            out.reject(bytes, reason);
        }

        @Override
        public boolean head(ByteWindow window) {
            return out.answers().take(window);
        }

        @Override
        public void frame(byte[] json) throws CaseException {
            try {
                session.end(reader.read(json, 0, json.length), out);
            } catch (JsonRefusal e) {
                out.problem("What stands around the records is not valid JSON: " + e.getMessage());
            }
        }
    }
}
