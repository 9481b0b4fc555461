package org.harrow.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonIndentTest {

    @Test
    void putsAMemberOnALine() {
        assertEquals(
                """
                {
                  "a": 1.0e5,
                  "b": [
                    true,
                    {}
                  ],
                  "c": []
                }""",
                JsonIndent.of("{\"a\" :1.0e5,\"b\":[true,{ }],\"c\":[ ]}"));
    }

    @Test
    void keepsStringsLetterForLetter() {
        String text = "{\"a\":\"x, {y}: [z] \\\\\\\" \\u202e  end\"}";

        assertTrue(JsonIndent.of(text).contains("\"x, {y}: [z] \\\\\\\" \\u202e  end\""));
    }

    @Test
    void knowsWhatCouldBeJson() {
        assertTrue(JsonIndent.fits(" \n{\"a\":1}"));
        assertFalse(JsonIndent.fits("<item>"));
        assertFalse(JsonIndent.fits(""));
    }

    static Stream<String> hostile() {
        return IntStream.range(0, 200)
                .mapToObj(
                        seed ->
                                new SplittableRandom(seed)
                                        .ints(60, 0, 14)
                                        .collect(
                                                StringBuilder::new,
                                                (out, i) ->
                                                        out.append(
                                                                "{}[]:,\"\\ \n1aé".charAt(i % 13)),
                                                StringBuilder::append)
                                        .toString());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void neverChangesAnythingButWhiteSpaceEvenInWhatIsNoJson(String text) {
        assertEquals(bare(text), bare(JsonIndent.of(text)));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
