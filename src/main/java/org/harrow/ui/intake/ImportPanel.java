package org.harrow.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.harrow.engine.ImportReceipt;
import org.harrow.model.Ledger;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.Words;
import org.harrow.ui.job.JobState;
import org.harrow.ui.theme.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The import drawer: overall progress, a row per file, the problems of the chosen file. */
public final class ImportPanel extends BorderPane {
    private static final double TABLE_SHARE = 0.72;

    private static final Pattern TABLE = Pattern.compile("(?i).*\\.(csv|tsv|tab|txt)");

    private final IntakeViewModel intake;
    private final Label headline = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("Cancel");
    private final Button retry = new Button("", Icons.of(Material2OutlinedMZ.REFRESH));
    private final ToggleButton missing = new ToggleButton();
    private final ToggleButton troubled = new ToggleButton("Only problems");
    private final Button resume = new Button("Resume");
    private final Button asTable = new Button("Read as a table…");
    private final Button hide = new Button("", Icons.of(Material2OutlinedAL.CLOSE));
    private final ImportTable table = new ImportTable();
    private final ListView<String> problems = new ListView<>();
    private final GapList gaps;
    private final SplitPane body;

    /**
     * @param desk whose activity is shown
     * @param intake the imports
     * @param actions what can be asked for here
     */
    public ImportPanel(CaseViewModel desk, IntakeViewModel intake, ImportActions actions) {
        this.intake = intake;
        gaps = new GapList(actions);
        asTable.setOnAction(event -> chosen().ifPresent(row -> actions.asTable(row.path())));
        getStyleClass().add("import-panel");
        setTop(header());
        body = buildBody();
        setCenter(body);
        wire();
        desk.activity().subscribe(this::showProgress);
        desk.snapshot().subscribe(this::showGaps);
        intake.receipt().subscribe(this::showReceipt);
    }

    private HBox header() {
        headline.getStyleClass().add("import-headline");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getStyleClass().add("import-bar");
        cancel.getStyleClass().addAll("small");
        retry.getStyleClass().addAll("small");
        asTable.getStyleClass().addAll("small", "import-as-table");
        asTable.setTooltip(new Tooltip("Say which column of the chosen file is what"));
        cancel.setTooltip(
                new Tooltip("Stop after the record that is being read; what was read stays"));
        resume.getStyleClass().addAll("small", "import-resume");
        resume.setTooltip(new Tooltip("Go on where the import was cancelled"));
        retry.getStyleClass().add("import-retry");
        retry.setTooltip(
                new Tooltip(
                        "Read the chosen file again; without one, what was refused or stopped"));
        missing.getStyleClass().addAll("small", "import-toggle", "import-missing");
        missing.setMinWidth(USE_PREF_SIZE);
        missing.setTooltip(
                new Tooltip("What the records name and the case lacks, with the commands for it"));
        troubled.getStyleClass().addAll("small", "import-toggle", "import-troubled");
        troubled.setMinWidth(USE_PREF_SIZE);
        troubled.setTooltip(
                new Tooltip("Show only files that were refused, stopped or have problems"));
        hide.setTooltip(new Tooltip("Hide this panel; Sources shows the same"));
        hide.getStyleClass().addAll("flat", "button-icon", "small");
        hide.setAccessibleText("Hide the import panel");
        // What is pressed while files are read lies where nothing else comes to lie afterwards.
        HBox header =
                new HBox(
                        new Label("Import"),
                        headline,
                        bar,
                        cancel,
                        space,
                        missing,
                        troubled,
                        asTable,
                        resume,
                        retry,
                        hide);
        header.getStyleClass().add("panel-header");
        header.getChildren().getFirst().getStyleClass().add("panel-title");
        return header;
    }

    private SplitPane buildBody() {
        problems.getStyleClass().addAll("problem-list", "dense");
        problems.setCellFactory(list -> new SentenceCell());
        SplitPane.setResizableWithParent(problems, false);
        return new SplitPane(table);
    }

    private void wire() {
        FilteredList<ImportRow> shown = new FilteredList<>(intake.rows());
        shown.predicateProperty().bind(troubled.selectedProperty().map(ImportPanel::filter));
        table.setItems(shown);
        table.getSelectionModel().selectedItemProperty().subscribe(this::showProblems);
        bar.visibleProperty().bind(intake.importing());
        bar.managedProperty().bind(intake.importing());
        cancel.visibleProperty().bind(intake.importing());
        cancel.managedProperty().bind(intake.importing());
        cancel.setOnAction(event -> intake.cancel());
        asTable.visibleProperty()
                .bind(
                        table.getSelectionModel()
                                .selectedItemProperty()
                                .map(this::isTable)
                                .orElse(false));
        asTable.managedProperty().bind(asTable.visibleProperty());
        ReadOnlyObjectProperty<ImportRow> row = table.getSelectionModel().selectedItemProperty();
        retry.visibleProperty()
                .bind(
                        intake.importing()
                                .not()
                                .and(
                                        Bindings.createBooleanBinding(
                                                this::canRetry, intake.rows(), row)));
        retry.managedProperty().bind(retry.visibleProperty());
        retry.textProperty().bind(row.map(one -> "Retry this file").orElse("Retry"));
        retry.setOnAction(event -> retryChosen());
        resume.visibleProperty().bind(intake.importing().not().and(intake.resumable()));
        resume.managedProperty().bind(resume.visibleProperty());
        resume.setOnAction(event -> intake.resume());
        missing.selectedProperty().subscribe(on -> setCenter(on ? gaps : body));
        hide.setOnAction(event -> intake.shown().set(false));
    }

    private Optional<ImportRow> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** A table that no mapping knows is refused, or read otherwise than it is meant. */
    private boolean isTable(@Nullable ImportRow row) {
        return row != null
                && !intake.isRecalled()
                && row.status() != ImportRow.Status.READING
                && TABLE.matcher(row.file()).matches();
    }

    private static Predicate<ImportRow> filter(boolean onlyTroubled) {
        return row -> !onlyTroubled || row.isTroubled();
    }

    private boolean canRetry() {
        return !intake.isRecalled()
                && (chosen().isPresent()
                        || intake.rows().stream().anyMatch(ImportRow::canBeRetried));
    }

    private void retryChosen() {
        chosen().ifPresentOrElse(row -> intake.retry(List.of(row.path())), intake::retry);
    }

    private void showProblems(@Nullable ImportRow row) {
        problems.getItems().clear();
        if (row != null && row.result() != null) {
            row.result().problems().forEach(p -> problems.getItems().add(ImportRow.describe(p)));
        }
        if (problems.getItems().isEmpty()) {
            body.getItems().remove(problems);
        } else if (!body.getItems().contains(problems)) {
            body.getItems().add(problems);
            body.setDividerPositions(TABLE_SHARE);
        }
    }

    private void showGaps(@Nullable CaseSnapshot state) {
        gaps.show(state == null ? List.of() : VenueGaps.of(state.papers()));
        missing.setText(Words.count(gaps.size(), "gap"));
        missing.setVisible(gaps.size() > 0);
        missing.setManaged(gaps.size() > 0);
        missing.setSelected(missing.isSelected() && gaps.size() > 0);
    }

    private void showProgress(JobState state) {
        if (intake.importing().get() && state instanceof JobState.Running running) {
            bar.setProgress(running.fraction());
            headline.setText(progressText(running, intake.totalBytes()));
        }
    }

    /** How far it is, how fast, and how long it will take. */
    static String progressText(JobState.Running running, long totalBytes) {
        StringBuilder text = new StringBuilder(running.step());
        if (running.fraction() > 0) {
            text.append(" · ").append(Math.round(running.fraction() * 100)).append(" %");
        }
        double seconds = running.elapsed().toMillis() / 1000.0;
        if (running.fraction() > 0 && totalBytes > 0 && seconds > 0) {
            long rate = Math.round(running.fraction() * totalBytes / seconds);
            text.append(" · ").append(Words.bytes(rate)).append("/s");
        }
        if (running.left() != null) {
            text.append(" · about ")
                    .append(Words.duration(Math.max(1, running.left().toSeconds()) * 1_000_000))
                    .append(" left");
        }
        return text.toString();
    }

    private void showReceipt(@Nullable ImportReceipt receipt) {
        headline.setText(receipt == null ? "" : receiptText(receipt));
    }

    /** The receipt in one line: every record is accounted for, or it says so. */
    static String receiptText(ImportReceipt receipt) {
        Ledger sum = receipt.total();
        String text =
                Words.count(receipt.files().size(), "file")
                        + " · "
                        + Words.count(sum.read(), "record")
                        + " read = "
                        + Words.count(sum.stored())
                        + " stored + "
                        + Words.count(sum.duplicate())
                        + " duplicate + "
                        + Words.count(sum.rejected())
                        + " rejected + "
                        + Words.count(sum.undated())
                        + " undated";
        if (receipt.cancelled()) {
            text += " · cancelled";
        }
        return text + (receipt.balanced() ? " · balanced" : " · DOES NOT BALANCE");
    }
}
