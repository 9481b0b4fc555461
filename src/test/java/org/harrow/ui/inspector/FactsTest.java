package org.harrow.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.harrow.ui.Fx;
import org.harrow.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class FactsTest {
    private final GridPane table =
            Fx.call(
                    () ->
                            Facts.table(
                                    List.of(
                                            ActionText.Fact.exact("SHA-256", "0a".repeat(32)),
                                            ActionText.Fact.exact("offset", "812"))));

    @Test
    void standsNamesBeforeValuesWhereThereIsRoom() {
        Stage stage = Fx.show(() -> new StackPane(table), 420, 300);

        assertEquals(2, columns());
        Fx.run(stage::close);
    }

    @Test
    void standsNamesAboveValuesWhereBothWouldBeTooNarrow() {
        Stage stage = Fx.show(() -> new StackPane(table), 200, 300);

        assertEquals(1, columns());
        assertTrue(table.lookupAll(".fact-name").stream().allMatch(FactsTest::isWhole));
        Fx.run(stage::close);
    }

    @Test
    void countsInTheTextSize() {
        Stage stage = Fx.show(() -> new StackPane(table), 420, 300);

        Fx.run(() -> stage.getScene().getRoot().setStyle("-fx-font-size: 28px;"));
        Fx.settle();

        assertEquals(1, columns());
        Fx.run(stage::close);
    }

    private static boolean isWhole(Node name) {
        return name.getLayoutBounds().getWidth() >= name.prefWidth(-1) - 1;
    }

    private int columns() {
        return Fx.call(table::getColumnCount);
    }
}
