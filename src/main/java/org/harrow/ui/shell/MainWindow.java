package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.harrow.engine.Triage;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.ui.basket.BasketStrip;
import org.harrow.ui.command.Command;
import org.harrow.ui.command.CommandPalette;
import org.harrow.ui.command.Commands;
import org.harrow.ui.command.Menus;
import org.harrow.ui.command.ShortcutSheet;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.error.ErrorReport;
import org.harrow.ui.findings.FindingActions;
import org.harrow.ui.findings.FindingsPane;
import org.harrow.ui.help.HelpWindow;
import org.harrow.ui.help.Manual;
import org.harrow.ui.intake.IntakeViewModel;
import org.harrow.ui.report.ReportViewModel;
import org.harrow.ui.settings.Settings;
import org.harrow.ui.theme.Icons;
import org.harrow.ui.welcome.WelcomePane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The window: menus above, the case or the welcome screen in the middle, one line below. */
public final class MainWindow {
    private final CaseViewModel desk;
    private final Stage stage;
    private final Overlay overlay = new Overlay();
    private final Toasts toasts = new Toasts();
    private final IntakeViewModel intake;
    private final CaseActions actions;
    private final NextSteps next;
    private final AnalysisActions analysis;
    private final ReportDesk reports;
    private final PictureDesk pictures;
    private final CaseArea area;
    private final Leaving leaving;
    private final Commands commands;
    private final HelpWindow help;
    private final String version;
    private final Label reading = new Label();
    private final StackPane middle = new StackPane();
    private final StackPane root = new StackPane();
    private final Memory memory;
    private final Tour tour;
    private @Nullable Path shown;

    /**
     * @param desk the open case
     * @param stage the window
     * @param memory the settings
     * @param parts what depends on where the program runs
     */
    public MainWindow(CaseViewModel desk, Stage stage, Memory memory, WindowParts parts) {
        this.desk = desk;
        this.stage = stage;
        this.memory = memory;
        tour = new Tour(root, () -> memory.change(Settings::withTour));
        this.version = parts.program().version();
        this.help = new HelpWindow(Manual.packed(), parts.looks().theme());
        intake = new IntakeViewModel(desk);
        Front front = new Front(overlay, toasts, parts.prompts());
        actions = new CaseActions(desk, intake, front, memory, parts.program().sample());
        next = new NextSteps(desk, front, actions);
        analysis = new AnalysisActions(desk, front, parts.looks().paper());
        pictures = new PictureDesk(front, parts.jobs(), parts.looks());
        PaperDesk papers = new PaperDesk(desk, front, analysis);
        DetectorDesk detectors = new DetectorDesk(desk, front);
        MacroDesk macros = new MacroDesk(desk, front, parts.program().macros());
        ReportViewModel report = new ReportViewModel(desk, parts.jobs(), parts.looks().paper());
        reports = new ReportDesk(desk, front, analysis, report, new Elsewhere());
        area =
                new CaseArea(
                        desk,
                        intake,
                        parts.views(),
                        new OnFindings(),
                        new CaseArea.Below(
                                papers,
                                detectors,
                                new BasketStrip(reports.basket(), reports, desk.selection()),
                                actions::asTable,
                                memory.panels()));
        BooleanBinding open = desk.snapshot().isNotNull();
        WindowCommands.Does does =
                new WindowCommands.Does(
                        actions,
                        analysis,
                        reports,
                        papers,
                        detectors,
                        macros,
                        new WindowAsks(this));
        commands =
                new WindowCommands(does, memory, open, desk.filled(), writable(desk))
                        .all()
                        .behind(overlay::makesWay);
        WelcomePane welcome =
                new WelcomePane(actions, memory.recent(), parts.program().sample() != null);
        middle.getChildren().addAll(welcome, area, reports.builder());
        area.visibleProperty().bind(open.and(reports.building().not()));
        reports.building().subscribe(this::builtOrBack);
        welcome.visibleProperty().bind(open.not());
        leaving = new Leaving(memory, area.tabs(), intake.shown(), parts.views().timeline(), desk);
        desk.snapshot().subscribe(this::opened);
        Node status = new StatusBar(desk, intake, macros);
        build(status, memory, parts);
    }

    /** Shows what went wrong. */
    public void showError(ErrorReport report) {
        next.show(report);
    }

    /** The panels beside the views, as they are now. */
    public Settings.Panels panels() {
        return area.columns().panels();
    }

    /** Says something in passing. */
    public void say(String text) {
        toasts.say(text);
    }

    /** What a case file given at the start, or a drop, does. */
    public void open(Path file) {
        actions.open(file);
    }

    /** Comes in front of other programs; opens a case that is not the one shown. */
    public void comeForward(Optional<Path> file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        actions.looked(true);
        file.filter(path -> !path.equals(shown)).ifPresent(actions::open);
    }

    /** The imports have been read; now the findings need the room. */
    void detect() {
        intake.shown().set(false);
        analysis.detect();
    }

    private void builtOrBack(boolean building) {
        if (!building && desk.snapshot().get() != null) {
            area.focusView();
        }
    }

    void put() {
        if (area.isVisible()) {
            reports.put(area.isInFindings());
        }
    }

    /** What the report builder asks of the rest of the window. */
    private final class Elsewhere implements ReportDesk.Elsewhere {
        @Override
        public void show(String tab) {
            area.show(tab);
        }

        @Override
        public void detect() {
            MainWindow.this.detect();
        }

        @Override
        public void show(TimeInterval span) {
            area.show(span);
        }
    }

    /** What the inbox asks for. */
    private final class OnFindings implements FindingActions {
        @Override
        public void detect() {
            MainWindow.this.detect();
        }

        @Override
        public void importFiles() {
            actions.importFiles();
        }

        @Override
        public void judge(List<Finding> findings, Triage.Verdict proposed) {
            analysis.judge(findings, proposed);
        }
    }

    private void build(Node status, Memory memory, WindowParts parts) {
        BorderPane frame = new BorderPane(middle);
        frame.getStyleClass().add("frame");
        reading.setId("read-only");
        reading.setWrapText(true);
        reading.setMaxWidth(Double.MAX_VALUE);
        frame.setTop(new VBox(top(new RecentMenu(memory.recent(), actions::open)), reading));
        frame.setBottom(status);
        root.getChildren().add(frame);
        DropZone drop = new DropZone(root, actions::dropped);
        root.getChildren().addAll(tour, toasts, overlay.node(), drop.curtain());
        root.getStyleClass().add("workbench");
        Scene scene = new Scene(root);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
        parts.looks().theme().style(scene, Sheets.ALL);
        AlsoKeys.add(scene, commands);
        stage.setScene(scene);
        stage.focusedProperty().subscribe(actions::looked);
    }

    private HBox top(RecentMenu recent) {
        MenuBar menus = Menus.of(commands);
        menus.getMenus().getFirst().getItems().add(2, recent);
        HBox.setHgrow(menus, Priority.ALWAYS);
        Button search = new Button("Search commands", Icons.of(Material2OutlinedMZ.SEARCH));
        search.getStyleClass().addAll("small", "command-search");
        search.setFocusTraversable(false);
        search.setTooltip(new Tooltip("Find any command by its name (Ctrl+Shift+P)"));
        search.setOnAction(event -> showPalette());
        HBox top = new HBox(menus, search);
        top.getStyleClass().add("top-bar");
        return top;
    }

    private void onTyped(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || overlay.isShown()) {
            return;
        }
        if (event.getCharacter().equals("?")) {
            showShortcuts();
        } else if (area.isVisible() && !event.isShortcutDown() && !event.isAltDown()) {
            switch (event.getCharacter()) {
                case "g", "G" -> area.show("Graph");
                case "t", "T" -> area.show("Aligned");
                case "r", "R" -> area.rule();
                case "j", "k" -> stepFromElsewhere(event.getCharacter().equals("j") ? 1 : -1);
                case "b" -> put();
                case "B" -> putView();
                case "n", "N" -> analysis.note();
                case "1", "2", "3", "4" -> judgeFromElsewhere(event.getCharacter());
                default -> {}
            }
        }
    }

    /** The list of findings answers these keys itself. */
    private void stepFromElsewhere(int by) {
        if (!area.isInFindings()) {
            area.stepFinding(by);
        }
    }

    /** The list of findings answers these keys itself. */
    private void judgeFromElsewhere(String key) {
        if (!area.isInFindings()) {
            area.judge(FindingsPane.verdict(key));
        }
    }

    void saveView() {
        CaseSnapshot state = desk.snapshot().get();
        if (state != null) {
            pictures.save(area.shownView(), area.picture(), state.info().path());
        }
    }

    void putView() {
        String view = area.shownView().toLowerCase(Locale.ROOT);
        reports.putView(view, area.pin(desk.selection()));
    }

    private void opened(@Nullable CaseSnapshot state) {
        actions.remember(state);
        Path file = state == null ? null : state.info().path();
        if (file == null || !file.equals(shown)) {
            leaving.none();
            intake.clear();
            overlay.hide(); // a form of another case would be written into this one
        }
        leaving.opened(file);
        if (file != null && !file.equals(shown)) {
            actions.came(state);
            area.focusView();
        }
        if (isSampleForTheFirstTime(state)) {
            // Once it has been laid out: the notes point at places.
            stage.getScene().getRoot().requestLayout();
            tour.begin();
        }
        shown = file;
        stage.setTitle(title(state));
        String readOnly = state == null ? "" : state.info().readOnly();
        reading.setText(readOnly);
        reading.setVisible(!readOnly.isEmpty());
        reading.setManaged(!readOnly.isEmpty());
    }

    private static String title(@Nullable CaseSnapshot state) {
        if (state == null) {
            return "Harrow";
        }
        boolean reads = !state.info().readOnly().isEmpty();
        return state.info().title() + (reads ? " (read only) - Harrow" : " - Harrow");
    }

    private static Command.Condition writable(CaseViewModel desk) {
        BooleanBinding writable = desk.writable();
        BooleanBinding reads = desk.snapshot().isNotNull().and(writable.not());
        return new Command.Condition(
                writable,
                Bindings.when(reads)
                        .then("read only: another window changes this case")
                        .otherwise(""));
    }

    private boolean isSampleForTheFirstTime(@Nullable CaseSnapshot state) {
        return state != null
                && state.data().size() > 0
                && !memory.settings().get().toured()
                && state.info().path().equals(memory.sampleCase());
    }

    void showTour() {
        tour.begin();
    }

    void showPalette() {
        CommandPalette palette = new CommandPalette(commands, overlay::hide);
        overlay.showAtTop(palette);
        palette.focusQuery();
    }

    void showShortcuts() {
        overlay.show(new ShortcutSheet(commands, area.keys()));
    }

    CaseArea area() {
        return area;
    }

    CaseViewModel desk() {
        return desk;
    }

    Overlay overlay() {
        return overlay;
    }

    Stage stage() {
        return stage;
    }

    void toggleImports() {
        intake.shown().set(!intake.shown().get());
    }

    void showManual() {
        help.show();
    }

    void showAbout() {
        overlay.show(
                new Card(
                        "Harrow " + version,
                        List.of(
                                Card.sentence(
                                        "A workbench for the forensics of reputation farming."
                                                + " It shows what the record supports, how sure"
                                                + " it is, and what speaks against it."),
                                Card.sentence("Apache License 2.0")),
                        List.of(Card.button("Close", overlay::hide))));
    }
}
