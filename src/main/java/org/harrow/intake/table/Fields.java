package org.harrow.intake.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.bytes.Utf8;

/** The fields of one row, by the rules of RFC 4180. */
final class Fields {
    private final CsvReader.CsvReaderBuilder reader;

    Fields(char separator) {
        reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .commentStrategy(CommentStrategy.NONE)
                        .skipEmptyLines(false)
                        .detectBomHeader(false)
                        .allowExtraCharsAfterClosingQuote(false);
    }

    /**
     * The fields of the row that stands in a unit.
     *
     * @throws RejectedRecord where it is no UTF-8 or no row
     */
    List<String> of(Unit unit) {
        int bad = Utf8.firstBad(unit.bytes(), unit.from(), unit.to());
        if (bad >= 0) {
            throw new RejectedRecord(
                    "The row is not valid UTF-8 at its byte "
                            + (bad - unit.from())
                            + ". Save the table as UTF-8.");
        }
        return of(
                new String(
                        unit.bytes(),
                        unit.from(),
                        unit.to() - unit.from(),
                        StandardCharsets.UTF_8));
    }

    /**
     * The fields of a row.
     *
     * @throws RejectedRecord where it is none
     */
    List<String> of(String row) {
        try {
            return reader.ofSingleCsvRecord(row).getFields();
        } catch (CsvParseException e) {
            throw new RejectedRecord(
                    "The row is no row of a table: after a quoted field comes neither a separator"
                            + " nor the end.");
        }
    }
}
