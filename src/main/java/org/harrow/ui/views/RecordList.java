package org.harrow.ui.views;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.harrow.draw.Names;
import org.harrow.draw.chart.Pick;
import org.harrow.model.CaseData;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Selection;
import org.harrow.ui.common.Table;
import org.harrow.ui.theme.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The records behind a link; choosing one shows its bytes in the inspector. */
final class RecordList extends BorderPane {

    private final Selection selection;
    private final Label title = new Label();
    private @Nullable CaseData data;

    RecordList(Selection selection) {
        this.selection = selection;
        getStyleClass().add("record-list");
        title.getStyleClass().add("section-title");
        Button close = new Button("", Icons.of(Material2OutlinedAL.CLOSE));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText("Close the list of records");
        close.setOnAction(event -> setShown(false));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, close);
        head.getStyleClass().add("record-list-head");
        setTop(head);
        setShown(false);
    }

    void show(CaseData of, Pick.Records records) {
        data = of;
        title.setText(HostileText.line(records.title()));
        Table<Integer> table = table(of);
        table.setItems(FXCollections.observableList(List.copyOf(records.rows())));
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        setCenter(table);
        setShown(true);
    }

    private static Table<Integer> table(CaseData of) {
        return new Table<Integer>("No record")
                .time("Time (UTC)", row -> of.at(row).text())
                .text("By", 200, row -> HostileText.line(Names.actor(of, row)))
                .text("What", 320, row -> HostileText.line(Names.deed(of, row)));
    }

    private void choose(@Nullable Integer row) {
        if (row != null && data != null) {
            selection.action().set(data.id(row));
        }
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
