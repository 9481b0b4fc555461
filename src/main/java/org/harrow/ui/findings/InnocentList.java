package org.harrow.ui.findings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.engine.Hypotheses;
import org.harrow.model.Innocent;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.theme.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * What else could explain a finding, by what checking it gave: the claim as a box that the analyst
 * ticks, below it what the record says.
 */
final class InnocentList extends VBox {
    private static final List<Innocent.Outcome> ORDER =
            List.of(
                    Innocent.Outcome.FOUND,
                    Innocent.Outcome.CANNOT_BE_CHECKED,
                    Innocent.Outcome.NOT_FOUND);

    InnocentList(List<Innocent> explanations, List<String> held, FindingCard.Opened card) {
        getStyleClass().add("innocents");
        if (!explanations.isEmpty()) {
            getChildren().add(FindingCard.section("What else could explain it"));
        }
        for (Innocent.Outcome outcome : ORDER) {
            List<Innocent> same =
                    explanations.stream().filter(i -> i.outcome() == outcome).toList();
            if (!same.isEmpty()) {
                getChildren().add(head(outcome));
                same.forEach(i -> getChildren().add(tick(i, held.contains(i.id()), card)));
            }
        }
    }

    private static HBox head(Innocent.Outcome outcome) {
        Node icon =
                Icons.of(icon(outcome), outcome == Innocent.Outcome.FOUND ? "warning" : "quiet");
        Label words = FindingCard.whole(Hypotheses.outcome(outcome), "innocent-head");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon, words);
        row.getStyleClass().add("innocent");
        return row;
    }

    private static Ikon icon(Innocent.Outcome outcome) {
        return switch (outcome) {
            case FOUND -> Material2OutlinedAL.CHECK_CIRCLE;
            case CANNOT_BE_CHECKED -> Material2OutlinedAL.HELP_OUTLINE;
            case NOT_FOUND -> Material2OutlinedMZ.REMOVE_CIRCLE_OUTLINE;
        };
    }

    private static VBox tick(Innocent explanation, boolean held, FindingCard.Opened card) {
        String claim = HostileText.line(Hypotheses.of(explanation));
        CheckBox box = new CheckBox(claim);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(held);
        box.setTooltip(new Tooltip("Tick it where you hold it to be true; a reason is asked for"));
        box.setAccessibleText(
                claim
                        + (held ? "; you hold it to be true" : "")
                        + ". "
                        + Hypotheses.outcome(explanation.outcome())
                        + ": "
                        + HostileText.line(explanation.text()));
        box.setOnAction(
                event -> {
                    box.setSelected(held); // until it is written down with its reason
                    card.weigh(explanation.id());
                });
        VBox lines = new VBox(box);
        String said = HostileText.line(explanation.text());
        if (!said.equals(claim)) {
            lines.getChildren()
                    .add(
                            FindingCard.whole(
                                    HostileText.flowing(explanation.text()), "innocent-record"));
        }
        return lines;
    }
}
