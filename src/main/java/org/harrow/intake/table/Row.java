package org.harrow.intake.table;

import org.jspecify.annotations.Nullable;

/** One row of a table: a value by the name of its column. */
interface Row {
    /** The value as it is written, or null where there is no such column or nothing in it. */
    @Nullable String value(String column);
}
