package org.harrow.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@link SyntheticHours} plants, against what a sweep found. */
final class Planted {
    private static final String HEAVY = "github:tireless";

    private final Set<String> found = new TreeSet<>();
    private final Set<String> strong = new TreeSet<>();

    /**
     * @param names beside the bundle: the findings in full
     */
    Planted(Path names) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(names)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode read = mapper.readTree(line);
                if (read.path("is").asString("").equals("finding")) {
                    see(mapper.readTree(read.path("finding").asString("{}")));
                }
            }
        }
    }

    private void see(JsonNode finding) {
        String grade = finding.path("grade").asString("");
        for (JsonNode subject : finding.path("subjects")) {
            found.add(subject.asString(""));
            if (grade.equals("A") || grade.equals("B")) {
                strong.add(subject.asString(""));
            }
        }
    }

    private static List<String> all() {
        List<String> names = new ArrayList<>(List.of("github:copier", "github:metronome"));
        for (int i = 0; i < 5; i++) {
            names.add("github:ring" + i);
            names.add("github:swift" + i);
        }
        return names;
    }

    /** How many of those that were planted are in no finding. */
    int missing() {
        return (int) all().stream().filter(name -> !found.contains(name)).count();
    }

    /** How many others have grade A or B; the heavy account is no ordinary one. */
    int invented() {
        return (int) strong.stream().filter(n -> !all().contains(n) && !n.equals(HEAVY)).count();
    }
}
