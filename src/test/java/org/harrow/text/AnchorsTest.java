package org.harrow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private static final String[] PIECES = {
        "java.lang.IllegalStateException",
        "FooError",
        "DeprecationWarning",
        "Traceback",
        "panic: ",
        "a nil map",
        "src/main/Tide.java:40",
        "tide.py",
        ", line 12",
        "docs/a/b.md",
        "`code`",
        "`",
        "snake_case",
        "camelCase",
        "x1Y2",
        "v1.2.3",
        "2.0-rc1",
        "12.5 ms",
        "40 lines",
        "3GB",
        "#12",
        "deadbee1",
        "0123abc",
        "github.com/tide/gate/pull/7",
        "\n> quoted words here\n",
        "\n1. do it",
        "\n2) then that",
        "plain",
        "Words",
        "e.g.",
        "größe",
        "α1",
        "\n",
        ". "
    };

    private static List<Anchors.Type> types(String text) {
        return Anchors.of(text).stream().map(Anchors.Anchor::type).toList();
    }

    @Test
    void whatOthersCanCheckIsFoundByKind() {
        assertEquals(
                List.of(
                        Anchors.Type.ERROR,
                        Anchors.Type.LINE,
                        Anchors.Type.IDENTIFIER,
                        Anchors.Type.VERSION,
                        Anchors.Type.MEASURE,
                        Anchors.Type.REFERENCE),
                types("GateError in gate.py:12 of openGate since v1.4 after 300 ms, see #7"));
    }

    @Test
    void fluentWordsHaveNone() {
        assertEquals(List.of(), types("This change improves the quality of the whole project"));
    }

    @Test
    void whatIsLookedForFirstMissesNoAnchor() {
        SplittableRandom random = new SplittableRandom(5);
        int found = 0;
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
                text.append(random.nextInt(4) == 0 ? "" : " ");
            }
            String whole = text.toString();
            for (Anchors.Type type : Anchors.Type.values()) {
                boolean is = type.in(whole).find();
                found += is ? 1 : 0;
                assertTrue(!is || new Anchors.Traits(whole).allow(type), type + ": " + whole);
            }
        }
        assertTrue(found > 20_000, "found " + found);
    }
}
