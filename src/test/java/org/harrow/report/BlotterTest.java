package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harrow.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlotterTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String blotted(String text, String... names) {
        byte[] out = new Blotter(List.of(names)).blot(bytes(text), List.of(), List.of()).bytes();
        assertEquals(bytes(text).length, out.length);
        return new String(out, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by passer-by. | by *********.",
                "by PASSER-BY? | by *********?",
                "\"login\":\"passer-by\" | \"login\":\"*********\"",
                "{\"passer-by\": 1} | {\"passer-by\": 1}",
                "id 14363975, not 143639751 | id 00000000, not 143639751",
                "named Zoë Krähe here | named *********** here",
                "named Zo\\u00eb Kr\\u00e4he here | named ******************* here",
                "?q=Zo%C3%AB+Kr%C3%A4he | ?q=*******************",
                "the time of day | the time of day"
            })
    void namesAreFilledWhereTheyStand(String raw, String filled) {
        assertEquals(filled, blotted(raw, "passer-by", "14363975", "Zoë Krähe", "time"));
    }

    @Test
    void recordsAreFilledAndExhibitsStay() {
        String left = "{\"who\":\"passer-by\",\"body\":\"a long enough text\"}";
        String kept = "{\"who\":\"fennel\",\"body\":\"as passer-by says\"}";
        byte[] file = bytes("[" + left + ",\n" + kept + ",\n{\"to\":\"passer-by\"}]");
        Place record = new Place(1, left.length());
        Place exhibit = new Place(left.length() + 3L, kept.length());
        Blotter.Blotted out =
                new Blotter(List.of("passer-by")).blot(file, List.of(record), List.of(exhibit));
        String text = new String(out.bytes(), StandardCharsets.UTF_8);
        assertEquals(file.length, out.bytes().length);
        assertTrue(text.startsWith("[{\"left_out\":\"*****"), text);
        assertTrue(text.contains(kept), text);
        assertTrue(text.endsWith("{\"to\":\"*********\"}]"), text);
        assertEquals(1, out.records());
        assertEquals(1, out.names());
    }

    @Test
    void nothingToFillLeavesTheBytesAlone() {
        byte[] file = bytes("{\"who\":\"fennel\"}");
        assertArrayEquals(
                file, new Blotter(List.of("passer-by")).blot(file, List.of(), List.of()).bytes());
    }

    @Test
    void packedFilesAreTold() {
        assertTrue(Blotter.isPacked(new byte[] {'P', 'K', 3, 4}));
        assertTrue(Blotter.isPacked(new byte[] {0x1f, (byte) 0x8b, 8}));
        assertTrue(Blotter.isPacked(new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0}));
        assertFalse(Blotter.isPacked(bytes("{\"a\":1}")));
    }
}
