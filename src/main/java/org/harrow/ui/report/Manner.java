package org.harrow.ui.report;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.harrow.engine.ReportRequest;

/** How the report is made: whether it names accounts and why, and in which language. */
final class Manner extends VBox {
    private final RadioButton masked = new RadioButton("Pseudonymised");
    private final RadioButton identified = new RadioButton("Identified");
    private final TextField reason = new TextField();
    private final ComboBox<String> language = new ComboBox<>();

    /**
     * @param changed is run when something else is wanted
     */
    Manner(Runnable changed) {
        getStyleClass().add("report-manner");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(masked, identified);
        group.selectToggle(masked);
        masked.setId("report-masked");
        masked.setTooltip(
                new Tooltip(
                        "Accounts, addresses and hashes that lead back to them are masked. Right"
                                + " for sharing."));
        identified.setId("report-identified");
        identified.setTooltip(
                new Tooltip("Accounts are named and the sources are embedded, for a reason."));
        reason.setId("report-reason");
        reason.setPromptText("Why the reader must know the accounts");
        reason.setTooltip(new Tooltip("It is recorded in the custody log and printed."));
        reason.visibleProperty().bind(identified.selectedProperty());
        reason.managedProperty().bind(identified.selectedProperty());
        language.getItems().addAll("English", "Deutsch");
        language.getSelectionModel().selectFirst();
        language.setTooltip(new Tooltip("Language of the report's own words"));
        Label tongue = new Label("_Language");
        tongue.setMnemonicParsing(true);
        tongue.setLabelFor(language);
        masked.setMinWidth(USE_PREF_SIZE);
        identified.setMinWidth(USE_PREF_SIZE);
        FlowPane choices = new FlowPane(masked, identified);
        choices.getStyleClass().add("manner-choices");
        HBox words = new HBox(tongue, language);
        words.getStyleClass().add("manner-choices");
        getChildren().addAll(choices, reason, words);
        identified.selectedProperty().addListener(now -> changed.run());
        language.valueProperty().addListener(now -> changed.run());
        reason.setOnAction(event -> changed.run());
        reason.focusedProperty()
                .addListener(
                        (property, old, now) -> {
                            if (!now) {
                                changed.run();
                            }
                        });
    }

    /** True where accounts are to be named without a reason. */
    boolean isIncomplete() {
        return identified.isSelected() && reason.getText().isBlank();
    }

    /** The report wanted, of these findings. */
    ReportRequest request(List<String> findings) {
        boolean named = identified.isSelected() && !reason.getText().isBlank();
        String tongue = "Deutsch".equals(language.getValue()) ? "de" : "en";
        return new ReportRequest(
                named ? reason.getText().strip() : null,
                findings,
                new ReportRequest.Options(tongue, null, null, null));
    }

    TextField reason() {
        return reason;
    }

    RadioButton identified() {
        return identified;
    }
}
