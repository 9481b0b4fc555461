package org.harrow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Run under a Turkish locale, where I is not the capital of i. */
class WordsTest {
    @Test
    void whatDiffersBetweenCopiesIsReplacedByWhatItIs() {
        assertEquals(
                List.of("hi", "<name>", "see", "<url>", "<number>", "takes", "<number>", "s"),
                Words.of("Hi @Ada-1, see https://x.example/a?b=c v1.2.3 takes 1,5 s!"));
        assertEquals(
                List.of("mail", "<name>", "now"),
                Words.of("MAIL me.x@host.example now").stream()
                        .filter(w -> !w.equals("me"))
                        .toList());
    }

    @Test
    void quotationsCodeSignaturesAndHiddenCommentsAreNotTheAuthors() {
        String text =
                """
                <!-- please fill
                in the form -->
                I agree
                > IT WAS SAID
                > twice
                but `x = 1` fails:
                ```
                Traceback
                ```
                -- \nAda
                """;
        assertEquals(
                List.of("i", "agree", "<quote>", "but", "<code>", "fails", "<code>"),
                Words.of(text));
    }

    @Test
    void theMailThatIsAnsweredIsCutOff() {
        assertEquals(
                List.of("thanks", "<quote>"),
                Words.of("Thanks\n\nOn Mon, 5 Jan 2026 at 10:00, Ada wrote:\n> hello\nworld"));
        assertEquals(
                List.of("ada", "reacted", "to", "your", "message", "<quote>"),
                Words.of(
                        "Ada reacted to your message:\n________________________________\nFrom: B"));
    }

    @Test
    void formsOfOneCharacterAreOneAndInvisibleOnesAreNone() {
        assertEquals(List.of("office", "team"), Words.of("oﬃce te\u200Bam"));
        assertEquals(Words.of("TITLE"), Words.of("title"));
    }

    @Test
    void scriptsWithoutSpacesGiveAWordForEveryCharacter() {
        assertEquals(List.of("你", "好", "世", "界"), Words.of("你好，世界"));
        assertEquals(List.of("👍", "great"), Words.of("👍 great"));
    }

    @Test
    void aHugeTextCostsNoMoreThanItsHead() {
        List<String> words = Words.of("word ".repeat(2_000_000));
        assertTrue(words.size() <= 4_000, () -> "" + words.size());
        assertTrue(Words.of(">".repeat(100_000)).size() <= 1);
    }
}
