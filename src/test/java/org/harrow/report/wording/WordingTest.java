package org.harrow.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "this bot is fake | bot,fake",
                "It clearly proves FRAUD | FRAUD,proves,clearly",
                "we are 100 % sure | 100 %",
                "he said so himself | he,himself",
                "a scam, beyond doubt | scam,beyond doubt"
            })
    void findsWordsThatAccuseOrClaimTooMuch(String text, String words) {
        List<String> found =
                Wording.typed("The title", text).stream().map(Wording.Hit::word).sorted().toList();
        assertEquals(List.of(words.split(",", -1)).stream().sorted().toList(), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github:spam-bot closed it",
                "dependabot[bot] answered",
                "the text reads \"you are a fake\"",
                "@fake-account was mentioned",
                "the heading of the other chapter",
                "a robot arm in the botany club"
            })
    void leavesNamesQuotationsAndOtherWordsAlone(String text) {
        assertEquals(List.of(), Wording.typed("The title", text));
    }

    @org.junit.jupiter.api.Test
    void saysWhereAndWhatToDo() {
        String sentence = Wording.typed("The question", "Is it a fake?").getFirst().sentence();
        assertTrue(sentence.startsWith("The question says \"fake\": "), sentence);
    }
}
