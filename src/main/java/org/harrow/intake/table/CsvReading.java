package org.harrow.intake.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.harrow.intake.Delivery;
import org.harrow.intake.RefusedException;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Broken;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.bytes.UnitSink;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table: names, perhaps types, then values. */
final class CsvReading implements UnitSink {
    /** Types as column stores write them into a second row. */
    private static final Pattern TYPE =
            Pattern.compile(
                    "(?:Nullable\\(|LowCardinality\\(|Array\\()*"
                            + "(?:U?Int\\d+|Float\\d+|String|FixedString|Bool|UUID|Date(?:Time)?(?:32|64)?"
                            + "|Enum(?:8|16)?|Decimal|IPv[46])(?:\\(.*)?\\)*",
                    Pattern.DOTALL);

    private final Mapping mapping;
    private final RowReading reading;
    private final Fields fields;
    private final Delivery out;
    private final Map<String, Integer> columns = new HashMap<>();
    private int width = -1;
    private boolean mayBeTypes;

    CsvReading(Mapping mapping, char separator, Delivery out) {
        this.mapping = mapping;
        this.reading = new RowReading(mapping);
        this.fields = new Fields(separator);
        this.out = out;
        if (!mapping.reading().header().isEmpty()) {
            name(mapping.reading().header());
        }
    }

    @Override
    public void unit(Unit unit) throws CaseException, IOException {
        List<String> row;
        try {
            row = fields.of(unit);
            if (width < 0) {
                name(row);
                check();
                mayBeTypes = true;
                return;
            }
            if (mayBeTypes && row.stream().allMatch(field -> TYPE.matcher(field).matches())) {
                mayBeTypes = false;
                return;
            }
            mayBeTypes = false;
            out.record(unit, told(row, unit));
        } catch (RejectedRecord e) {
            out.reject(unit, e.sentence());
        }
    }

    private Told told(List<String> row, Unit unit) {
        if (row.size() != width) {
            throw new RejectedRecord(
                    "The row has "
                            + row.size()
                            + " fields where the table has "
                            + width
                            + " columns.");
        }
        return reading.tell(new Values(columns, row), out.hashOf(unit));
    }

    private void name(List<String> names) {
        width = names.size();
        for (int i = 0; i < width; i++) {
            columns.putIfAbsent(names.get(i).strip(), i);
        }
    }

    private void check() throws RefusedException {
        String missing = mapping.missing(columns::containsKey);
        if (missing != null) {
            throw RefusedException.of(
                    "The mapping "
                            + mapping.name()
                            + " needs a column \""
                            + missing
                            + "\"; this table has: "
                            + String.join(", ", columns.keySet().stream().sorted().toList())
                            + ".");
        }
    }

    @Override
    public void broken(Broken bytes, String reason) throws CaseException {
        out.reject(bytes, reason);
    }

    private record Values(Map<String, Integer> columns, List<String> row) implements Row {
        @Override
        public @Nullable String value(String column) {
            Integer at = columns.get(column);
            return at == null ? null : row.get(at);
        }
    }
}
