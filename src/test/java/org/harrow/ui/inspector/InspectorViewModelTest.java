package org.harrow.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportRequest;
import org.harrow.model.CaseData;
import org.harrow.ui.common.StraightDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorViewModelTest {
    private static final Path EXPORTS = Path.of("sample-data", "exports");

    @TempDir private Path folder;

    private final StraightDesk straight = new StraightDesk();
    private final InspectorViewModel inspector = new InspectorViewModel(straight.model());

    @BeforeEach
    void importAFeed() {
        straight.with(folder.resolve("a.harrow"));
        straight.model()
                .change(
                        "Importing",
                        (session, progress) ->
                                session.importFiles(
                                        List.of(EXPORTS.resolve("press")),
                                        ImportRequest.DEFAULT,
                                        ImportListener.NONE),
                        done -> {});
    }

    @Test
    void showsTheRecordOfTheChosenActionWithoutADoubt() {
        straight.model().selection().action().set(data().id(1));

        Inspection shown = shown();
        assertEquals(data().id(1), shown.action().id());
        Verbatim verbatim = inspector.verbatim().get();
        assertNotNull(verbatim);
        assertTrue(verbatim.text().startsWith("<entry"), verbatim.text());
        assertNull(verbatim.doubt());
    }

    @Test
    void showsTheVersionsOfAnEditedText() throws IOException {
        String exported = Files.readString(EXPORTS.resolve("github/issue-2387.comments.json"));
        String edited = exported.replaceFirst("\"body\": ?\"", "$0Edited. ");
        Path first = Files.writeString(folder.resolve("first.json"), exported);
        Path second = Files.writeString(folder.resolve("second.json"), edited);
        straight.model()
                .change(
                        "Importing",
                        (session, progress) ->
                                session.importFiles(
                                        List.of(first, second),
                                        ImportRequest.DEFAULT,
                                        ImportListener.NONE),
                        done -> {});
        int row = 0;
        while (!data().has(row, CaseData.REVISION)) {
            row++;
        }
        straight.model().selection().action().set(data().id(row));

        List<String> texts =
                shown().versions().stream().map(version -> version.content().text()).toList();
        assertEquals(2, texts.size());
        assertTrue(
                texts.contains("Edited. " + texts.getFirst())
                        || texts.contains("Edited. " + texts.getLast()),
                texts.toString());
        assertEquals(data().id(row), shown().versions().getLast().id(), "the later one last");
    }

    @Test
    void walksToANeighbour() {
        straight.model().selection().action().set(data().id(0));
        List<Neighbours.Line> lines = inspector.neighbours(shown().action());

        inspector.choose(lines.get(1).id());

        assertTrue(lines.getFirst().isSelf());
        assertEquals(data().id(1), shown().action().id());
    }

    @Test
    void showsNothingForAnActionThatIsNotInTheCase() {
        straight.model().selection().action().set("00".repeat(16));

        assertNull(inspector.inspection().get());
    }

    @Test
    void forgetsTheActionWithItsCase() {
        straight.model().selection().action().set(data().id(0));

        straight.model().close();

        assertNull(inspector.inspection().get());
        assertNull(inspector.verbatim().get());
    }

    private CaseData data() {
        CaseData data = straight.model().data().get();
        assertNotNull(data);
        return data;
    }

    private Inspection shown() {
        Inspection shown = inspector.inspection().get();
        assertNotNull(shown);
        return shown;
    }
}
