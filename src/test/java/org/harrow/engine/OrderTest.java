package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same files give the same case, in whatever order and however often they are imported. */
class OrderTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void givesTheSameActionsInAnyOrder(int seed) throws IOException, CaseException {
        Random random = new Random(seed);
        List<Path> files = new ArrayList<>();
        for (int f = 0; f < 4; f++) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                lines.add(line(random));
            }
            files.add(Cases.file(folder, f + ".txt", lines.toArray(String[]::new)));
        }
        List<Action> first = imported("a.harrow", files);
        Collections.shuffle(files, random);
        files.add(files.getFirst());
        assertEquals(first, imported("b.harrow", files));
    }

    @Test
    void theIdsOfActionsStayWhenOtherAccountsComeIn() throws IOException, CaseException {
        String same = "|github:o/r#1|2026-01-01T00:00:00Z|one text";
        Path both = Cases.file(folder, "a.txt", "1|COMMENTED|u=1" + same, "1|COMMENTED|v=2" + same);
        String earlier = "2|COMMENTED|a=0|github:o/r#1|2026-01-02T00:00:00Z|more";
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            Cases.load(session, both);
            List<String> ids = Cases.actions(session).stream().map(Action::id).toList();
            assertEquals(2, ids.size());
            Cases.load(session, Cases.file(folder, "b.txt", earlier));
            assertEquals(
                    ids,
                    Cases.actions(session).stream().map(Action::id).filter(ids::contains).toList());
        }
    }

    /** Few keys and texts, so that records repeat, change their text, and lose their account. */
    private static String line(Random random) {
        int key = random.nextInt(15);
        String[] kinds = {"COMMENTED", "CLOSED", "OPENED"};
        String[] accounts = {"", "u=1", "U=1", "u", "v=2", "w"};
        return key
                + "|"
                + kinds[key % 3]
                + "|"
                + accounts[random.nextInt(6)]
                + "|github:"
                + (random.nextBoolean() ? "O/r#" : "o/R#")
                + key % 4
                + "|2026-01-01T00:00:0"
                + random.nextInt(2)
                + "Z|text "
                + random.nextInt(2)
                + "|url:https://e.org/"
                + random.nextInt(3);
    }

    private List<Action> imported(String name, List<Path> files) throws CaseException {
        try (CaseSession session = Cases.create(folder.resolve(name))) {
            for (Path file : files) {
                Cases.load(session, file);
            }
            return Cases.actions(session);
        }
    }
}
