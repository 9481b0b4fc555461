package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.harrow.model.Arc;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Innocent;
import org.harrow.model.Measurement;
import org.harrow.model.Place;
import org.harrow.model.Support;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingJsonTest {
    private static final Finding FINDING =
            new Finding(
                    "0f",
                    "reaction-latency",
                    new Finding.Headline(Grade.D, List.of("github:ada"), "Said \"so\"."),
                    new Measurement(
                            Map.of("k", 1, "latency_seconds", List.of(17415.000001, 17416.999999)),
                            "chance",
                            new Measurement.Chance(34.0 / 654, null),
                            new Measurement.Effect("rate", 2, .5, Double.POSITIVE_INFINITY),
                            653),
                    new Support(
                            List.of(new Exhibit("ab", "pr.json", null, new Place(812, 340), "cd")),
                            List.of("t", "r"),
                            List.of(
                                    new Arc(
                                            "t",
                                            "r",
                                            Arc.Relation.LINKED_ACCOUNT,
                                            new TimeInterval(17_415_000_001L, 17_416_999_999L))),
                            List.of(new Innocent("own", Innocent.Outcome.FOUND, "It works there.")),
                            Map.of("ruler", 2400)));

    private static final String JSON =
            """
            {"actions":["t","r"],"arcs":[{"latency_seconds":[17415.000001,17416.999999],\
            "reaction":"r","relation":"linked_account","trigger":"t"}],\
            "checks":[{"id":"own","outcome":"found","text":"It works there."}],\
            "detector":"reaction-latency",\
            "effect":{"ci95":[0.5,"infinity"],"name":"rate","value":2},\
            "exhibits":[{"file":"pr.json","length":340,"offset":812,"sha256":"cd","source":"ab"}],\
            "grade":"D","id":"0f","innocent":["Found: It works there."],"n":653,"null":"chance",\
            "p":0.0519877675841,"parameters":{"ruler":2400},"q":null,\
            "statistic":{"k":1,"latency_seconds":[17415.000001,17416.999999]},\
            "subjects":["github:ada"],"summary":"Said \\"so\\"."}""";

    @Test
    void writesTheShapeThatScriptsDependOn() {
        assertEquals(JSON, FindingJson.write(FINDING));
        assertEquals("[" + JSON + "]", FindingJson.write(List.of(FINDING)));
    }

    @Test
    void whatWasReadIsWrittenAsTheSameBytes() throws CaseException {
        assertEquals(JSON, FindingJson.write(FindingReader.read(JSON)));
        assertEquals(FINDING.support().arcs(), FindingReader.read(JSON).support().arcs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"id\":\"x\"}", "{\"id\":", "null"})
    void whatIsNoFindingIsSaid(String json) {
        CaseException why = assertThrows(CaseException.class, () -> FindingReader.read(json));
        assertTrue(String.valueOf(why.getMessage()).contains("run the detectors again"));
    }

    @Test
    void aDamagedGradeOrLatencyIsSaid() {
        for (String damage :
                List.of(
                        JSON.replace("\"D\"", "\"E\""),
                        JSON.replace("17415.000001", "17415.0000011"))) {
            assertThrows(CaseException.class, () -> FindingReader.read(damage));
        }
    }
}
