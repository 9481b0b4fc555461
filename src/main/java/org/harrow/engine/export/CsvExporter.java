package org.harrow.engine.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.harrow.model.CaseException;

/** A copy for a spreadsheet: one action a row (RFC 4180, UTF-8 with a byte order mark). */
final class CsvExporter implements Exporter {
    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String title() {
        return "a copy for a spreadsheet, one action a row; no cell is taken for a formula";
    }

    @Override
    public void write(ExportCase from, OutputStream out) throws IOException, CaseException {
        out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        rows(
                ActionFields.columns(),
                from.input().results().actions().stream().map(ActionFields::of).toList(),
                out);
    }

    /** A head and rows, which have the columns in the order of the head. */
    static void rows(Collection<String> columns, List<Map<String, String>> rows, OutputStream out)
            throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns);
        for (Map<String, String> row : rows) {
            csv.writeRecord(row.values().stream().map(CsvExporter::safe).toList());
        }
        csv.flush();
        text.flush();
    }

    /**
     * Spreadsheets run what begins like a formula: such a cell gets an apostrophe before it (OWASP,
     * "CSV Injection").
     */
    static String safe(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        int first = cell.stripLeading().isEmpty() ? cell.charAt(0) : cell.stripLeading().charAt(0);
        boolean formula = "=+-@\uff1d\uff0b\uff0d\uff20".indexOf(first) >= 0;
        return formula || "\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
