package org.harrow.intake.table;

import java.util.regex.Pattern;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/** Rows as JSON objects: a column is a member, or a path of members with dots. */
final class JsonRows implements JsonSession {
    private static final Pattern DOT = Pattern.compile("\\.");

    private final RowReading reading;

    JsonRows(Mapping mapping) {
        this.reading = new RowReading(mapping);
    }

    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        Unit span = Delivery.part(unit, value.start(), value.end());
        out.tell(unit, value, row -> tell(row, out.hashOf(span)));
    }

    private Told tell(JsonValue row, String hash) {
        if (!row.isObject()) {
            throw new RejectedRecord("This is no object, so no row of a table.");
        }
        return reading.tell(column -> value(row, column), hash);
    }

    private static @Nullable String value(JsonValue row, String column) {
        JsonValue value = row.get(column);
        if (value == null && column.indexOf('.') > 0) {
            value = row.at(DOT.split(column, -1));
        }
        return value == null ? null : text(value);
    }

    private static @Nullable String text(JsonValue value) {
        if (value.isObject()) {
            return null;
        }
        if (value.isArray()) {
            StringBuilder all = new StringBuilder();
            for (JsonValue element : value.elements()) {
                String text = element.asText();
                all.append(all.isEmpty() || text == null ? "" : " ")
                        .append(text == null ? "" : text);
            }
            return all.toString();
        }
        String text = value.asText();
        return text != null ? text : Boolean.toString(value.isTrue());
    }
}
