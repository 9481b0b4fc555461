package org.harrow.intake.github;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mentions and references as GitHub reads them. */
class GithubTextTest {
    @Test
    void mentionsAreLoginsOutsideCode() {
        assertEquals(
                List.of("github:ada-fern", "github:ben"),
                GithubText.mentions(
                        "@ada-fern, (@ben) a@example.org @team/x `@code` ```\n@fenced\n``` x@y"));
    }

    @Test
    void referencesAreThreadsOutsideCode() {
        assertEquals(
                List.of("github:o/r#12", "github:p/q#3"),
                GithubText.references("Closes #12, p/q#3 &#39; a#4 #0 #x `#5` /#6", "o/r"));
        assertEquals(List.of(), GithubText.references("#12", null));
    }

    @Test
    void hostileTextsTakeNoTime() {
        String text =
                "`".repeat(20_000) + "@a".repeat(20_000) + "a/".repeat(20_000) + "#".repeat(20_000);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> {
                    GithubText.mentions(text);
                    GithubText.references(text, "o/r");
                });
    }
}
