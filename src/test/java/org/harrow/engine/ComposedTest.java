package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comment that an archive tells without its id is the one that another export names. */
class ComposedTest {
    private static final Path ARCHIVE =
            Path.of("src/test/resources/org/harrow/intake/golden/github-archive/archive.json");

    @TempDir Path folder;

    private List<String> comments(List<Path> files) throws CaseException, IOException {
        Path path = Files.createTempFile(folder, "case", ".harrow");
        Files.delete(path);
        List<String> out = new ArrayList<>();
        try (CaseSession session = CaseSession.create(path, "A case", Cases.CLOCK)) {
            session.importFiles(files, ImportRequest.DEFAULT, ImportListener.NONE);
            for (Action action : Cases.actions(session)) {
                if (action.deed().kind() == Kind.COMMENTED
                        && action.deed().artifact().endsWith("drafts#1")) {
                    out.add(action.id() + " " + action.deed().object());
                }
            }
            assertEquals(files.size(), session.sources().size());
        }
        return out;
    }

    private Path rest(long id, String text) throws IOException {
        return Files.writeString(
                folder.resolve(id + ".json"),
                "[{\"id\":"
                        + id
                        + ",\"issue_url\":\"https://api.github.com/repos/lumen-lab/drafts/issues/1\","
                        + "\"user\":{\"login\":\"crab\",\"id\":7,\"type\":\"User\"},\"body\":\""
                        + text
                        + "\",\"created_at\":\"2026-01-21T09:10:00Z\"}]");
    }

    @Test
    void tellsOfOneActionWhateverTheOrder() throws CaseException, IOException {
        List<String> alone = comments(List.of(ARCHIVE));
        Path same = rest(3_880_000_001L, "Agreed, see #2");
        List<String> both = comments(List.of(ARCHIVE, same));
        assertEquals(alone.size(), both.size());
        assertEquals(both, comments(List.of(same, ARCHIVE)));
        String object = "github:lumen-lab/drafts#1/comment/3880000001";
        assertEquals(
                comments(List.of(same)).getFirst().substring(0, 32),
                both.getFirst().substring(0, 32));
        assertEquals(1, both.stream().filter(c -> c.endsWith(object)).count(), both::toString);
    }

    @Test
    void staysApartWhereTheWordsDifferOrTwoCouldBeIt() throws CaseException, IOException {
        int alone = comments(List.of(ARCHIVE)).size();
        Path other = rest(3_880_000_002L, "Something else");
        assertEquals(alone + 1, comments(List.of(ARCHIVE, other)).size());
        Path first = rest(3_880_000_003L, "Agreed, see #2");
        Path second = rest(3_880_000_004L, "Agreed, see #2");
        assertEquals(alone + 2, comments(List.of(ARCHIVE, first, second)).size());
    }
}
