package org.harrow.detect.flood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.harrow.detect.Context;
import org.harrow.detect.Dealt;
import org.harrow.detect.Outcome;
import org.harrow.detect.Runs;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, what is not, and what is said beside it. Every account is invented. */
class FloodTest {
    private static final String ACCOUNT = "github:lantern";

    private static List<Finding> found(Submitters world) {
        return Runs.about(Flood.DEFAULT, world.build(), ACCOUNT);
    }

    private static String statistic(Finding finding, String name) {
        return String.valueOf(finding.measurement().statistic().get(name));
    }

    @Test
    void fortySubmissionsInAFortnightAreFoundAndDescribed() {
        Submitters world = new Submitters();
        world.flood(ACCOUNT, 44);
        Finding finding = found(world).getFirst();
        assertEquals(Grade.D, finding.headline().grade());
        assertEquals("44", statistic(finding, "items_14d"));
        assertEquals("33", statistic(finding, "repositories_24h"));
        assertTrue(statistic(finding, "cost").contains("closed_unmerged=44"));
        assertTrue(statistic(finding, "load").contains("github:org0"));
    }

    @Test
    void comparedWithAHundredAccountsItStandsOut() {
        Submitters world = new Submitters();
        world.flood(ACCOUNT, 44);
        world.others(150);
        CaseDataBuilder.Built built = world.build();
        Outcome outcome = Runs.outcome(Flood.DEFAULT, built, Runs.context(built));
        assertEquals(151, outcome.tested());
        assertEquals(1, outcome.findings().size());
        Grade grade = outcome.findings().getFirst().headline().grade();
        assertTrue(grade == Grade.A || grade == Grade.B, grade::name);
    }

    @Test
    void ownRepositoriesAndThoseItMaintainsDoNotCount() {
        Submitters world = new Submitters();
        for (int i = 0; i < 60; i++) {
            world.submit(ACCOUNT, i * 100L, "lantern/repo" + i);
        }
        for (int i = 0; i < 60; i++) {
            world.submit(ACCOUNT, i * 100L, "home/repo" + i);
        }
        String guest = world.submit("github:guest", 1, "home/repo1");
        world.builder().act(Submitters.time(50), ACCOUNT, Kind.MERGED, guest);
        assertEquals(List.of(), found(world));
    }

    @Test
    void manyCommentsByManyPeopleAreNoFlood() {
        Submitters world = new Submitters();
        String thread = world.submit(ACCOUNT, 0, "org/repo");
        for (int i = 0; i < 36; i++) {
            world.builder()
                    .act(Submitters.time(100 + i), "github:guest" + i, Kind.COMMENTED, thread);
        }
        CaseDataBuilder.Built built = world.build();
        assertEquals(List.of(), Runs.outcome(Flood.DEFAULT, built, Runs.context(built)).findings());
    }

    @Test
    void whatWasMergedWasWelcomeAndIsSaidFirst() {
        Submitters world = new Submitters();
        for (int i = 0; i < 45; i++) {
            String artifact = world.submit(ACCOUNT, i * 2_400L, "org" + i + "/repo");
            world.builder()
                    .act(
                            Submitters.time(i * 2_400L + 5_000),
                            "github:keeper" + i,
                            Kind.MERGED,
                            artifact);
        }
        Finding finding = found(world).getFirst();
        assertEquals("welcome FOUND", Runs.strongest(finding));
        assertTrue(
                finding.headline().summary().contains("they were welcome"),
                finding.headline()::summary);
    }

    @Test
    void thirteenSubmissionsOverManyDaysAreNone() {
        Submitters world = new Submitters();
        for (int i = 0; i < 13; i++) {
            world.submit(ACCOUNT, i * 30_000L, "org" + i + "/repo");
        }
        assertEquals(List.of(), found(world));
    }

    @Test
    void theLoadIsSplitAtAPolicyMarker() {
        Submitters world = new Submitters();
        world.flood(ACCOUNT, 44);
        Flood marked = Flood.DEFAULT.with("marker", Submitters.time(60_000));
        Finding finding = Runs.about(marked, world.build(), ACCOUNT).getFirst();
        assertTrue(statistic(finding, "load").contains("before_marker"));
        assertThrows(
                IllegalArgumentException.class, () -> Flood.DEFAULT.with("marker", "yesterday"));
    }

    @Test
    void chanceDealsTheSubmissionsAnew() {
        Submitters world = new Submitters();
        world.flood(ACCOUNT, 44);
        world.others(150);
        CaseDataBuilder.Built built = world.build();
        Context context = Runs.context(built);
        List<Measured> units = Dealt.units(Flood.DEFAULT, built, context, 1, 0);
        List<Measured> dealt = Flood.DEFAULT.permuted(units, new SplittableRandom(1));
        assertEquals(units.size(), dealt.size());
        assertEquals(sum(units), sum(dealt));
    }

    private static int sum(List<Measured> units) {
        return units.stream().mapToInt(u -> u instanceof Submitter s ? s.size() : 0).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16})
    void dealingChangesNothing(int partitions) {
        Submitters world = new Submitters();
        world.flood(ACCOUNT, 44);
        world.flood("github:second", 50);
        world.others(120);
        CaseDataBuilder.Built built = world.build();
        Context context = Runs.context(built);
        Outcome one = Dealt.run(Flood.DEFAULT, built, context, 1, 0);
        Outcome dealt = Dealt.run(Flood.DEFAULT, built, context, partitions, partitions);
        assertEquals(Runs.json(one), Runs.json(dealt));
        assertEquals(2, one.findings().size());
    }
}
