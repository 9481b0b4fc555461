package org.harrow.detect.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.harrow.detect.Context;
import org.harrow.detect.Dealt;
import org.harrow.detect.Outcome;
import org.harrow.detect.Runs;
import org.harrow.model.CaseDataBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same findings, byte for byte, however items are dealt over machines and threads. */
class PartitionTest {
    private static final CaseDataBuilder.Built BUILT = world();
    private static final Context CONTEXT = Runs.context(BUILT);
    private static final Outcome ONE = Dealt.run(Repetition.DEFAULT, BUILT, CONTEXT, 1, 0);

    private static CaseDataBuilder.Built world() {
        Pitches pitches = new Pitches();
        pitches.others("bluesky", 110);
        for (int i = 0; i < 6; i++) {
            pitches.copies("bluesky:gate" + i, 12 + i, i * 100L);
        }
        return pitches.build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 16})
    void dealingChangesNothing(int partitions) {
        Outcome dealt = Dealt.run(Repetition.DEFAULT, BUILT, CONTEXT, partitions, partitions);
        assertEquals(Runs.json(ONE), Runs.json(dealt));
        assertEquals(ONE.tested(), dealt.tested());
        assertTrue(ONE.findings().size() >= 5, () -> "" + ONE.findings().size());
    }
}
