package org.harrow.detect.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.harrow.engine.NullTwin;
import org.harrow.model.AccountLink;
import org.harrow.model.AccountType;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Clock;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Innocent;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {
    private static final String CRON = "github:cron";

    /** Eight days by hand, then every two hours at :37 beside the hand's work. */
    private static Clockwork handThenSchedule() {
        Clockwork world = new Clockwork(4);
        world.people(8, 40);
        world.person(CRON, 24);
        world.schedule(CRON, 37, 4, 8, 12);
        return world;
    }

    private static Finding cron(Clockwork world, AccountLink... links) {
        return Trial.about(CRON, Trial.outcome(Rhythm.DEFAULT, world.build(), links)).orElseThrow();
    }

    private static Innocent first(Finding finding) {
        return finding.support().innocent().getFirst();
    }

    @Test
    void aScheduleIsFoundWithItsMinuteAndItsOnset() {
        Finding finding = cron(handThenSchedule());
        assertEquals(Grade.A, finding.headline().grade());
        assertEquals("37", Trial.statistic(finding, "minute"));
        assertTrue(Trial.statistic(finding, "onset").contains("first_after=2026-01-13T"));
        assertTrue(finding.headline().summary().contains("in minute :37"));
    }

    @Test
    void anAnswerOffTheGridIsSaid() {
        Clockwork world = handThenSchedule();
        world.builder().act("2026-01-07T10:00:00Z", CRON, Kind.OPENED, "github:o/r#7");
        world.builder().act("2026-01-07T11:00:03Z", "github:keeper", Kind.CLOSED, "github:o/r#7");
        world.builder().act("2026-01-07T11:21:34Z", CRON, Kind.COMMENTED, "github:o/r#7");
        Finding finding = cron(world);
        assertTrue(
                finding.headline()
                        .summary()
                        .contains(
                                "after that was closed, a comment at 2026-01-07T11:21:34Z, is at"
                                        + " another minute and earlier than it began to keep to it"),
                finding.headline().summary());
    }

    @Test
    void peopleWithDaysHaveNoComb() {
        Clockwork world = new Clockwork(6);
        world.people(60, 40);
        Outcome outcome = Trial.outcome(Rhythm.DEFAULT, world.build());
        assertEquals(60, outcome.tested());
        assertTrue(outcome.significant() <= 9, "" + outcome.significant()); // 99 % limit of .05
        assertEquals(0, Trial.graded(outcome, Grade.B));
    }

    @Test
    void timesWithoutAMinuteDoNotCount() {
        CaseDataBuilder builder = new CaseDataBuilder();
        for (int day = 10; day < 28; day++) {
            for (int hour = 10; hour < 14; hour++) {
                String stem = "2026-01-" + day + "T" + hour;
                builder.act(stem + ":00:00Z", CRON, Kind.COMMENTED, "github:o/r#1");
                builder.act(stem + ":20:30Z", CRON, Kind.POSTED, "github:o/r#2")
                        .clock(Clock.FEED, Precision.SECOND);
                builder.act(stem + ":40:30Z", CRON, Kind.POSTED, "github:o/r#3")
                        .clock(Clock.CLIENT, Precision.DAY);
            }
        }
        Outcome outcome = Trial.outcome(Rhythm.DEFAULT, builder.build());
        assertEquals(0, outcome.tested());
        assertEquals(List.of(), outcome.findings());
    }

    @Test
    void fewSessionsDescribe() {
        Clockwork world = new Clockwork(7);
        world.schedule(CRON, 37, 4, 0, 3);
        Finding finding = cron(world);
        assertEquals(Grade.D, finding.headline().grade());
        assertEquals(null, finding.measurement().p().p());
    }

    @Test
    void aCaseWithFewAccountsShowsWhatManyDoElsewhere() {
        Clockwork many = new Clockwork(4);
        many.people(40, 40);
        Reference counted =
                Rhythm.DEFAULT
                        .references(
                                Dealt.units(Rhythm.DEFAULT, many.build(), Context.NONE, 3, 1),
                                "elsewhere")
                        .getFirst();
        assertEquals(40, counted.count("n"));
        Clockwork few = new Clockwork(4);
        few.schedule(CRON, 37, 4, 8, 12);
        assertTrue(Trial.statistic(cron(few), "periods").contains("all_tested=too few"));
        Context context = new Context(Map.of(), Map.of(), List.of(counted), false);
        Outcome compared = Trial.outcome(Rhythm.DEFAULT, few.build(), context);
        Finding finding = Trial.about(CRON, compared).orElseThrow();
        assertTrue(Trial.statistic(finding, "periods").contains("source=elsewhere"));
        assertTrue(Trial.statistic(finding, "longest_without_4h_gap").contains("source=elsewhere"));
    }

    @Test
    void declaredAutomationIsNotTested() {
        Clockwork world = handThenSchedule();
        world.builder().type(CRON, AccountType.AUTOMATION);
        Outcome outcome = Trial.outcome(Rhythm.DEFAULT, world.build());
        assertTrue(Trial.about(CRON, outcome).isEmpty());
        assertEquals(8, outcome.tested());
    }

    @Test
    void aLinkMadeBeforeJoinsWhatOneOperatorDoes() {
        Clockwork world = new Clockwork(8);
        world.schedule(CRON, 37, 4, 0, 3);
        world.schedule("github:other", 37, 4, 5, 4);
        Instant now = Instant.EPOCH;
        AccountLink before = new AccountLink(CRON, "github:other", "so", now, false);
        AccountLink after = new AccountLink(CRON, "github:other", "so", now, true);
        assertEquals("42", Trial.statistic(cron(world, before), "sessions"));
        assertEquals(Grade.A, cron(world, before).headline().grade());
        assertEquals(Grade.C, cron(world, after).headline().grade());
    }

    @Test
    void aDigestAtTheSameMinuteExplainsIt() {
        Clockwork world = new Clockwork(9);
        for (String reader : List.of(CRON, "github:a", "github:b", "github:c")) {
            world.schedule(reader, 12, 4, 0, 10);
        }
        Finding finding = cron(world);
        assertEquals(Grade.C, finding.headline().grade());
        assertEquals("digest-or-batch", first(finding).id());
    }

    @Test
    void timesRoundedByHandExplainIt() {
        Clockwork world = new Clockwork(10);
        for (int i = 0; i < 40; i++) {
            world.at(i * 10_800L + 1_800, CRON);
        }
        assertEquals("rounded-times", first(cron(world)).id());
        assertEquals(Grade.C, cron(world).headline().grade());
    }

    @Test
    void aDeploymentExplainsIt() {
        Clockwork world = new Clockwork(11);
        for (int i = 0; i < 40; i++) {
            world.at(i * 10_800L + 1_812, CRON).clock(Clock.CI, Precision.SECOND);
        }
        assertEquals("deployment", first(cron(world)).id());
    }

    @Test
    void chanceGivesNoComb() throws Exception {
        CaseDataBuilder.Built built = handThenSchedule().build();
        NullTwin twin =
                Trial.run(built, Trial.context(built), 2)
                        .nullTwin(Rhythm.DEFAULT, 20, Progress.NONE);
        NullTwin.Compared strong = twin.grades().get(Grade.A);
        assertTrue(strong != null && strong.observed() == 1 && strong.expected() == 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 16})
    void dealingChangesNothing(int partitions) {
        CaseDataBuilder.Built built = handThenSchedule().build();
        String one = Trial.json(Trial.outcome(Rhythm.DEFAULT, built));
        Outcome dealt =
                Dealt.run(Rhythm.DEFAULT, built, Trial.context(built), partitions, partitions);
        assertEquals(one.length() > 1000, true);
        assertEquals(ids(Trial.outcome(Rhythm.DEFAULT, built)), ids(dealt));
        assertEquals(
                Trial.json(Dealt.run(Rhythm.DEFAULT, built, Trial.context(built), 1, 0)),
                Trial.json(dealt));
    }

    private static List<String> ids(Outcome outcome) {
        return outcome.findings().stream().map(Finding::id).sorted().toList();
    }

    @Test
    void parametersAreNamedAndChecked() {
        Map<String, Object> parameters = Rhythm.DEFAULT.parameters();
        parameters.forEach(
                (name, value) ->
                        assertEquals(
                                Rhythm.DEFAULT, Rhythm.DEFAULT.with(name, String.valueOf(value))));
        assertThrows(IllegalArgumentException.class, () -> Rhythm.DEFAULT.with("gap", "soon"));
        assertThrows(IllegalArgumentException.class, () -> Rhythm.DEFAULT.with("gap", "7200"));
        assertThrows(IllegalArgumentException.class, () -> Rhythm.DEFAULT.with("colour", "red"));
        assertFalse(parameters.isEmpty());
    }
}
