package org.harrow.ui.inspector;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.ui.theme.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The record as its bytes stand, its hash recomputed, and beside it an indented reading copy. */
final class RecordSection extends VBox {
    private final ToggleButton verbatim = new ToggleButton("Verbatim");
    private final ToggleButton indented = new ToggleButton("Indented");
    private final Label check = new Label();
    private final Label hash = new Label();
    private final RecordView view = new RecordView();
    private @Nullable Inspection shown;

    RecordSection() {
        getStyleClass().addAll("inspector-section", "record-section");
        Label title = new Label("The record");
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(verbatim, indented);
        group.selectToggle(verbatim);
        verbatim.setTooltip(new Tooltip("The bytes as they stand in the export"));
        indented.setTooltip(new Tooltip("The same JSON, a member a line"));
        verbatim.setMinWidth(Region.USE_PREF_SIZE);
        indented.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        verbatim.getStyleClass().addAll("left-pill", "small");
        indented.getStyleClass().addAll("right-pill", "small");
        // One of the two is always on.
        group.selectedToggleProperty()
                .addListener(
                        (property, old, now) -> {
                            if (now == null) {
                                group.selectToggle(old);
                            } else {
                                showText();
                            }
                        });
        HBox toggles = new HBox(verbatim, indented);
        HBox head = new HBox(title, space, toggles);
        head.getStyleClass().add("record-head");
        Button copy =
                new Button("Copy exhibit reference", Icons.of(Material2OutlinedAL.CONTENT_COPY));
        copy.getStyleClass().addAll("small", "copy-reference");
        copy.setTooltip(new Tooltip("File, place and hash in one line that anyone can check"));
        copy.setWrapText(true);
        copy.setOnAction(event -> copyReference());
        hash.getStyleClass().add("fact-exact");
        hash.setWrapText(true);
        check.getStyleClass().add("hash-check");
        check.setWrapText(true);
        getChildren().addAll(head, check, hash, copy, view);
    }

    void show(Inspection inspection) {
        shown = inspection;
        boolean json = JsonIndent.fits(inspection.record());
        indented.setDisable(!json);
        if (!json) {
            verbatim.setSelected(true);
        }
        hash.setText("SHA-256 " + inspection.action().provenance().exhibit().sha256());
        boolean good = inspection.doubt() == null;
        check.setText(good ? matches(inspection) : inspection.doubt());
        check.setGraphic(
                good
                        ? Icons.of(Material2OutlinedMZ.VERIFIED, "success")
                        : Icons.of(Material2OutlinedAL.ERROR_OUTLINE, "danger"));
        showText();
    }

    private static String matches(Inspection inspection) {
        String text = "The hash was computed again from these bytes and matches";
        return inspection.isUtf8()
                ? text
                : text + "; bytes that are no UTF-8 are shown as a replacement character";
    }

    private void showText() {
        if (shown != null) {
            String record = shown.record();
            view.show(indented.isSelected() ? JsonIndent.of(record) : record);
        }
    }

    private void copyReference() {
        if (shown != null) {
            Clipboard.getSystemClipboard()
                    .setContent(
                            Map.of(DataFormat.PLAIN_TEXT, ActionText.reference(shown.action())));
        }
    }
}
