package org.harrow.ui.findings;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.engine.Triage;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.KeyNumber;
import org.jspecify.annotations.Nullable;

/**
 * One finding: its grade, its number, its sentence; opened, also what speaks against it and why.
 */
final class FindingCard extends VBox {

    /** What an opened card asks for. */
    interface Opened {
        /** Turns whether the analyst holds an explanation, by its id, to be true. */
        void weigh(String explanation);
    }

    /**
     * @param finding what to show
     * @param verdict what the analyst made of it
     * @param opened where everything behind it is shown, else null
     */
    FindingCard(Finding finding, Triage.Verdict verdict, @Nullable Opened opened) {
        getStyleClass().add("finding-card");
        getChildren().add(head(finding));
        getChildren().add(whole(FindingText.subjects(finding), "finding-subjects"));
        Label summary = styled(new Label(summary(finding)), "finding-summary");
        summary.setWrapText(true);
        getChildren().add(summary);
        getChildren().add(whole(FindingText.chance(finding), "finding-chance"));
        addVerdict(verdict);
        if (opened != null) {
            getChildren()
                    .add(
                            new InnocentList(
                                    finding.support().innocent(), verdict.innocent(), opened));
            addDetails(finding);
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

    private void addDetails(Finding finding) {
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

    static Label section(String title) {
        return whole(title, "section-title");
    }

    /** Never cut: a probability without its last digits is another one. */
    static Label whole(String text, String style) {
        Label label = styled(new Label(text), style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
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

    static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }
}
