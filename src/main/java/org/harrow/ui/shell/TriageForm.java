package org.harrow.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.engine.Hypotheses;
import org.harrow.engine.Triage;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Words;

/** Asks what the analyst makes of findings, and why. */
final class TriageForm {
    private final List<Finding> findings;
    private final Map<Triage.State, RadioButton> states = new LinkedHashMap<>();
    private final Map<String, CheckBox> innocent = new LinkedHashMap<>();
    private final TextField reason = new TextField();
    private final VBox ticks = new VBox();

    /**
     * What was filled in.
     *
     * @param state where the findings stand now
     * @param reason why
     * @param innocent ids of the explanations that hold; of a single finding only
     */
    record Filled(Triage.State state, String reason, List<String> innocent) {}

    /**
     * @param findings at least one
     * @param proposed state, reason and ticks to begin with
     */
    TriageForm(List<Finding> findings, Triage.Verdict proposed) {
        this.findings = List.copyOf(findings);
        ToggleGroup group = new ToggleGroup();
        choice(group, Triage.State.CONFIRMED, "_Confirmed", "The record bears it out");
        choice(group, Triage.State.BENIGN, "_Benign", "Something innocent explains it");
        choice(group, Triage.State.NEEDS_MORE, "Needs _more", "More records must be exported");
        choice(group, Triage.State.NEW, "_New again", "As if nobody had looked");
        group.selectToggle(states.get(proposed.state()));
        reason.setId("triage-reason");
        reason.setText(proposed.reason());
        reason.setPromptText("What in the record makes you say so");
        if (findings.size() == 1) {
            findings.getFirst().support().innocent().forEach(i -> tick(i, proposed));
        }
    }

    private void choice(ToggleGroup group, Triage.State state, String title, String meaning) {
        RadioButton button = new RadioButton(title);
        button.setTooltip(new Tooltip(meaning));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("triage-" + state.id());
        button.setToggleGroup(group);
        states.put(state, button);
    }

    /** The claim, for what the record says about it may be its denial; that stands below it. */
    private void tick(Innocent explanation, Triage.Verdict proposed) {
        String claim = HostileText.line(Hypotheses.of(explanation));
        CheckBox box = new CheckBox(claim);
        box.setWrapText(true);
        box.setTooltip(new Tooltip("Tick it where you hold it to be true (Space)"));
        box.setSelected(proposed.innocent().contains(explanation.id()));
        innocent.put(explanation.id(), box);
        Label said =
                new Label(
                        Hypotheses.outcome(explanation.outcome())
                                + ": "
                                + HostileText.line(explanation.text()));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add("tick-record");
        box.setAccessibleText(claim + ". " + said.getText());
        ticks.getChildren().add(new VBox(box, said));
    }

    /** The form as a card. */
    Card card(Runnable cancel, Consumer<Filled> done) {
        Button write = Card.button("Write down", () -> done.accept(filled()));
        write.setId("triage-done");
        write.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> reason.getText().isBlank(), reason.textProperty()));
        List<Node> body = new ArrayList<>();
        body.add(Card.sentence(about()));
        FlowPane choices = new FlowPane();
        choices.getChildren().addAll(states.values());
        choices.getStyleClass().add("field-columns");
        body.add(Card.field("It is", choices));
        body.add(Card.field("Reason", reason));
        if (!innocent.isEmpty()) {
            ticks.getStyleClass().add("ticks");
            ScrollPane scroll = new ScrollPane(ticks);
            scroll.setFitToWidth(true);
            scroll.getStyleClass().add("ticks-scroll");
            body.add(Card.field("Innocent explanations that you hold to be true", scroll));
        }
        Card card =
                new Card(
                        "What do you make of it?",
                        body,
                        List.of(Card.button("Cancel", cancel), write));
        card.getStyleClass().add("wide");
        return card;
    }

    /** Where the keyboard goes first. */
    Node first() {
        return reason;
    }

    private String about() {
        return findings.size() == 1
                ? HostileText.line(findings.getFirst().headline().summary())
                : Words.count(findings.size(), "finding")
                        + ". All get this verdict with this reason; one undo takes it back.";
    }

    private Filled filled() {
        Triage.State state =
                states.entrySet().stream()
                        .filter(choice -> choice.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(Triage.State.NEW);
        List<String> held =
                innocent.entrySet().stream()
                        .filter(tick -> tick.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .toList();
        return new Filled(state, reason.getText().strip(), held);
    }
}
