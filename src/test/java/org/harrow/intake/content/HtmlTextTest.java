package org.harrow.intake.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML of posts as plain text, and the addresses in texts. */
class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain text | plain text",
                "a &amp; b &lt;c&gt; &#x27;d&#39; &eacute;&hellip; | a & b <c> 'd' é…",
                "1 < 2 &c. AT&T; | 1 < 2 &c. AT&T;",
                "<b>bold</b>ly <script>gone()</script>said | boldly said",
                "<a title='x > y'>kept</a> | kept",
                "<!-- gone -->stays <!-- open | stays",
                "&#0;&#xD800;&#99999999999; | \ufffd\ufffd&#99999999999;",
                "<style>p{} | ''",
            })
    void tagsGoAndReferencesBecomeCharacters(String html, String text) {
        assertEquals(text, HtmlText.of(html).text());
    }

    @Test
    void blocksBecomeLinesWithAtMostOneEmptyBetween() {
        assertEquals("one\ntwo", HtmlText.of("<p>one<br>two</p>").text());
        assertEquals("one\n\ntwo", HtmlText.of("<p>one</p>\n\n\n<p>two</p>").text());
    }

    @Test
    void whatTagsPointToIsFound() {
        assertEquals(
                Set.of("url:https://e.example/?a=1&b=2", "github:o/r#3"),
                HtmlText.of(
                                "<a href=\"https://e.example/?a=1&amp;b=2\">x</a>"
                                        + "<img src='https://github.com/o/r/pull/3'>"
                                        + "<a href='javascript:alert(1)'>y</a>")
                        .links());
    }

    @Test
    void addressesEndWhereTheSentenceDoes() {
        assertEquals(
                List.of(
                        "url:https://e.example/a",
                        "url:https://e.example/b_(c)",
                        "url:https://e.example/d",
                        "url:https://e.example/e?x=1"),
                List.copyOf(
                        WebLinks.in(
                                "See https://e.example/a, (https://e.example/b_(c)), [d](https://e.example/d)"
                                        + " <https://e.example/e?x=1> and ftp://e.example/ or ://.")));
    }
}
