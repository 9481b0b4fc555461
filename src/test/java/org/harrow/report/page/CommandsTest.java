package org.harrow.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pr.json | pr.json",
                "a b.json | 'a b.json'",
                "$(rm -rf x) | '$(rm -rf x)'",
                "it's | 'it'\\''s'",
                "-rf | '-rf'"
            })
    void aNameIsOneWordOfTheShell(String name, String word) {
        assertEquals(word, Commands.shell(name));
    }
}
