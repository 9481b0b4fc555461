package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeedlesTest {
    private final Needles needles = new Needles(List.of("Crab", "crab-hunter", "şişe", "ab"));

    @Test
    void findsWholeWordsInAnyCase() {
        assertEquals("crab", needles.in("see CRAB's post"));
        assertEquals("crab-hunter", needles.in("by crab-hunter"));
        assertNull(needles.in("crabs and scrab"));
    }

    @Test
    void foldsLetterByLetterWhateverTheLocale() {
        assertEquals(Needles.fold("şişe"), needles.in("ŞİŞE") == null ? "" : needles.in("ŞİŞE"));
    }

    @Test
    void leavesOutWhatIsTooShort() {
        assertNull(needles.in("ab"));
    }

    @Test
    void percentEscapesAreReadAndOthersStay() {
        assertEquals("a/b 100% %zz", LeakSearch.decoded("a%2Fb 100% %zz"));
        assertEquals("ü", LeakSearch.decoded("%C3%BC"));
    }
}
