package org.harrow.intake.github;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Node ids of both eras give the number that REST writes. */
class NodeIdTest {
    @ParameterizedTest
    @CsvSource({
        "MDQ6VXNlcjE0MzYzOTc1, 14363975",
        "MDEyOk9yZ2FuaXphdGlvbjE=, 1",
        "U_kgDOD2gQog, 258478242",
        "I_kgAH, 7",
        "IC_kwDNASzM_w, 255",
        "PR_kwAAzwAAAAEAAAAA, 4294967296"
    })
    void holdsTheNumericId(String node, String number) {
        assertEquals(number, NodeId.number(node));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "crab",
                "U_",
                "U_kg",
                "U_kgDOD2gQ",
                "U_kgDOD2gQogAA",
                "U_kqR0ZXh0",
                "MDQ6VXNlcg==",
                "ключ"
            })
    void isSilentAboutAnythingElse(String node) {
        assertNull(NodeId.number(node));
    }
}
