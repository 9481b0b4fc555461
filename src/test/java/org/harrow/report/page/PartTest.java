package org.harrow.report.page;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import org.harrow.model.CaseException;
import org.harrow.report.ReportSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartTest {
    @ParameterizedTest
    @EnumSource
    void everyPartThatIsMissingStopsTheReport(Part part) {
        CaseException stopped =
                assertThrows(
                        CaseException.class,
                        () -> Part.demandAll(EnumSet.complementOf(EnumSet.of(part))));
        String said = String.valueOf(stopped.getMessage());
        assertEquals(
                "The report would lack part " + part.number(),
                said.substring(0, said.indexOf(',')));
    }

    @Test
    void twentyNinePartsAreAll() {
        assertEquals(29, Part.values().length);
        assertDoesNotThrow(() -> Part.demandAll(EnumSet.allOf(Part.class)));
    }

    @Test
    void aPartThatSaysNothingDoesNotCount() throws Exception {
        Markup out = new Markup(new Visible(c -> true), Tongue.of("en"));
        out.open("html");
        Book book =
                new Book(
                        out,
                        ReportSamples.identified(),
                        new Edition("H-0", "00", java.util.List.of()),
                        java.util.Map.of());
        book.part(Part.REPLY, () -> out.p("   "));
        assertEquals(EnumSet.noneOf(Part.class), book.written());
        book.part(Part.REPLY, () -> out.p("Asked."));
        assertEquals(EnumSet.of(Part.REPLY), book.written());
    }
}
