package org.harrow.detect.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.harrow.detect.Dealt;
import org.harrow.detect.Outcome;
import org.harrow.detect.Trial;
import org.harrow.engine.NullTwin;
import org.harrow.model.AccountLink;
import org.harrow.model.AccountType;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinationTest {
    private static final String[] HOSTS = {
        "url:https://n.example/a",
        "url:https://n.example/b",
        "url:https://m.example/c",
        "url:https://m.example/d"
    };

    private static Market crowd(long seed) {
        Market market = new Market(seed);
        market.crowd(200, 50);
        return market;
    }

    private static Outcome run(Market market, AccountLink... links) {
        return Trial.outcome(Coordination.DEFAULT, market.build(), links);
    }

    private static long ringPairs(Outcome outcome) {
        return outcome.findings().stream()
                .filter(f -> f.headline().grade().compareTo(Grade.B) <= 0)
                .filter(f -> f.headline().subjects().stream().allMatch(s -> s.startsWith("x:ring")))
                .count();
    }

    /** Two rings, and one pair that belongs to both: one component, two communities. */
    @Test
    void oneBridgeDoesNotMakeTwoRingsOne() {
        Market market = crowd(3);
        for (int thing = 0; thing < 6; thing++) {
            for (String[] together :
                    new String[][] {
                        {"x:oak0", "x:oak1", "x:oak2", "x:oak3"},
                        {"x:elm0", "x:elm1", "x:elm2", "x:elm3"},
                        {"x:oak0", "x:elm0"}
                    }) {
                long begin = market.random().nextLong(40 * Market.DAY);
                String name = "url:https://k.example/" + together[1] + thing;
                for (int user = 0; user < 22; user++) {
                    market.share("x:user" + user, name, market.random().nextLong(60 * Market.DAY));
                }
                for (String account : together) {
                    market.share(account, name, begin + market.random().nextInt(20));
                }
            }
        }
        Outcome outcome = run(market);
        Finding inside = between("x:oak1", "x:oak2", outcome);
        assertEquals("8", Trial.statistic(inside, "group_size"));
        assertEquals("2", Trial.statistic(inside, "communities"));
        assertEquals("[x:oak0, x:oak1, x:oak2, x:oak3]", Trial.statistic(inside, "community"));
        assertEquals("false", Trial.statistic(inside, "between_communities"));
        Finding bridge = between("x:elm0", "x:oak0", outcome);
        assertEquals("true", Trial.statistic(bridge, "between_communities"));
    }

    private static Finding between(String a, String b, Outcome outcome) {
        return outcome.findings().stream()
                .filter(f -> f.headline().subjects().equals(java.util.List.of(a, b)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRingAmongManyIsFoundWhole() {
        Market market = crowd(1);
        for (String host : HOSTS) {
            for (int i = 0; i < 25; i++) {
                market.share("x:user" + i, host, market.random().nextLong(40 * Market.DAY));
            }
        }
        market.ring(5, HOSTS);
        Outcome outcome = run(market);
        assertEquals(10, ringPairs(outcome));
        Finding finding = Trial.about("x:ring0", outcome).orElseThrow();
        assertEquals("5", Trial.statistic(finding, "group_size"));
        assertTrue(finding.headline().summary().contains("they hang together with 3 other"));
        assertTrue(finding.support().exhibits().size() >= 8);
    }

    @Test
    void aRingThatAloneSharesItsThingsIsFound() {
        Market market = crowd(2);
        market.ring(5, HOSTS);
        assertEquals(10, ringPairs(run(market)));
    }

    @Test
    void twoThingsInCommonAreNotEnough() {
        Market market = crowd(3);
        market.ring(5, HOSTS[0], HOSTS[1]);
        assertEquals(0, ringPairs(run(market)));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aCrowdIsNoRing(long seed) {
        Outcome outcome = run(crowd(seed));
        assertTrue(outcome.tested() > 500, "" + outcome.tested());
        assertEquals(0, Trial.graded(outcome, Grade.B));
        assertTrue(outcome.significant() <= .05 * outcome.tested() * 1.3);
    }

    /** Two who are always first are often close, and no closer than chance within minutes. */
    @Test
    void quickReadersAreNoRing() {
        Market market = new Market(4);
        for (int i = 0; i < 120; i++) {
            long begin = market.random().nextLong(60 * Market.DAY);
            String thing = "url:https://n.example/" + i;
            for (int k = 0; k < 12; k++) {
                boolean quick = market.random().nextInt(4) == 0;
                String who = (quick ? "x:quick" : "x:slow") + market.random().nextInt(12);
                double scale = quick ? 900 : 40_000;
                long delay = (long) (-scale * StrictMath.log(1 - market.random().nextDouble()));
                market.share(who, thing, begin + delay);
            }
        }
        Outcome outcome = run(market);
        assertTrue(outcome.tested() > 200);
        assertEquals(0, Trial.graded(outcome, Grade.B));
    }

    @Test
    void meetingInAThreadIsNoSharing() {
        CaseDataBuilder builder = new CaseDataBuilder();
        for (int i = 0; i < 40; i++) {
            String time = Instant.parse("2026-03-02T00:00:00Z").plusSeconds(i * 9_000L).toString();
            builder.act(time, "x:a", Kind.COMMENTED, "github:o/r#" + i);
            builder.act(time, "x:b", Kind.COMMENTED, "github:o/r#" + i);
        }
        assertEquals(0, Trial.outcome(Coordination.DEFAULT, builder.build()).tested());
    }

    @Test
    void theSameWordsAreAThing() {
        String said = "please look at this wonderful proposal of ours before anybody else does";
        assertEquals(
                SameWords.key(said, 8),
                SameWords.key(
                        "@ada Please LOOK at this wonderful proposal of ours, before anybody"
                                + " else does! https://n.example/7",
                        8));
        assertNull(SameWords.key("thank you very much", 8));
        assertNull(SameWords.key("", 8));
    }

    @Test
    void accountsThatTheAnalystLinkedAreOneOperator() {
        Market market = crowd(2);
        market.ring(2, HOSTS);
        assertEquals(1, ringPairs(run(market)));
        AccountLink link = new AccountLink("x:ring0", "x:ring1", "so", Instant.EPOCH, false);
        assertEquals(0, ringPairs(run(market, link)));
    }

    @Test
    void declaredAutomationCountsAsExposureOnly() {
        Market market = crowd(2);
        market.ring(2, HOSTS);
        market.builder().type("x:ring1", AccountType.AUTOMATION);
        assertEquals(0, ringPairs(run(market)));
    }

    @Test
    void oneHandleAtTwoVenuesIsAMirror() {
        Market market = crowd(2);
        for (int i = 0; i < HOSTS.length; i++) {
            market.share("x:ada", HOSTS[i], (10 + i) * Market.DAY);
            market.share("y:ada", HOSTS[i], (10 + i) * Market.DAY + 4);
        }
        Finding finding = Trial.about("y:ada", run(market)).orElseThrow();
        assertEquals(Grade.C, finding.headline().grade());
        assertEquals("mirror-or-bridge", finding.support().innocent().getFirst().id());
    }

    @Test
    void chanceFindsNoRing() throws Exception {
        Market market = crowd(2);
        market.ring(5, HOSTS);
        CaseDataBuilder.Built built = market.build();
        NullTwin twin =
                Trial.run(built, Trial.context(built), 2)
                        .nullTwin(Coordination.DEFAULT, 5, Progress.NONE);
        NullTwin.Compared strong = twin.grades().get(Grade.A);
        assertTrue(strong != null && strong.observed() >= 1 && strong.expected() == 0, "" + twin);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 16})
    void dealingChangesNothing(int partitions) {
        Market market = crowd(2);
        market.ring(5, HOSTS);
        CaseDataBuilder.Built built = market.build();
        Outcome dealt =
                Dealt.run(
                        Coordination.DEFAULT, built, Trial.context(built), partitions, partitions);
        assertEquals(
                Trial.json(Dealt.run(Coordination.DEFAULT, built, Trial.context(built), 1, 0)),
                Trial.json(dealt));
        assertEquals(10, ringPairs(dealt));
    }

    @Test
    void parametersAreNamedAndChecked() {
        Map<String, Object> parameters = Coordination.DEFAULT.parameters();
        for (String name : parameters.keySet()) {
            if (!name.equals("windows")) {
                assertEquals(
                        Coordination.DEFAULT,
                        Coordination.DEFAULT.with(name, String.valueOf(parameters.get(name))));
            }
        }
        assertEquals(
                parameters, Coordination.DEFAULT.with("windows", "3600,10,60,300").parameters());
        assertThrows(
                IllegalArgumentException.class, () -> Coordination.DEFAULT.with("windows", "0"));
        assertThrows(
                IllegalArgumentException.class, () -> Coordination.DEFAULT.with("common", "1"));
        assertThrows(
                IllegalArgumentException.class, () -> Coordination.DEFAULT.with("colour", "red"));
    }
}
