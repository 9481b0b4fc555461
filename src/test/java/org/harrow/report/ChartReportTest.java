package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.harrow.model.Finding;
import org.harrow.model.Measurement;
import org.harrow.paint.Face;
import org.junit.jupiter.api.Test;

/** Charts are figures with a text beside them, in the language of the report. */
class ChartReportTest {
    private static Finding charted() {
        Finding sample = ReportSamples.finding();
        Measurement m = sample.measurement();
        Map<String, Object> load =
                Map.of(
                        "arrivals",
                        3,
                        "closures",
                        1,
                        "days",
                        4.5,
                        "of_this_account",
                        2,
                        "open_at_start",
                        0,
                        "open_at_end",
                        2,
                        "most_closures_by_one",
                        1);
        Map<String, Object> statistic =
                Map.of(
                        "k",
                        2,
                        "windows",
                        Map.of("300", Map.of("within", 1, "rate_of_others", .034)),
                        "answers",
                        List.of(
                                Map.of("latency_seconds", List.of(60.0, 62.0)),
                                Map.of("latency_seconds", List.of(4000.0, 4002.0))),
                        "count",
                        11,
                        "expected",
                        0.8,
                        "sessions",
                        49,
                        "hours_of_week_utc",
                        Collections.nCopies(168, 1),
                        "load",
                        Map.of("github:lantern", load),
                        "valid_of_decided",
                        0.05,
                        "valid_of_decided_ci95",
                        List.of(0.017, 0.137));
        return new Finding(
                sample.id(),
                sample.detector(),
                sample.headline(),
                new Measurement(statistic, m.nullHypothesis(), m.p(), m.effect(), m.n()),
                sample.support());
    }

    @Test
    void aReportWithEveryChartConformsAndVerifies() throws Exception {
        byte[] pdf = Reports.make(ReportSamples.input("Charts", List.of(charted())));
        assertEquals("", Conformance.complaints(pdf));
        assertEquals(
                List.of(),
                new ReportCheck(Face.load(), "0.1.0")
                        .check(pdf).stream().flatMap(r -> r.differences().stream()).toList());
    }
}
