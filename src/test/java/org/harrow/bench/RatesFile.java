package org.harrow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harrow.engine.ErrorRates;
import org.harrow.engine.Version;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the worlds taught, as the file that Harrow carries along. What was counted elsewhere, on
 * accounts whose nature was known, is taken over from the file that is there.
 */
final class RatesFile {
    private static final ObjectMapper JSON = JsonMapper.shared();

    private final int cases;
    private final List<Map<String, Object>> chance = new ArrayList<>();
    private final List<Map<String, Object>> planted = new ArrayList<>();

    RatesFile(int cases) {
        this.cases = cases;
    }

    void chance(String detector, Worlds world, ErrorRates.Chance cell) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("detector", detector);
        row.put("world", world.label());
        row.put("level", cell.level());
        row.put("count", cell.count());
        row.put("n", cell.n());
        row.put("limit", cell.limit());
        chance.add(row);
    }

    void planted(String detector, ErrorRates.Planted cell) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("detector", detector);
        row.put("what", cell.what());
        row.put("found", cell.found());
        row.put("n", cell.n());
        planted.add(row);
    }

    /** Writes it over what is there. */
    void write(Path file) throws IOException {
        JsonNode before = JSON.readTree(Files.readString(file));
        Map<String, String> worlds = new LinkedHashMap<>();
        for (Worlds world : Worlds.values()) {
            worlds.put(world.label(), world.told());
        }
        List<JsonNode> known = new ArrayList<>();
        before.path("known").forEach(known::add);
        Files.writeString(
                file,
                "{\n  \"version\": \""
                        + Version.NUMBER
                        + "\",\n  \"cases\": "
                        + cases
                        + ",\n  \"worlds\": "
                        + JSON.writeValueAsString(worlds)
                        + ",\n  \"chance\": "
                        + lines(chance)
                        + ",\n  \"planted\": "
                        + lines(planted)
                        + ",\n  \"known\": "
                        + lines(known)
                        + "\n}\n");
    }

    private static String lines(List<?> rows) {
        return rows.stream()
                .map(row -> "    " + JSON.writeValueAsString(row))
                .collect(Collectors.joining(",\n", "[\n", "\n  ]"));
    }
}
