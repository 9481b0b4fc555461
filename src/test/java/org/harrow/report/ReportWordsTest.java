package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.harrow.draw.Picture;
import org.harrow.report.page.Edition;
import org.harrow.report.page.ReportPages;
import org.harrow.report.page.Visible;
import org.junit.jupiter.api.Test;

/** Generated text accuses nobody and claims nothing that a measurement cannot carry. */
class ReportWordsTest {
    private static final Pattern ACCUSING =
            Pattern.compile(
                    "(?i)(?<![\\w\\[@/-])(bots?|fakes?|spam\\w*|frauds?|fraudulent|malicious|liars?|lies|guilty|"
                            + "culprits?|suspects?|perpetrators?|criminals?|prove[sdn]?|clearly|obviously|undoubtedly|certainly|100"
                            + " %|he|she|his|her|hers|him)(?![\\w\\]-])");

    @Test
    void noPageAccusesOrOverclaims() throws Exception {
        Edition edition = new Edition("H-0", "00", List.of());
        Picture picture = new Picture(800, 200, "", List.of());
        for (ReportInput input :
                List.of(
                        ReportSamples.identified(),
                        ReportSamples.masked(),
                        ReportSamples.input("Nothing", List.of()))) {
            String text =
                    new ReportPages(new Visible(c -> true), "")
                            .write(input, edition, Map.of(ReportPages.TIMELINE, picture))
                            .getDocumentElement()
                            .getTextContent();
            assertEquals(
                    List.of(),
                    ACCUSING.matcher(text).results().map(m -> m.group()).toList(),
                    "say what the record shows instead");
        }
    }
}
