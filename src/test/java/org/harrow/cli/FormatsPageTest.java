package org.harrow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.intake.table.Mapping;
import org.junit.jupiter.api.Test;

/** The manual's page on formats says what the program reads, and its mapping works. */
class FormatsPageTest {
    private static final Path PAGE = Path.of("docs/formats.md");
    private static final String BEGIN = "<!-- harrow formats --markdown -->\n";
    private static final String END = "\n<!-- end -->";
    private static final Pattern MAPPING = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theManualListsEveryFormatAsTheProgramDoes() throws IOException {
        Shell shell = new Shell();
        assertEquals(0, shell.run("formats", "--markdown"));
        String page = Files.readString(PAGE);
        String listed = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
        assertEquals(
                shell.out(),
                listed,
                "put what \"harrow formats --markdown\" prints between the two marks of " + PAGE);
    }

    @Test
    void everyMappingThatTheManualShowsCanBeUsed() throws Exception {
        Matcher shown = MAPPING.matcher(Files.readString(PAGE));
        int count = 0;
        while (shown.find()) {
            assertTrue(Mapping.parse(shown.group(1)).name().length() > 1);
            count++;
        }
        assertTrue(count > 0);
    }
}
