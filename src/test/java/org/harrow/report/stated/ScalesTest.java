package org.harrow.report.stated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalesTest {
    @ParameterizedTest
    @EnumSource
    void everyWordOfTheDirectiveIsReadBack(Likelihood likelihood) {
        assertEquals(Optional.of(likelihood), Likelihood.of(likelihood.words()));
        assertEquals(Optional.of(likelihood), Likelihood.of(likelihood.words().replace(' ', '-')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"probable", "99", "", "highly likely"})
    void otherWordsAreNone(String word) {
        assertTrue(Likelihood.of(word).isEmpty());
    }

    @Test
    void anAdmiraltyGradeIsALetterAndADigit() {
        assertEquals(
                "B2: usually reliable; probably true",
                Admiralty.of("b2").map(Admiralty::words).orElse(""));
        assertTrue(Admiralty.of("G1").isEmpty());
        assertTrue(Admiralty.of("A7").isEmpty());
        assertTrue(Admiralty.of("AA").isEmpty());
    }
}
