package org.harrow.ui.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
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
import org.harrow.model.Times;

/**
 * How the report is made: whether it names accounts and why, in which language, and how times
 * stand.
 */
final class Manner extends VBox {
    private final RadioButton masked = new RadioButton("Pseudonymised");
    private final RadioButton identified = new RadioButton("Identified");
    private final TextField reason = new TextField();
    private final ComboBox<String> language = new ComboBox<>();
    private final ComboBox<String> times = new ComboBox<>();

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
        Label when = clocks();
        masked.setMinWidth(USE_PREF_SIZE);
        identified.setMinWidth(USE_PREF_SIZE);
        FlowPane choices = new FlowPane(masked, identified);
        choices.getStyleClass().add("manner-choices");
        FlowPane words = new FlowPane(whole(tongue, language), whole(when, times));
        words.getStyleClass().add("manner-choices");
        getChildren().addAll(choices, reason, words);
        identified.selectedProperty().addListener(now -> changed.run());
        language.valueProperty().addListener(now -> changed.run());
        times.valueProperty().addListener(now -> changed.run());
        reason.setOnAction(event -> changed.run());
        reason.focusedProperty()
                .addListener(
                        (property, old, now) -> {
                            if (!now) {
                                changed.run();
                            }
                        });
    }

    /** A choice with its name, neither of them ever cut: where there is no room they wrap. */
    private static HBox whole(Label name, ComboBox<String> choice) {
        name.setMinWidth(USE_PREF_SIZE);
        choice.setMinWidth(USE_PREF_SIZE);
        HBox both = new HBox(name, choice);
        both.getStyleClass().add("manner-choices");
        both.managedProperty().bind(choice.managedProperty());
        return both;
    }

    /** Where accounts are named times are exact: there is nothing to choose. */
    private Label clocks() {
        times.getItems().addAll(WORDS.values());
        times.getSelectionModel().selectFirst();
        times.setId("report-times");
        times.setTooltip(
                new Tooltip(
                        "How times stand where accounts are masked. Exact times can be looked up in"
                                + " public records."));
        Label label = new Label("T_imes");
        label.setMnemonicParsing(true);
        label.setLabelFor(times);
        for (Node node : List.of(label, times)) {
            node.visibleProperty().bind(masked.selectedProperty());
            node.managedProperty().bind(masked.selectedProperty());
        }
        return label;
    }

    private static final Map<Times, String> WORDS = words();

    private static Map<Times, String> words() {
        Map<Times, String> words = new LinkedHashMap<>();
        words.put(Times.RELATIVE, "Since the first action");
        words.put(Times.MINUTE, "To the minute");
        words.put(Times.EXACT, "Exact");
        return words;
    }

    private Times times() {
        return WORDS.entrySet().stream()
                .filter(e -> e.getValue().equals(times.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Times.RELATIVE);
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
                new ReportRequest.Options(tongue, null, null, null, times()));
    }

    TextField reason() {
        return reason;
    }

    RadioButton identified() {
        return identified;
    }
}
