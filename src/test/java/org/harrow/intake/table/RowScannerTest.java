package org.harrow.intake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.harrow.intake.bytes.Broken;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.bytes.UnitSink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are found where a whole reader finds them, with the bytes they stand in. */
class RowScannerTest {
    private static final String[] PIECES = {
        "a", "é", "😀", ",", "\"\"", "\n", "\r\n", " ", "x,y", "'", "\t"
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsTheRowsOfAnyWellFormedTable(int seed) throws Exception {
        Random random = new Random(seed);
        StringBuilder table = new StringBuilder();
        for (int row = 0; row < 200; row++) {
            for (int field = 0; field < 3; field++) {
                table.append(field == 0 ? "" : ",").append(field(random));
            }
            table.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        List<List<String>> expected = new ArrayList<>();
        for (CsvRecord record : CsvReader.builder().ofCsvRecord(table.toString())) {
            expected.add(record.getFields());
        }
        byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
        Rows rows = read(bytes);
        assertEquals(expected, rows.fields);
        for (int i = 0; i < rows.fields.size(); i++) {
            int at = Math.toIntExact(rows.offsets.get(i));
            assertTrue(at == 0 || bytes[at - 1] == '\n', "row " + i + " begins a line");
        }
        assertTrue(rows.reasons.isEmpty());
    }

    private static String field(Random random) {
        boolean quoted = random.nextInt(3) == 0;
        StringBuilder out = new StringBuilder(quoted ? "\"" : "f");
        for (int i = random.nextInt(5); i > 0; i--) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            boolean isPlain = piece.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
            out.append(quoted || isPlain ? piece : "");
        }
        return out.append(quoted ? "\"" : "").toString();
    }

    private static Rows read(byte[] bytes) throws Exception {
        Rows rows = new Rows();
        new RowScanner(new ByteWindow(new ByteArrayInputStream(bytes)), (byte) ',', rows).read();
        return rows;
    }

    private static final class Rows implements UnitSink {
        final List<List<String>> fields = new ArrayList<>();
        final List<Long> offsets = new ArrayList<>();
        final List<String> reasons = new ArrayList<>();

        @Override
        public void unit(Unit unit) {
            fields.add(new Fields(',').of(unit));
            offsets.add(unit.offset());
        }

        @Override
        public void broken(Broken bytes, String reason) {
            reasons.add(reason);
        }
    }
}
