package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.harrow.model.CaseException;
import org.harrow.paint.Face;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCheckTest {
    private static final ReportMaker MAKER = new ReportMaker(Face.load());
    private static final Map<String, byte[]> MADE = new HashMap<>();
    private static final ReportCheck CHECK = new ReportCheck(ReportCheckTest::make, "0.1.0");

    @SuppressWarnings("NonFinalStaticField") // made once for all tests
    private static byte[] report = {};

    @BeforeAll
    static void make() throws Exception {
        report = Reports.make(ReportSamples.identified());
    }

    /** The same twin and sources give the same report: made once, compared often. */
    private static void make(byte[] twin, Map<String, byte[]> sources, OutputStream out)
            throws CaseException, IOException {
        String key = ReportMaker.sha256(twin) + sources.keySet();
        if (!MADE.containsKey(key)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            MAKER.write(twin, sources, bytes);
            MADE.put(key, bytes.toByteArray());
        }
        out.write(MADE.get(key));
    }

    private static List<String> differences(byte[] pdf) throws CaseException {
        return CHECK.check(pdf).stream().flatMap(r -> r.differences().stream()).toList();
    }

    @Test
    void anUntouchedReportHolds() throws Exception {
        assertEquals(List.of(), differences(report));
        assertEquals(7, CHECK.check(report).size());
    }

    /** The long form: {@code packaging/test -Dtest=ReportCheckTest -Dharrow.changes=1000}. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyChangedByteIsFoundAndItIsSaidWhere(boolean named) throws Exception {
        byte[] whole = named ? report : Reports.make(ReportSamples.masked());
        SplittableRandom random = new SplittableRandom(20260302);
        for (int i = 0; i < Integer.getInteger("harrow.changes", 100); i++) {
            byte[] changed = whole.clone();
            int place = random.nextInt(changed.length);
            changed[place] ^= (byte) (1 << random.nextInt(8));
            List<String> said = differences(changed);
            assertTrue(
                    said.stream().anyMatch(d -> d.matches("(?s).*(offset|attachment|twin).*")),
                    () -> "byte " + place + ": " + said);
        }
    }

    @Test
    void anAppendedByteIsFoundAndSaid() throws Exception {
        byte[] longer = Arrays.copyOf(report, report.length + 1);
        assertEquals(
                List.of(
                        "1 byte stands after the end of the report, from offset "
                                + report.length
                                + ": something else than a signature or a time-stamp."),
                differences(longer));
    }

    @Test
    void aTruncatedReportIsFound() throws Exception {
        assertFalse(differences(Arrays.copyOf(report, report.length - 1)).isEmpty());
    }

    @Test
    void aChangedSourceIsNamed() throws Exception {
        byte[] changed = report.clone();
        int place = indexOf(changed, ReportSamples.source()) + 10;
        changed[place] ^= 1;
        assertTrue(
                differences(changed)
                        .contains("The attachment S1-wick-thread.ndjson does not have its hash."));
    }

    /** A field without its name leaves a hole in what was read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"leaf\":", "\"path\":", "\"proofs\":", "\"ledger\":", "\"grade\":", "\"manner\":",
                "\"support\":", "\"stamp\":", "\"exhibit\":", "\"times\":", "\"fir",
                        "\"is\":\"tree\""
            })
    void aTwinWithAHoleIsRefusedWithASentence(String field) throws Exception {
        byte[] changed = ReportCheckTest.report.clone();
        int place = indexOf(changed, field.getBytes(StandardCharsets.US_ASCII)) + 2;
        changed[place] ^= 1;
        List<String> said = differences(changed);
        assertTrue(said.stream().anyMatch(d -> d.contains("twin")), said::toString);
    }

    @Test
    void anotherFileIsNoReport() {
        byte[] other = "%PDF-1.7 something else".getBytes(StandardCharsets.US_ASCII);
        assertThrows(CaseException.class, () -> CHECK.check(other));
    }

    @Test
    void aReportOfAnotherVersionIsCheckedAsFarAsItCanBe() throws Exception {
        var rows = new ReportCheck(MAKER::write, "9.9.9").check(report);
        assertEquals(
                "The pages were not made again: made by Harrow 0.1.0, and this is Harrow 9.9.9.",
                rows.getLast().name());
        assertTrue(rows.stream().allMatch(r -> r.differences().isEmpty()));
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
