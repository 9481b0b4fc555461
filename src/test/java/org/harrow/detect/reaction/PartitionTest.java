package org.harrow.detect.reaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.harrow.detect.Context;
import org.harrow.detect.Dealt;
import org.harrow.detect.DetectorCatalog;
import org.harrow.detect.Outcome;
import org.harrow.engine.DetectionRun;
import org.harrow.engine.FindingJson;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same findings, byte for byte, however items are dealt over machines and threads. */
class PartitionTest {
    private static final CaseDataBuilder.Built BUILT = world().build();
    private static final Context CONTEXT = Running.context(BUILT);

    private static final Outcome ONE = Dealt.run(ReactionLatency.DEFAULT, BUILT, CONTEXT, 1, 0);

    private static World world() {
        World world = new World(9);
        world.authors(110, .3);
        world.regulars(12, 4, .5);
        world.work("github:regular3", 40, 8);
        return world;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 16})
    void dealingChangesNothing(int partitions) {
        for (long seed = 1; seed <= 2; seed++) {
            Outcome dealt = Dealt.run(ReactionLatency.DEFAULT, BUILT, CONTEXT, partitions, seed);
            assertEquals(json(ONE), json(dealt));
            assertEquals(ONE.tested(), dealt.tested());
        }
        assertTrue(ONE.findings().size() > 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void threadsChangeNothing(int threads) throws CaseException {
        Outcome run =
                new DetectionRun(BUILT.data(), BUILT.actions()::get, CONTEXT, threads)
                        .run(ReactionLatency.DEFAULT, Progress.NONE);
        assertEquals(
                ONE.findings().stream().map(f -> f.id()).sorted().toList(),
                run.findings().stream().map(f -> f.id()).sorted().toList());
        assertTrue(run.findings().stream().noneMatch(f -> f.support().exhibits().isEmpty()));
    }

    @Test
    void theUserCanCancel() {
        DetectionRun run = new DetectionRun(BUILT.data(), BUILT.actions()::get, CONTEXT, 2);
        assertThrows(
                Progress.CancelledException.class,
                () ->
                        run.run(
                                ReactionLatency.DEFAULT,
                                (fraction, step) -> {
                                    throw new Progress.CancelledException();
                                }));
    }

    @Test
    void aCaseThatCannotBeReadIsSaid() {
        DetectionRun run =
                new DetectionRun(
                        BUILT.data(),
                        row -> {
                            throw new CaseException("The disk is gONE.");
                        },
                        CONTEXT,
                        2);
        CaseException why =
                assertThrows(
                        CaseException.class, () -> run.run(ReactionLatency.DEFAULT, Progress.NONE));
        assertEquals("The disk is gONE.", why.getMessage());
    }

    @Test
    void parametersAreNamedAndChecked() {
        var detector = DetectorCatalog.find("reaction-latency").orElseThrow();
        assertEquals(ReactionLatency.DEFAULT, detector);
        Map<String, Object> changed =
                detector.with("windows", "60, 2400").with("margin", "3").parameters();
        assertEquals(List.of(60L, 2400L), changed.get("windows"));
        assertEquals(3.0, changed.get("margin"));
        for (String name : detector.parameters().keySet()) {
            if (!name.equals("windows")) {
                Object value = detector.parameters().get(name);
                assertEquals(detector, detector.with(name, String.valueOf(value)), name);
            }
        }
        assertThrows(IllegalArgumentException.class, () -> detector.with("windows", "soon"));
        assertThrows(IllegalArgumentException.class, () -> detector.with("correlation", "1"));
        assertThrows(IllegalArgumentException.class, () -> detector.with("colour", "red"));
    }

    private static String json(Outcome outcome) {
        return FindingJson.write(outcome.findings().stream().sorted(DetectionRun.order()).toList());
    }
}
