package org.harrow.ui.findings;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.engine.Triage;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Innocent;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.KeyNumber;
import org.harrow.ui.theme.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * One finding: its grade, its number, its sentence; opened, also what speaks against it and why.
 */
final class FindingCard extends VBox {

    /**
     * @param finding what to show
     * @param verdict what the analyst made of it
     * @param open with everything behind it
     */
    FindingCard(Finding finding, Triage.Verdict verdict, boolean open) {
        getStyleClass().add("finding-card");
        getChildren().add(head(finding));
        getChildren().add(whole(FindingText.subjects(finding), "finding-subjects"));
        Label summary = styled(new Label(summary(finding)), "finding-summary");
        summary.setWrapText(true);
        getChildren().add(summary);
        getChildren().add(whole(FindingText.chance(finding), "finding-chance"));
        addVerdict(verdict);
        if (open) {
            addDetails(finding, verdict);
        } else {
            summary.getStyleClass().add("folded");
        }
    }

    private static String summary(Finding finding) {
        return HostileText.line(finding.headline().summary());
    }

    private static HBox head(Finding finding) {
        Label number = styled(new Label(KeyNumber.of(finding)), "finding-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label detector = styled(new Label(FindingText.detector(finding)), "finding-detector");
        HBox head = new HBox(badge(finding.headline().grade()), number, space, detector);
        head.getStyleClass().add("finding-head");
        return head;
    }

    /** The grade's letter; its words in the tooltip and for a reader's voice. */
    static Label badge(Grade grade) {
        Label badge = styled(new Label(grade.name()), "grade-badge");
        badge.getStyleClass().add("grade-" + grade.name().toLowerCase(Locale.ROOT));
        badge.setTooltip(new Tooltip("Grade " + grade.name() + ", " + grade.words()));
        badge.setAccessibleText("Grade " + grade.name() + ", " + grade.words());
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    private void addVerdict(Triage.Verdict verdict) {
        if (verdict.at() != null) {
            Label said =
                    new Label(
                            Inbox.title(verdict.state())
                                    + ": "
                                    + HostileText.flowing(verdict.reason()));
            said.setWrapText(true);
            getChildren().add(styled(said, "finding-verdict"));
        }
    }

    private void addDetails(Finding finding, Triage.Verdict verdict) {
        List<Innocent> innocent = finding.support().innocent();
        if (!innocent.isEmpty()) {
            getChildren().add(section("What else could explain it"));
            innocent.forEach(
                    explanation ->
                            getChildren()
                                    .add(
                                            tick(
                                                    explanation,
                                                    verdict.innocent()
                                                            .contains(explanation.id()))));
        }
        getChildren().add(section("Why it was reported"));
        getChildren().add(table(FindingText.why(finding)));
        getChildren().add(section("How often it is wrong"));
        FindingText.errors(finding).forEach(line -> getChildren().add(paragraph(line)));
        List<FindingText.Fact> parameters = FindingText.parameters(finding);
        if (!parameters.isEmpty()) {
            getChildren().add(section("Parameters"));
            getChildren().add(table(parameters));
        }
    }

    private static Label paragraph(String text) {
        Label label = styled(new Label(text), "fact-value");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label section(String title) {
        return whole(title, "section-title");
    }

    /** Never cut: a probability without its last digits is another one. */
    private static Label whole(String text, String style) {
        Label label = styled(new Label(text), style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox tick(Innocent explanation, boolean held) {
        Node box = Icons.of(icon(explanation.outcome()), "innocent-tick", style(explanation));
        Label text = new Label(HostileText.flowing(explanation.text()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(box, text);
        row.getStyleClass().add("innocent");
        String meaning =
                meaning(explanation.outcome()) + (held ? "; the analyst holds it to be true" : "");
        if (held) {
            text.getStyleClass().add("held");
        }
        Tooltip.install(row, new Tooltip(meaning));
        text.setAccessibleText(meaning + ": " + text.getText());
        return row;
    }

    private static Ikon icon(Innocent.Outcome outcome) {
        return switch (outcome) {
            case FOUND -> Material2OutlinedAL.CHECK_BOX;
            case NOT_FOUND -> Material2OutlinedAL.CHECK_BOX_OUTLINE_BLANK;
            case CANNOT_BE_CHECKED -> Material2OutlinedAL.INDETERMINATE_CHECK_BOX;
        };
    }

    private static String style(Innocent explanation) {
        return explanation.outcome() == Innocent.Outcome.FOUND ? "warning" : "quiet";
    }

    private static String meaning(Innocent.Outcome outcome) {
        return switch (outcome) {
            case FOUND -> "Found in the record";
            case NOT_FOUND -> "Looked for, not found";
            case CANNOT_BE_CHECKED -> "Cannot be checked on what was exported";
        };
    }

    private static VBox table(List<FindingText.Fact> facts) {
        VBox rows = new VBox();
        rows.getStyleClass().add("finding-facts");
        for (FindingText.Fact fact : facts) {
            Label name = styled(new Label(fact.name()), "fact-name");
            Label value = styled(new Label(fact.value()), "fact-value");
            name.setWrapText(true);
            value.setWrapText(true);
            rows.getChildren().add(new VBox(name, value));
        }
        return rows;
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }
}
