/**
 * Tables of any kind, one action a row: CSV, TSV and lines of JSON, read by a mapping that says
 * which column is what. Mappings are data; some are built in.
 */
@NullMarked
package org.harrow.intake.table;

import org.jspecify.annotations.NullMarked;
