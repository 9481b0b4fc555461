package org.harrow.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.harrow.detect.Context;
import org.harrow.detect.Dealt;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import org.harrow.detect.Outcome;
import org.harrow.detect.Trial;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.CaseException;
import org.harrow.model.Kind;
import org.harrow.model.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every detector on a whole world: dealt over 1 to 16 partitions, on one thread and on three. */
class PartitionsTest {
    private static final Worlds.World WORLD = world();
    private static final Context CONTEXT = Trial.context(WORLD.built());

    /** Authors of unequal tempers, one of whom got some work merged. */
    private static Worlds.World world() {
        CaseDataBuilder.Built built =
                new WorldMaker(Worlds.TEMPERS, 150, new SplittableRandom(5))
                        .build(
                                builder -> {
                                    for (int i = 1; i < 9; i++) {
                                        String work = "github:fern/mill#" + i;
                                        String day = "2026-02-0" + i;
                                        builder.act(
                                                day + "T09:00:00Z", "github:u3", Kind.OPENED, work);
                                        builder.act(
                                                day + "T10:00:00Z",
                                                "github:keeper0",
                                                Kind.MERGED,
                                                work);
                                    }
                                });
        return Worlds.marked(built, "github:u7");
    }

    /** Each detector with two numbers of partitions; all of them together have every number. */
    static Stream<Arguments> dealings() {
        List<Arguments> all = new ArrayList<>();
        int partitions = 0;
        for (Detector<?> detector : DetectorCatalog.all()) {
            for (int i = 0; i < 2; i++) {
                all.add(Arguments.of(detector, 1 + partitions++ % 16));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("dealings")
    void theSameFindingsHoweverItIsDealt(Detector<?> detector, int partitions)
            throws CaseException {
        Outcome alone =
                Trial.run(WORLD.built(), CONTEXT, 1)
                        .marking(WORLD.exemplars())
                        .run(detector, Progress.NONE);
        Outcome threads =
                Trial.run(WORLD.built(), CONTEXT, 3)
                        .marking(WORLD.exemplars())
                        .run(detector, Progress.NONE);
        assertEquals(Trial.json(alone), Trial.json(threads));
        Outcome dealt =
                Dealt.marking(WORLD.exemplars())
                        .conclude(detector, WORLD.built(), CONTEXT, partitions);
        assertEquals(bare(alone), bare(dealt));
        assertEquals(alone.p(), dealt.p());
        assertFalse(alone.findings().isEmpty() && alone.tested() == 0, detector.id());
    }

    /** Without exhibits, which the engine fetches. */
    private static String bare(Outcome outcome) {
        List<String> all = new ArrayList<>();
        outcome.findings().forEach(f -> all.add(f.id() + f.headline() + f.measurement()));
        all.sort(null);
        return all + "" + outcome.tested() + outcome.significant() + outcome.notes();
    }
}
