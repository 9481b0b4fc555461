package org.harrow.detect.reaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.harrow.detect.Context;
import org.harrow.detect.Outcome;
import org.harrow.engine.NullTwin;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Innocent;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyTest {
    private static final String SWIFT = "github:swift";

    /** Nine closures, each answered two minutes later, at hours the account does not work. */
    private static World swiftAmong(int authors) {
        World world = new World(5);
        world.authors(authors, .05);
        world.work(SWIFT, 60, 9);
        for (int i = 0; i < 9; i++) {
            world.closure(SWIFT, 3 + 7 * i, 75_000, 120);
        }
        return world;
    }

    private static Optional<Finding> of(String account, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.headline().subjects().contains(account))
                .findFirst();
    }

    private static Finding swift(CaseDataBuilder.Built built, Context context) {
        return of(SWIFT, Running.outcome(built, context).findings()).orElseThrow();
    }

    @Test
    void alwaysSwiftAmongMostlySilentOthersIsStrong() {
        CaseDataBuilder.Built built = swiftAmong(150).build();
        Finding finding = swift(built, Running.context(built));
        assertEquals(Grade.B, finding.headline().grade());
        assertEquals(150, finding.measurement().n());
        assertEquals("false", Running.statistic(finding, "reference_borrowed"));
        assertTrue(finding.headline().summary().contains("9 came within 5 min"));
        assertNotNull(finding.measurement().effect());
        Innocent rhythm =
                finding.support().innocent().stream()
                        .filter(i -> i.id().equals("active-anyway"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Innocent.Outcome.NOT_FOUND, rhythm.outcome());
    }

    @Test
    void aBorrowedPopulationIsNeverMoreThanWeak() {
        CaseDataBuilder.Built built = swiftAmong(20).build();
        assertEquals(Grade.C, swift(built, Running.context(built)).headline().grade());
    }

    @Test
    void withoutAnyPopulationItDescribes() {
        CaseDataBuilder.Built built = swiftAmong(20).build();
        Finding finding = swift(built, Running.alone(Running.context(built)));
        assertEquals(Grade.D, finding.headline().grade());
        assertEquals(null, finding.measurement().p().p());
    }

    @Test
    void aLinkMadeAfterLookingIsNeverMoreThanWeak() {
        CaseDataBuilder.Built built = swiftAmong(150).build();
        AccountLink late = new AccountLink("git:s@example.org", SWIFT, "so", Instant.EPOCH, true);
        assertEquals(Grade.C, swift(built, Running.context(built, late)).headline().grade());
    }

    @Test
    void changedParametersAreNeverMoreThanWeak() {
        CaseDataBuilder.Built built = swiftAmong(150).build();
        Context known = Running.context(built);
        Context exploratory =
                new Context(known.accounts(), known.missing(), known.references(), true);
        assertEquals(Grade.C, swift(built, exploratory).headline().grade());
    }

    @Test
    void anAccountThatIsAlwaysThereIsExplainedByItsOwnRhythm() {
        World world = new World(5);
        world.authors(150, .05);
        for (int hour = 0; hour < 24; hour++) {
            world.work(SWIFT, 60, hour);
        }
        for (int i = 0; i < 9; i++) {
            world.closure(SWIFT, 3 + 5 * i, 75_000 + i, 1_500);
        }
        CaseDataBuilder.Built built = world.build();
        Finding finding = swift(built, Running.context(built));
        assertEquals(Grade.C, finding.headline().grade());
        assertEquals("active-anyway", finding.support().innocent().getFirst().id());
    }

    @Test
    void fewActionsDescribe() {
        World world = new World(5);
        world.authors(150, .05);
        world.closure(SWIFT, 4, 60_000, 120);
        world.closure(SWIFT, 9, 60_000, 120);
        CaseDataBuilder.Built built = world.build();
        Finding finding = swift(built, Running.context(built));
        assertEquals(Grade.D, finding.headline().grade());
        assertTrue(finding.headline().summary().contains("4 actions in the case"));
    }

    @Test
    void whatWasTestedAndDoesNotStandOutIsCountedAndNoFinding() {
        World world = new World(5);
        world.authors(150, .5);
        world.work(SWIFT, 30, 9);
        world.closure(SWIFT, 4, 60_000, 80_000);
        world.closure(SWIFT, 9, 60_000, -1);
        CaseDataBuilder.Built built = world.build();
        Outcome outcome = Running.outcome(built, Running.context(built));
        assertTrue(of(SWIFT, outcome.findings()).isEmpty());
        assertEquals(151, outcome.tested());
    }

    /** Chance decides: at .05 no more are significant than the 99 % limit of the binomial. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void chanceGivesNoMoreThanItsLevel(long seed) {
        World world = new World(seed);
        world.regulars(150, 3, .06);
        CaseDataBuilder.Built built = world.build();
        Outcome outcome = Running.outcome(built, Running.context(built));
        assertEquals(150, outcome.tested());
        assertTrue(outcome.significant() <= 14, "" + outcome.significant());
        assertTrue(
                outcome.findings().stream()
                        .noneMatch(f -> f.headline().grade().compareTo(Grade.C) < 0));
    }

    @Test
    void theNullTwinSaysWhatChanceGives() throws CaseException {
        CaseDataBuilder.Built built = swiftAmong(150).build();
        NullTwin twin =
                Running.run(built, Running.context(built))
                        .nullTwin(ReactionLatency.DEFAULT, 20, Progress.NONE);
        NullTwin.Compared strong = twin.grades().get(Grade.B);
        assertNotNull(strong);
        assertEquals(1, strong.observed());
        assertEquals(0, strong.expected());
        assertEquals(20, twin.copies());
    }
}
