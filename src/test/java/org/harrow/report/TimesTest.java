package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.model.CaseException;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.harrow.model.Times;
import org.harrow.paint.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A masked report tells times as it was asked to, and nothing finer. */
class TimesTest {
    private static ReportInput identified(Times times) {
        ReportInput sample = ReportSamples.identified();
        Heading h = sample.heading();
        Manner manner = new Manner(h.identified(), "en", null, null, times);
        return new ReportInput(
                new Heading(h.version(), h.caseId(), h.title(), h.question(), manner),
                sample.scope(),
                sample.register(),
                sample.results(),
                sample.custody());
    }

    private static ReportInput masked(Times times) {
        return Masking.mask(identified(times), Aliases.NONE, ReportSamples.COMMITMENTS);
    }

    @ParameterizedTest
    @EnumSource
    void everyChoiceConformsHoldsAndLeaksNothing(Times times) throws Exception {
        ReportInput masked = masked(times);
        assertEquals(masked, Twin.read(Twin.write(masked)));
        byte[] pdf = Reports.make(masked);
        assertEquals("", Conformance.complaints(pdf));
        assertEquals(
                List.of(),
                new ReportCheck(Face.load(), "0.1.0")
                        .check(pdf).stream().flatMap(r -> r.differences().stream()).toList());
        Leaks.check(identified(times), Aliases.NONE, pdf);
        assertArrayEquals(pdf, Reports.make(masked(times)));
        String text = EveryText.of(pdf);
        assertTrue(text.contains(EveryText.fold(log(times))), log(times));
        for (String secret : List.of("fennel", "lantern", "3882240722")) {
            assertFalse(text.contains(secret), secret);
        }
    }

    private static String log(Times times) {
        return switch (times) {
            case EXACT -> "times as they were written; they stand exact, in UTC";
            case MINUTE -> "times cut to the minute";
            case RELATIVE -> "times made relative";
        };
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 2026-03-02 14:31:13, true",
        "MINUTE, 2026-03-02 14:31 (minute), true",
        "MINUTE, 14:31:13, false",
        "RELATIVE, T+0:31:08, true",
        "RELATIVE, 2026-03-02, false",
        "RELATIVE, 14:31, false"
    })
    void pagesAndTwinTellTimesSo(Times times, String text, boolean there) throws Exception {
        String all = EveryText.of(Reports.make(masked(times)));
        assertEquals(there, all.contains(EveryText.fold(text)), text);
    }

    @ParameterizedTest
    @EnumSource
    void theSearchRefusesWhatIsFinerThanMayBeTold(Times times) throws Exception {
        byte[] exact = Reports.make(masked(Times.EXACT));
        if (times == Times.EXACT) {
            Leaks.check(identified(times), Aliases.NONE, exact);
        } else {
            CaseException refused =
                    assertThrows(
                            CaseException.class,
                            () -> Leaks.check(identified(times), Aliases.NONE, exact));
            assertTrue(String.valueOf(refused.getMessage()).contains("14:"), refused::getMessage);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachTimeIsCommittedToAndOpensToTheSame(Times times) throws Exception {
        var action = identified(times).results().actions().getFirst();
        String commitment = ReportSamples.COMMITMENTS.of(MaskedReport.time(action));
        Stamp stamp = masked(times).results().actions().getFirst().stamp();
        assertEquals(commitment, stamp.raw());
        String label = MaskedReport.label(Reports.make(masked(times)), commitment);
        assertEquals(
                switch (times) {
                    case EXACT -> "2026-03-02 14:00:05";
                    case MINUTE -> "2026-03-02 14:00 (minute)";
                    case RELATIVE -> "T+0:00:00";
                },
                label);
    }

    @Test
    void aSentenceTellsTheTimeOfAnActionAsTheTableDoes() {
        var input = identified(Times.RELATIVE);
        var times = MaskedTimes.of(input, ReportSamples.COMMITMENTS);
        Scrubber scrubber = new Scrubber(Map.of(), Set.of(), Times.RELATIVE, times::told);
        assertEquals(
                "answered at T+0:31:08, on [date], noted at [date]",
                scrubber.text(
                        "answered at 2026-03-02T14:31:13Z, on 2026-03-02, noted at"
                                + " 2026-03-02T15:00:00Z"));
    }

    @Test
    void toTheMinuteWidensToWholeMinutes() {
        Stamp stamp = masked(Times.MINUTE).results().actions().getFirst().stamp();
        assertEquals(Precision.MINUTE, stamp.precision());
        TimeInterval at = stamp.at();
        assertEquals(0, at == null ? -1 : at.lo() % Precision.MINUTE.micros());
        assertEquals(Precision.MINUTE.micros() - 1, at == null ? -1 : at.width());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACT | at 2026-02-11T05:23:50Z, 14:31:13 UTC | at 2026-02-11T05:23:50Z, 14:31:13 UTC",
                "MINUTE | at 2026-02-11T05:23:50Z, 14:31:13 UTC | at 2026-02-11T05:23Z, 14:31 UTC",
                "MINUTE | after 4:50:16 in minute :37 | after 4:50:16 in minute :37",
                "RELATIVE | at 2026-02-11T05:23:50Z, 14:31:13 UTC | at [date], [time]",
                "EXACT | comment 3882240722 | comment [number]",
                "MINUTE | https://x.example/2026-02-11-a | [address]"
            })
    void sentencesTellTimesSo(Times times, String raw, String clean) {
        assertEquals(clean, new Scrubber(Map.of(), Set.of(), times, stamp -> stamp).text(raw));
    }
}
