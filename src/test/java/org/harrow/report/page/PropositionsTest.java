package org.harrow.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.harrow.report.Results;
import org.junit.jupiter.api.Test;

class PropositionsTest {
    @Test
    void theWeightIsSensitivityOverTheLimitOfFalsePositivesOnly() {
        String weight = Propositions.weight(new Results.Rates("a corpus", 0.25, 0.0025, 1e-4));
        assertTrue(weight.startsWith("A finding of this kind is about 100 times more"), weight);
        assertTrue(weight.contains("as measured on a corpus"), weight);
        assertTrue(Propositions.weight(null).startsWith("Not quantified: "));
    }

    @Test
    void theWordsAreThoseOfTheGuideline() {
        assertEquals("no", Propositions.verbal(1.9));
        assertEquals("weak", Propositions.verbal(2));
        assertEquals("moderate", Propositions.verbal(93));
        assertEquals("extremely strong", Propositions.verbal(1e6));
    }
}
