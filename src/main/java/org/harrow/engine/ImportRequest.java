package org.harrow.engine;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.intake.IntakeOptions;
import org.harrow.intake.table.Mapping;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * How files are to be imported.
 *
 * @param format id of the format to read them as, or null to recognise it by content
 * @param captured when the exports were made, or null where nobody knows
 * @param dryRun read and count, change nothing
 * @param mapping JSON that says which column of a table is what, or null; it is kept with the
 *     import
 */
public record ImportRequest(
        @Nullable String format,
        @Nullable Instant captured,
        boolean dryRun,
        @Nullable String mapping) {
    /** Recognise by content, no capture time, for real. */
    public static final ImportRequest DEFAULT = new ImportRequest(null, null, false);

    /** Without a mapping. */
    public ImportRequest(@Nullable String format, @Nullable Instant captured, boolean dryRun) {
        this(format, captured, dryRun, null);
    }

    /** What intake must know of it. */
    IntakeOptions options() throws CaseException {
        return new IntakeOptions(format, mapping == null ? null : Mapping.parse(mapping));
    }

    /** What the custody log keeps of it. */
    Map<String, @Nullable Object> body(int files) {
        Map<String, @Nullable Object> body = new TreeMap<>();
        body.put("files", files);
        body.put("format", format);
        body.put(
                "captured",
                captured == null ? null : TimeInterval.format(TimeInterval.micros(captured)));
        if (mapping != null) {
            body.put(TableMappings.MEMBER, mapping);
        }
        return body;
    }
}
