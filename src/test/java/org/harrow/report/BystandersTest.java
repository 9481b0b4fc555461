package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.Action;
import org.harrow.model.Content;
import org.harrow.model.Deed;
import org.harrow.model.Kind;
import org.junit.jupiter.api.Test;

class BystandersTest {
    private static ReportInput withBystander() {
        ReportInput input = ReportSamples.identified();
        Results results = input.results();
        Action first = results.actions().getFirst();
        List<Action> actions = new ArrayList<>(results.actions());
        actions.add(
                new Action(
                        "ff".repeat(16),
                        new Deed(
                                Kind.COMMENTED,
                                "github:passer-by",
                                first.deed().artifact(),
                                null,
                                null),
                        first.stamp(),
                        Content.NONE,
                        first.provenance()));
        return new ReportInput(
                input.heading(),
                input.scope(),
                input.register(),
                new Results(
                        results.findings(),
                        actions,
                        results.quotes(),
                        results.methods(),
                        results.checked()),
                input.custody());
    }

    @Test
    void whoeverNoFindingIsAboutBecomesALabelAndIsCounted() {
        ReportInput masked = Bystanders.mask(withBystander());
        Action last = masked.results().actions().getLast();
        assertEquals("github:bystander-1", last.deed().account());
        assertEquals(
                ReportSamples.identified().results().actions().getFirst().deed(),
                masked.results().actions().getFirst().deed());
        Redaction line = masked.register().redactions().getLast();
        assertEquals(1, line.count());
        assertTrue(line.what().startsWith("bystanders"), line.what());
    }

    @Test
    void withoutBystandersNothingChanges() {
        ReportInput input = ReportSamples.identified();
        assertSame(input, Bystanders.mask(input));
    }
}
