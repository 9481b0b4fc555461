package org.harrow.engine.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harrow.detect.Dealt;
import org.harrow.detect.Outcome;
import org.harrow.detect.Trial;
import org.harrow.detect.rule.Field;
import org.harrow.detect.rule.RuleDetector;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.CaseException;
import org.harrow.model.Clock;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Correlation rules: what they mean, and the mistakes that other engines made and mended. */
class RuleTest {
    private static final String PARTS =
            """
            name: a
            detection: {one: {kind: opened}, condition: one}
            ---
            name: b
            detection: {one: {kind: closed}, condition: one}
            ---
            name: c
            detection: {one: {kind: commented}, condition: one}
            ---
            """;
    private static final String THREAD = "github:o/r#1";

    private final CaseDataBuilder builder = new CaseDataBuilder();

    private CaseDataBuilder.Act act(String time, String who, Kind kind) {
        return builder.act("2026-03-01T" + time + "Z", "github:" + who, kind, THREAD);
    }

    private static RuleDetector rule(String correlation) {
        try {
            String yaml = PARTS + "name: it\ntitle: It\ncorrelation: " + correlation + "\n";
            return new RuleDetector(RuleReader.read(yaml, "it.yaml").getFirst());
        } catch (CaseException e) {
            throw new AssertionError(e);
        }
    }

    private List<Finding> findings(String correlation) {
        RuleDetector detector = rule(correlation);
        CaseDataBuilder.Built built = builder.build();
        Outcome outcome = Trial.outcome(detector, built);
        for (int partitions : new int[] {1, 3, 16}) {
            Outcome dealt =
                    Dealt.run(detector, built, Trial.context(built), partitions, partitions);
            assertEquals(ids(outcome.findings()), ids(dealt.findings()));
        }
        return outcome.findings();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(f -> f.id() + f.measurement().statistic()).sorted().toList();
    }

    private static long times(List<Finding> findings) {
        return findings.isEmpty()
                ? 0
                : Long.parseLong(Trial.statistic(findings.getFirst(), "fires"));
    }

    private static String explained(String correlation, CaseDataBuilder.Built built, String about) {
        RuleDetector detector = rule(correlation);
        return String.join(
                "\n",
                detector.explain(Dealt.units(detector, built, Trial.context(built), 1, 1), about));
    }

    @Test
    void aWindowSlidesAndIsNotCutAtFullHours() {
        act("09:59:00", "ada", Kind.OPENED);
        act("10:01:00", "bo", Kind.CLOSED);
        assertEquals(
                1L,
                times(
                        findings(
                                "{type: temporal, rules: [a, b], group-by: artifact, timespan: 5m}")));
    }

    @Test
    void nothingBeyondTheTimespanBelongsToIt() {
        for (int i = 0; i < 3; i++) {
            act("10:0" + i * 2 + ":00", "ada", Kind.COMMENTED);
        }
        String three = "{type: event_count, rules: [c], timespan: %s, condition: {gte: 3}}";
        assertEquals(
                0L, times(findings(three.formatted("4m")))); // the last second is not surely in
        assertEquals(1L, times(findings(three.formatted("241s"))));
    }

    @Test
    void theWholeOrderCountsAndNotTheFirstAlone() {
        act("10:00:00", "ada", Kind.OPENED);
        act("10:01:00", "ada", Kind.COMMENTED);
        act("10:02:00", "bo", Kind.CLOSED);
        String ordered = "{type: temporal_ordered, rules: [%s], group-by: artifact, timespan: 1h}";
        assertEquals(0L, times(findings(ordered.formatted("a, b, c"))));
        assertEquals(1L, times(findings(ordered.formatted("a, c, b"))));
    }

    @Test
    void whatMayHaveHappenedAtOnceHasNoOrder() {
        act("10:00:00", "ada", Kind.OPENED);
        act("10:00:00", "bo", Kind.CLOSED);
        String ordered = "{type: temporal_ordered, rules: [a, b], timespan: 1h}";
        assertEquals(0L, times(findings(ordered)));
        assertEquals(1L, times(findings("{type: temporal, rules: [a, b], timespan: 1h}")));
    }

    @Test
    void aDayIsNoSecond() {
        act("00:00:00", "ada", Kind.OPENED).clock(Clock.SERVER, Precision.DAY);
        act("23:30:00", "bo", Kind.CLOSED);
        assertEquals(0L, times(findings("{type: temporal, rules: [a, b], timespan: 23h}")));
    }

    @Test
    void groupsHoldBetweenTheRulesThatAreMeant() {
        act("10:00:00", "ada", Kind.OPENED);
        builder.act("2026-03-01T10:01:00Z", "github:bo", Kind.CLOSED, "github:o/r#2");
        String grouped =
                "{type: temporal_ordered, rules: [a, b], group-by: [artifact], timespan: 1h}";
        assertEquals(0L, times(findings(grouped)));
        assertEquals(1L, times(findings("{type: temporal_ordered, rules: [a, b], timespan: 1h}")));
    }

    @Test
    void anActionThatTwoRulesMeanIsOneAction() {
        act("10:00:00", "ada", Kind.COMMENTED);
        assertEquals(
                0L,
                times(
                        findings(
                                "{type: event_count, rules: [c, c], timespan: 1h, condition: {gte:"
                                        + " 2}}")));
    }

    @Test
    void aliasesJoinWhoseItIsWithWhoActs() {
        act("10:00:00", "ada", Kind.OPENED);
        act("11:00:00", "bo", Kind.CLOSED);
        act("11:20:00", "cy", Kind.COMMENTED);
        act("11:31:00", "ada", Kind.COMMENTED);
        List<Finding> found =
                findings(
                        "{type: temporal_ordered, rules: [b, c], aliases: {who: {b: target, c:"
                                + " account}}, group-by: [who], timespan: 40m}");
        assertEquals(1, found.size());
        Finding one = found.getFirst();
        assertEquals(Grade.D, one.headline().grade());
        assertTrue(one.headline().summary().startsWith("github:ada: "), one.headline().summary());
        assertEquals(List.of("github:ada", "github:bo"), one.headline().subjects());
        assertEquals(2, one.support().actions().size());
    }

    @Test
    void distinctValuesAreCountedOnce() {
        for (int i = 0; i < 6; i++) {
            act("10:0" + i + ":00", i % 2 == 0 ? "ada" : "bo", Kind.COMMENTED);
        }
        String values =
                "{type: value_count, rules: [c], timespan: 1h, condition: {field: account, gte:"
                        + " %d}}";
        assertEquals(1L, times(findings(values.formatted(2))));
        assertEquals(0L, times(findings(values.formatted(3))));
    }

    @Test
    void windowsThatShareAnActionAreOneStretch() {
        for (int minute = 0; minute < 10; minute++) {
            act("10:0" + minute + ":00", "ada", Kind.COMMENTED);
            act("15:0" + minute + ":00", "ada", Kind.COMMENTED);
        }
        List<Finding> found =
                findings("{type: event_count, rules: [c], timespan: 5m, condition: {gte: 4}}");
        assertEquals(2L, times(found));
    }

    @Test
    void fewerIsSaidOnlyOfWindowsThatTheRecordCovers() {
        act("10:00:00", "ada", Kind.COMMENTED);
        act("10:20:00", "ada", Kind.OPENED);
        String few = "{type: event_count, rules: [c], timespan: %s, condition: {lt: 2}}";
        assertEquals(1L, times(findings(few.formatted("10m"))));
        assertEquals(0L, times(findings(few.formatted("1h"))));
    }

    @Test
    void anAnswerCountsOnceWithTheNearestTrigger() {
        act("10:00:00", "ada", Kind.OPENED);
        act("10:10:00", "ada", Kind.OPENED);
        act("10:15:00", "bo", Kind.CLOSED);
        List<Finding> found = findings("{type: temporal_ordered, rules: [a, b], timespan: 1h}");
        assertEquals(1L, times(found));
        String windows = String.valueOf(found.getFirst().measurement().statistic().get("windows"));
        assertTrue(windows.contains("from=2026-03-01T10:10:00Z"), windows);
    }

    @Test
    void itIsSaidWhyARuleDoesNotFire() {
        act("10:00:00", "ada", Kind.OPENED);
        act("12:00:00", "bo", Kind.CLOSED);
        builder.act("2026-03-01T13:00:00Z", "github:ada", Kind.OPENED, "github:o/r#2");
        CaseDataBuilder.Built built = builder.build();
        String ordered =
                "{type: temporal_ordered, rules: [%s], group-by: [artifact], timespan: 1h}";
        String said = explained(ordered.formatted("a, b"), built, "");
        assertTrue(said.contains("It fires in 0 of 2 groups."), said);
        assertTrue(said.contains("the shortest such sequence takes up to 2 h 1 s"), said);
        assertTrue(said.contains("github:o/r#2: does not fire; it has no b"), said);
        assertTrue(
                explained(ordered.formatted("b, a"), built, THREAD)
                        .contains("never surely in this order"),
                said);
        assertTrue(
                explained(ordered.formatted("a, b"), built, "github:o/r#9")
                        .contains("cannot fire there"),
                said);
    }

    @Test
    void wildcardsCaseAndLettersOfAnyScriptAreCompared() throws CaseException {
        String yaml =
                """
                name: words
                detection:
                  one:
                    text|contains: ['ÜBER*größe', 'a\\*b']
                    account|endswith: [da, BO]
                  other:
                    target: null
                  condition: one and not (other or 1 of none*)
                  none1: {kind: merged}
                ---
                name: it
                correlation: {type: event_count, rules: [words], timespan: 1d, condition: {gte: 2}}
                """;
        act("09:00:00", "ada", Kind.OPENED);
        act("10:00:00", "ada", Kind.COMMENTED)
                .text("die über alle Maßen große GRÖSSE, die Größe 𝒳");
        act("11:00:00", "bo", Kind.COMMENTED).text("x A*B x");
        act("12:00:00", "bo", Kind.COMMENTED).text("x AxB x");
        RuleDetector detector = new RuleDetector(RuleReader.read(yaml, "f").getFirst());
        Outcome outcome = Trial.outcome(detector, builder.build());
        assertEquals(1, outcome.findings().size());
        assertEquals(
                Map.of("words", 2),
                outcome.findings().getFirst().measurement().statistic().get("matched"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: temporal, rules: [a], timespan: 1h}",
                "{type: temporal, rules: [a, nosuch], timespan: 1h}",
                "{type: temporal_ordered, rules: [a, b], timespan: 1M}",
                "{type: event_count, rules: [a], timespan: 1h}",
                "{type: event_count, rules: [a], timespan: 1h, condition: {gte: many}}",
                "{type: event_count, rules: [a], timespan: 1h, condition: {over: 3}}",
                "{type: value_count, rules: [a], timespan: 1h, condition: {gte: 3}}",
                "{type: sum, rules: [a], timespan: 1h}",
                "{type: temporal, rules: [a, b], timespan: 1h, group-by: [colour]}",
                "{type: temporal, rules: [a, b], timespan: 1h, groupby: [account]}"
            })
    void whatCannotBeMeantIsRefusedWithASentence(String correlation) {
        CaseException refused =
                assertThrows(
                        CaseException.class,
                        () ->
                                RuleReader.read(
                                        PARTS + "name: it\ncorrelation: " + correlation, "f"));
        String said = String.valueOf(refused.getMessage());
        assertTrue(said.startsWith("f: ") && said.endsWith("."), said);
        assertFalse(said.contains("Exception"), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!java.io.File [x]",
                "a: &x [1]\nb: *y",
                "[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]",
                "a: 1\na: 2",
                "a: &a [1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c"
                        + " [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]",
                "- a\n- b",
                "x: [",
                ""
            })
    void hostileYamlIsRefused(String yaml) {
        assertThrows(CaseException.class, () -> RuleReader.read(yaml, "f"));
        assertThrows(CaseException.class, () -> RuleReader.read("#" + "x".repeat(70_000), "f"));
    }

    @Test
    void theExamplesOfTheManualAreRules() throws IOException, CaseException {
        String page = Files.readString(Path.of("docs/rules.md"));
        List<String> names = new ArrayList<>();
        for (String part : page.split("```yaml\n", -1)) {
            int end = part.indexOf("```");
            if (!part.startsWith("#")) {
                RuleReader.read(part.substring(0, end), "docs/rules.md")
                        .forEach(rule -> names.add(rule.name()));
            }
        }
        assertEquals(List.of("quick_answer", "wave"), names);
        Field.NAMES.forEach(name -> assertTrue(page.contains("`" + name + "`"), name));
    }
}
