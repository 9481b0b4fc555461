package org.harrow.ui.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TableCell;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportRequest;
import org.harrow.model.CaseData;
import org.harrow.ui.Fx;
import org.harrow.ui.FxExtension;
import org.harrow.ui.common.StraightDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class ActionTableTest {
    private static final Path EXPORTS = Path.of("sample-data", "exports");

    @TempDir private Path folder = Path.of("");

    private final StraightDesk straight = Fx.call(StraightDesk::new);

    private void bring(String name) {
        Fx.run(
                () ->
                        straight.model()
                                .change(
                                        "Importing",
                                        (session, progress) ->
                                                session.importFiles(
                                                        List.of(EXPORTS.resolve(name)),
                                                        ImportRequest.DEFAULT,
                                                        ImportListener.NONE),
                                        done -> {}));
        Fx.settle();
    }

    private CaseData data() {
        return Objects.requireNonNull(Fx.call(() -> straight.model().data().get()));
    }

    private static List<String> cells(ActionTable table) {
        return Fx.call(
                () ->
                        table.lookupAll(".table-cell").stream()
                                .map(cell -> String.valueOf(((TableCell<?, ?>) cell).getText()))
                                .toList());
    }

    @Test
    void rowsThatAnImportPutsBeforeOthersAreTheOnesThatAreShown() {
        Fx.run(() -> straight.with(folder.resolve("a.harrow")));
        bring("press");
        ActionTable table = Fx.call(() -> new ActionTable(straight.model()));
        Fx.show(() -> table, 900, 700);
        String late = data().at(0).text();
        assertTrue(cells(table).contains(late));
        bring("github");
        String early = data().at(0).text();
        assertTrue(early.compareTo(late) < 0, "the test needs an earlier record");
        assertTrue(cells(table).contains(early), () -> cells(table).toString());
        assertEquals(data().size(), Fx.call(() -> table.getItems().size()));
    }
}
