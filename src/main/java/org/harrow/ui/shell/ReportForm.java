package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import org.harrow.engine.ReportRequest;
import org.harrow.ui.common.Words;

/** Asks whether a report names the accounts, and if it does, why. */
final class ReportForm {
    private final RadioButton masked = new RadioButton("Pseudonymised");
    private final RadioButton identified = new RadioButton("Identified");
    private final TextField reason = new TextField();
    private final int findings;

    /**
     * @param findings how many the report will hold
     */
    ReportForm(int findings) {
        this.findings = findings;
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(masked, identified);
        group.selectToggle(masked);
        identified.setId("report-identified");
        reason.setId("report-reason");
        reason.setPromptText("Why the reader must know the accounts");
        reason.disableProperty().bind(identified.selectedProperty().not());
    }

    /** The form as a card. */
    Card card(Runnable cancel, Consumer<ReportRequest> done) {
        Button export = Card.button("Export PDF…", () -> done.accept(request()));
        export.setId("report-export");
        export.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> identified.isSelected() && reason.getText().isBlank(),
                                identified.selectedProperty(),
                                reason.textProperty()));
        return new Card(
                "Export PDF report",
                List.of(
                        Card.sentence(content()),
                        Card.choice(
                                masked,
                                "Accounts, addresses and hashes that lead back to them are masked."
                                        + " Right for sharing."),
                        Card.choice(
                                identified,
                                "Accounts are named and the sources are embedded. The reason is"
                                        + " recorded in the custody log."),
                        Card.field("Reason", reason)),
                List.of(Card.button("Cancel", cancel), export));
    }

    /** The report's usual name: that of the case, beside it. */
    static Path beside(Path caseFile) {
        String name = String.valueOf(caseFile.getFileName()).replaceFirst("\\.harrow$", "");
        return caseFile.resolveSibling(name + ".pdf");
    }

    private String content() {
        return findings == 0
                ? "There are no findings yet: the report will hold the sources, their ledgers and"
                        + " the timeline."
                : "The report will hold "
                        + Words.count(findings, "finding")
                        + " with exhibits, the sources, their ledgers and the timeline.";
    }

    private ReportRequest request() {
        return new ReportRequest(
                identified.isSelected() ? reason.getText().strip() : null, List.of());
    }
}
