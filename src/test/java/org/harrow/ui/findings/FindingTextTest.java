package org.harrow.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTextTest {

    @ParameterizedTest
    @CsvSource({", n = 653 · not tested", "0.051, n = 653 · p = 0.051 · q = 0.2"})
    void saysWhatWasTestedAndWhatNot(@Nullable Double p, String words) {
        assertEquals(words, FindingText.chance(finding(Map.of(), null, p)));
    }

    @Test
    void explainsWithStatisticNullAndEffectInterval() {
        Measurement.Effect effect =
                new Measurement.Effect("odds ratio", 4, 1.5, Double.POSITIVE_INFINITY);
        List<FindingText.Fact> why =
                FindingText.why(
                        finding(
                                Map.of("published_seconds", List.of(17429.0, 17431.0), "k", 1L),
                                effect,
                                .2));

        assertTrue(why.contains(new FindingText.Fact("published", "4 h 50 min 30 s")));
        assertTrue(why.contains(new FindingText.Fact("k", "1")));
        assertTrue(why.contains(new FindingText.Fact("chance alone", "a null")));
        assertTrue(why.contains(new FindingText.Fact("odds ratio", "4, 95 % from 1.5 to ∞")));
    }

    @Test
    void givesEachMemberOfAListALineWithoutIds() {
        Map<String, Object> answer =
                Map.of(
                        "kind",
                        "closure",
                        "latency_seconds",
                        List.of(11.0, 13.0),
                        "id",
                        "0a".repeat(16));
        List<FindingText.Fact> why =
                FindingText.why(finding(Map.of("answers", List.of(answer, answer)), null, .2));

        assertEquals("answers", why.getLast().name());
        List<String> lines = why.getLast().value().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.getFirst().contains("latency 12 s"), lines.getFirst());
        assertTrue(!lines.getFirst().contains("0a0a"), lines.getFirst());
    }

    @Test
    void showsHostileAccountNamesHarmless() {
        assertEquals("github:a[U+202E]b", FindingText.subjects(finding(Map.of(), null, .2)));
    }

    private static Finding finding(
            Map<String, Object> statistic,
            Measurement.@Nullable Effect effect,
            @Nullable Double p) {
        return new Finding(
                "f",
                "reaction-latency",
                new Finding.Headline(Grade.D, List.of("github:a\u202eb"), "A summary."),
                new Measurement(
                        statistic,
                        "a null",
                        new Measurement.Chance(p, p == null ? null : Double.valueOf(.2)),
                        effect,
                        653),
                new Support(List.of(), List.of(), List.of(), List.of(), Map.of()));
    }
}
