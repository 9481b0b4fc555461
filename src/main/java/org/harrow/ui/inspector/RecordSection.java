package org.harrow.ui.inspector;

import java.util.Map;
import javafx.scene.Node;
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
import org.harrow.model.Action;
import org.harrow.ui.theme.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The record as its bytes stand, its hash recomputed, and beside it an indented reading copy. */
final class RecordSection extends VBox {
    private final ToggleButton asIs = new ToggleButton("Verbatim");
    private final ToggleButton indented = new ToggleButton("Indented");
    private final Label check = new Label();
    private final Label hash = new Label();
    private final RecordView view = new RecordView();
    private @Nullable Action of;
    private @Nullable Verbatim shown;

    RecordSection() {
        getStyleClass().addAll("inspector-section", "record-section");
        Label title = new Label("The record");
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(asIs, indented);
        group.selectToggle(asIs);
        asIs.setTooltip(new Tooltip("The bytes as they stand in the export"));
        indented.setTooltip(new Tooltip("The same JSON, a member a line"));
        asIs.setMinWidth(Region.USE_PREF_SIZE);
        indented.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        asIs.getStyleClass().addAll("left-pill", "small");
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
        HBox toggles = new HBox(asIs, indented);
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

    /** Another record, whose bytes are not there yet. */
    void show(Action action) {
        of = action;
        hash.setText("SHA-256 " + action.provenance().exhibit().sha256());
    }

    /** Its bytes, or null while they are read. */
    void show(@Nullable Verbatim verbatim) {
        shown = verbatim;
        boolean json = verbatim != null && JsonIndent.fits(verbatim.text());
        indented.setDisable(!json);
        if (verbatim != null && !json) {
            asIs.setSelected(true);
        }
        check.setText(verbatim == null ? "Reading the bytes" : checked(verbatim));
        check.setGraphic(verbatim == null ? null : seal(verbatim.doubt() == null));
        showText();
    }

    private static String checked(Verbatim verbatim) {
        String doubt = verbatim.doubt();
        return doubt == null ? matches(verbatim) : doubt;
    }

    private static Node seal(boolean good) {
        return good
                ? Icons.of(Material2OutlinedMZ.VERIFIED, "success")
                : Icons.of(Material2OutlinedAL.ERROR_OUTLINE, "danger");
    }

    private static String matches(Verbatim verbatim) {
        String text = "The hash was computed again from these bytes and matches";
        return verbatim.isUtf8()
                ? text
                : text + "; bytes that are no UTF-8 are shown as a replacement character";
    }

    private void showText() {
        String record = shown == null ? "" : shown.text();
        view.show(indented.isSelected() ? JsonIndent.of(record) : record);
    }

    private void copyReference() {
        if (of != null) {
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, ActionText.reference(of)));
        }
    }
}
