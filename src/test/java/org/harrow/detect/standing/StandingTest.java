package org.harrow.detect.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.harrow.detect.Context;
import org.harrow.detect.Dealt;
import org.harrow.detect.Outcome;
import org.harrow.detect.Reference;
import org.harrow.detect.Trial;
import org.harrow.model.AccountType;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final String FARMER = "github:farmer";

    private final CaseDataBuilder builder = new CaseDataBuilder();

    private CaseDataBuilder.Act act(long hour, String account, Kind kind, String artifact) {
        return builder.act(START.plusSeconds(hour * 3600).toString(), account, kind, artifact);
    }

    private void pull(String account, int number, int hour, boolean merged) {
        String artifact = "github:o" + number + "/r#" + number;
        act(hour, account, Kind.OPENED, artifact).attribute("thread", "pull");
        if (merged) {
            act(hour + 1, "github:keeper", Kind.MERGED, artifact)
                    .attribute("additions", "1")
                    .attribute("deletions", "1");
        }
    }

    /** Five opened, four merged, three of them cited elsewhere two hours later. */
    private void farm(String account) {
        for (int i = 1; i <= 5; i++) {
            pull(account, i, 10 * i, i < 5);
        }
        for (int i = 1; i <= 3; i++) {
            act(10L * i + 3, account, Kind.COMMENTED, "github:big/project#9")
                    .links("github:o" + i + "/r#" + i);
        }
        act(99, "github:fan", Kind.FOLLOWED, "github:" + account).target(account);
    }

    private Outcome run() {
        return Trial.outcome(Standing.DEFAULT, builder.build());
    }

    @Test
    void gainedAndSpentStandBesideEachOther() {
        farm(FARMER);
        Finding finding = Trial.about(FARMER, run()).orElseThrow();
        assertEquals(Grade.D, finding.headline().grade());
        assertEquals(
                "github:farmer had 4 pull requests merged in 4 repositories and pointed to 3 of"
                        + " them from elsewhere, the middle one 2 h after its merge.",
                finding.headline().summary());
        assertEquals("2", Trial.statistic(finding, "lines"));
        assertEquals("1", Trial.statistic(finding, "followers"));
        assertEquals("3", Trial.statistic(finding, "cited_soon"));
        assertTrue(Trial.statistic(finding, "merged_of_opened").startsWith("[0.8, "));
        assertEquals("everybody-does", finding.support().innocent().getFirst().id());
    }

    @Test
    void whatIsCommonElsewhereIsSaid() {
        farm(FARMER);
        for (int i = 11; i <= 13; i++) {
            pull("github:modest", i, 10 * i, true);
        }
        Reference counted =
                Standing.DEFAULT
                        .references(
                                Dealt.units(Standing.DEFAULT, builder.build(), Context.NONE, 3, 1),
                                "elsewhere")
                        .getFirst();
        assertEquals(2, counted.count("n"));
        assertEquals(1, counted.count("cited"));
        Context context = new Context(Map.of(), Map.of(), List.of(counted), false);
        Outcome outcome = Trial.outcome(Standing.DEFAULT, builder.build(), context);
        assertTrue(
                Trial.about(FARMER, outcome)
                        .orElseThrow()
                        .support()
                        .innocent()
                        .getFirst()
                        .text()
                        .contains("1 of 2 accounts with at least 3 merged pull requests"));
    }

    @Test
    void citingInTheSameRepositoryIsWork() {
        for (int i = 1; i <= 4; i++) {
            String artifact = "github:o/r#" + i;
            act(10L * i, FARMER, Kind.OPENED, artifact).attribute("thread", "pull");
            act(10L * i + 1, "github:keeper", Kind.MERGED, artifact);
            act(10L * i + 2, FARMER, Kind.COMMENTED, "github:o/r#99").links(artifact);
        }
        assertEquals(List.of(), run().findings());
    }

    @Test
    void mergingOneselfAndCitingBeforeTheMergeGainNothing() {
        for (int i = 1; i <= 4; i++) {
            String artifact = "github:o" + i + "/r#" + i;
            act(10L * i, FARMER, Kind.OPENED, artifact).attribute("thread", "pull");
            act(10L * i + 2, FARMER, Kind.COMMENTED, "hn:1").links(artifact);
            act(10L * i + 3, i < 3 ? FARMER : "github:keeper", Kind.MERGED, artifact);
        }
        assertEquals(List.of(), run().findings());
    }

    @Test
    void declaredAutomationIsLeftOut() {
        farm(FARMER);
        builder.type(FARMER, AccountType.AUTOMATION);
        assertEquals(List.of(), run().findings());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16})
    void dealingChangesNothing(int partitions) {
        farm(FARMER);
        farm("github:other");
        CaseDataBuilder.Built built = builder.build();
        Context context = Trial.context(built);
        Outcome dealt = Dealt.run(Standing.DEFAULT, built, context, partitions, partitions);
        assertEquals(
                Trial.json(Dealt.run(Standing.DEFAULT, built, context, 1, 0)), Trial.json(dealt));
        assertTrue(!dealt.findings().isEmpty());
    }

    @Test
    void parametersAreNamedAndChecked() {
        assertEquals(Standing.DEFAULT, Standing.DEFAULT.with("gains", "3").with("soon", "86400"));
        assertThrows(IllegalArgumentException.class, () -> Standing.DEFAULT.with("gains", "0"));
        assertThrows(IllegalArgumentException.class, () -> Standing.DEFAULT.with("x", "0"));
    }
}
