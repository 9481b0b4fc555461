package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.harrow.draw.Picture;
import org.harrow.draw.view.ChartKind;
import org.harrow.engine.Basket;
import org.harrow.engine.Triage;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.ui.command.ShortcutSheet;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.Selection;
import org.harrow.ui.findings.FindingActions;
import org.harrow.ui.findings.FindingsPane;
import org.harrow.ui.inspector.InspectorPane;
import org.harrow.ui.inspector.InspectorViewModel;
import org.harrow.ui.intake.ImportActions;
import org.harrow.ui.intake.ImportPanel;
import org.harrow.ui.intake.IntakeViewModel;
import org.harrow.ui.papers.ActionTable;
import org.harrow.ui.papers.ClaimsPane;
import org.harrow.ui.papers.CoveragePane;
import org.harrow.ui.papers.DetectorActions;
import org.harrow.ui.papers.DetectorsPane;
import org.harrow.ui.papers.LinksPane;
import org.harrow.ui.papers.LogPane;
import org.harrow.ui.papers.NotesPane;
import org.harrow.ui.papers.PaperActions;
import org.harrow.ui.papers.Papers;
import org.harrow.ui.papers.SearchPane;
import org.harrow.ui.settings.Settings;
import org.harrow.ui.timeline.LaneFinder;
import org.harrow.ui.timeline.TimelineKey;
import org.harrow.ui.timeline.TimelinePane;
import org.harrow.ui.views.ChartPane;
import org.harrow.ui.views.Charts;
import org.jspecify.annotations.Nullable;

/** An open case: findings left, the views of time in the middle, the inspector right. */
final class CaseArea extends StackPane {
    private static final double DRAWER = 0.64;

    private final FindingsPane findings;
    private final InspectorPane inspector;
    private final TabPane views = new TabPane();
    private final SplitPane rows = new SplitPane();
    private final ImportPanel imports;
    private final Regions regions;
    private final TimelinePane timeline;
    private final Charts charts;
    private final SearchPane search;
    private final Columns columns;

    /**
     * @param papers what can be asked for from the papers
     * @param detectors what can be asked for where the detectors are listed
     * @param basket the line below all
     * @param asTable asks which column of a file is what
     * @param panels beside the views
     */
    record Below(
            PaperActions papers,
            DetectorActions detectors,
            Node basket,
            Consumer<Path> asTable,
            Settings.Panels panels) {}

    /**
     * @param desk the open case
     * @param intake its imports
     * @param pictures the views of the case
     * @param actions what can be done with findings
     * @param below what can be asked for from the papers, and the line below all
     */
    CaseArea(
            CaseViewModel desk,
            IntakeViewModel intake,
            WindowParts.Views pictures,
            FindingActions actions,
            Below below) {
        Settings.Panels panels = below.panels();
        Node basket = below.basket();
        search = new SearchPane(desk, below.papers());
        ClaimsPane claims = new ClaimsPane(desk, below.papers());
        Tab claimsTab = tab("Claims", claims);
        claimsTab.selectedProperty().subscribe(claims::setActive);
        DetectorsPane detectors = new DetectorsPane(desk, below.detectors());
        Tab detectorsTab = tab("Detectors", detectors);
        detectorsTab.selectedProperty().subscribe(detectors::setActive);
        NotesPane notes = new NotesPane(desk, new FromNotes());
        Tab notesTab = tab("Notes", notes);
        notesTab.selectedProperty().subscribe(notes::setActive);
        this.timeline = pictures.timeline();
        this.charts = pictures.charts();
        findings = new FindingsPane(desk, actions);
        inspector = new InspectorPane(new InspectorViewModel(desk));
        imports = new ImportPanel(desk, intake, new OnImports(below));
        views.getStyleClass().add("case-views");
        views.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        WholeTabs.of(views);
        views.getTabs().add(tab("Timeline", new StackPane(timeline, emptyHint(desk))));
        pictures.charts().entries().forEach(this::add);
        views.getTabs()
                .addAll(
                        tab("Table", new ActionTable(desk)),
                        tab("Sources", Papers.sources(desk)),
                        tab("Coverage", new CoveragePane(desk, below.papers())),
                        claimsTab,
                        detectorsTab,
                        notesTab,
                        tab("Links", new LinksPane(desk, below.papers())),
                        tab("Search", search),
                        tab("Custody log", new LogPane(desk)));
        findings.setMinWidth(220);
        inspector.setMinWidth(240);
        columns = new Columns(findings, views, inspector, panels);
        rows.setOrientation(Orientation.VERTICAL);
        rows.getItems().add(columns);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().add(new VBox(rows, basket));
        intake.shown().subscribe(this::showDrawer);
        regions =
                new Regions(
                        List.of(
                                new Regions.Region(findings, findings::focus),
                                new Regions.Region(views, this::focusView),
                                new Regions.Region(inspector, inspector::focus),
                                new Regions.Region(basket, () -> focusIn(basket))));
    }

    private final class OnImports implements ImportActions {
        private final Below below;

        OnImports(Below below) {
            this.below = below;
        }

        @Override
        public void asTable(Path file) {
            below.asTable().accept(file);
        }

        @Override
        public void coverage() {
            show("Coverage");
        }

        @Override
        public void say(String text) {
            below.papers().say(text);
        }
    }

    /** Where a note leads. */
    private final class FromNotes implements NotesPane.Looks {
        @Override
        public void show(TimeInterval span) {
            CaseArea.this.show(span);
        }

        @Override
        public void show(String tab) {
            CaseArea.this.show(tab);
        }
    }

    private static void focusIn(Node region) {
        region.lookupAll(".button").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** True where the keyboard is among the findings. */
    boolean isInFindings() {
        return getScene() != null
                && new Regions.Region(findings, findings::focus).holds(getScene().getFocusOwner());
    }

    /** Lays the ruler from wherever the keyboard is; the timeline itself answers the key there. */
    void rule() {
        if (!timeline.canvas().isFocused()) {
            show("Timeline");
            timeline.view().toggleRuler();
        }
    }

    /** The views. */
    TabPane tabs() {
        return views;
    }

    /** Name of the view that is shown. */
    String shownView() {
        return views.getSelectionModel().getSelectedItem().getText();
    }

    /** Puts the cursor into the field that searches the texts. */
    void search() {
        show("Search");
        search.focusQuery();
    }

    /** Where the view looks, and what is chosen in it. */
    Basket.Pin pin(Selection selection) {
        Finding finding = selection.finding().get();
        return new Basket.Pin(
                timeline.view().shown(),
                finding == null ? null : finding.id(),
                selection.account().get(),
                shownView().equals("Graph") ? charts.arrangement() : null,
                shownView().equals("Timeline") ? timeline.ruler() : null);
    }

    /** Shows a stretch of time on the timeline. */
    void show(TimeInterval span) {
        show("Timeline");
        timeline.show(span);
    }

    /** The panels beside the views. */
    Columns columns() {
        return columns;
    }

    /** The regions that F6 walks through. */
    Regions regions() {
        return regions;
    }

    /** The keys that work inside a region, for the sheet. */
    List<ShortcutSheet.Section> keys() {
        return List.of(
                new ShortcutSheet.Section(
                        "In the findings",
                        List.of(
                                new ShortcutSheet.Line("J", "Next finding"),
                                new ShortcutSheet.Line("K", "Previous finding"),
                                new ShortcutSheet.Line("1", "Confirm what is chosen"),
                                new ShortcutSheet.Line("2", "Call it benign"),
                                new ShortcutSheet.Line("3", "It needs more records"),
                                new ShortcutSheet.Line("4", "Set it back to new"),
                                new ShortcutSheet.Line("Enter", "Show it again"))),
                new ShortcutSheet.Section(
                        "In every view",
                        List.of(
                                new ShortcutSheet.Line("G", "Graph of what is chosen"),
                                new ShortcutSheet.Line("T", "Time since the trigger, aligned"),
                                new ShortcutSheet.Line("R", "The 40-minute ruler on the timeline"),
                                new ShortcutSheet.Line("J  K", "Next finding, previous finding"),
                                new ShortcutSheet.Line("Ctrl+T", "As a table, or as a picture"),
                                new ShortcutSheet.Line("Arrows  , .", "From mark to mark"),
                                new ShortcutSheet.Line("Enter", "Choose the mark"),
                                new ShortcutSheet.Line("Shift+Arrows", "Move the node of a graph"),
                                new ShortcutSheet.Line("B", "Into the basket"),
                                new ShortcutSheet.Line("N", "Note on what is chosen"))),
                new ShortcutSheet.Section(
                        "In the basket of a report",
                        List.of(
                                new ShortcutSheet.Line("Alt+Up  Alt+Down", "Change the order"),
                                new ShortcutSheet.Line("Delete", "Take it out"),
                                new ShortcutSheet.Line("F2", "Write a caption"),
                                new ShortcutSheet.Line("Enter", "Show it in the case"),
                                new ShortcutSheet.Line("Ctrl+Enter", "Export the report"),
                                new ShortcutSheet.Line("Ctrl+.", "Stop setting its pages"))),
                new ShortcutSheet.Section(
                        "On the timeline",
                        timeline.keys().stream()
                                .filter(key -> !key.keys().isEmpty())
                                .map(CaseArea::line)
                                .toList()));
    }

    private static ShortcutSheet.Line line(TimelineKey key) {
        String keys =
                key.keys().stream()
                        .map(KeyCombination::getDisplayText)
                        .collect(Collectors.joining("  "));
        return new ShortcutSheet.Line(keys, key.title());
    }

    /** Chooses the finding so many places further down. */
    void stepFinding(int by) {
        findings.step(by);
    }

    /** Asks what to make of the chosen findings. */
    void judge(Triage.State state) {
        findings.judge(state);
    }

    /** Shows a view by the name of its tab. */
    void show(String name) {
        views.getTabs().stream()
                .filter(tab -> tab.getText().equals(name))
                .findFirst()
                .ifPresent(tab -> views.getSelectionModel().select(tab));
        focusView();
    }

    /** A field that finds a lane and shows it on the timeline. */
    @Nullable LaneFinder laneFinder(Runnable then) {
        return timeline.laneFinder(
                () -> {
                    then.run();
                    show("Timeline");
                });
    }

    /** Names of the views of the actions, in order, the table last. */
    List<String> pictures() {
        List<String> names = views.getTabs().stream().map(Tab::getText).toList();
        return names.subList(0, names.indexOf("Table") + 1);
    }

    /** Shows a view of the case as a table, or as a picture again. */
    void toggleTable() {
        switch (views.getSelectionModel().getSelectedItem().getContent()) {
            case ChartPane chart -> chart.toggleTable();
            case ActionTable table -> show("Timeline");
            case Node other -> show("Table");
        }
    }

    /** The marks of the view that is shown, or null where it is a table or not drawn yet. */
    @Nullable Picture picture() {
        return switch (views.getSelectionModel().getSelectedItem().getContent()) {
            case ChartPane chart -> chart.picture();
            case Node shown when shown.equals(timeline.getParent()) -> timeline.picture();
            case Node shown -> null;
        };
    }

    /** Puts the keyboard into the view that is shown. */
    void focusView() {
        switch (views.getSelectionModel().getSelectedItem().getContent()) {
            case ChartPane chart -> chart.focusView();
            case Node shown when shown.equals(timeline.getParent()) ->
                    timeline.canvas().requestFocus();
            case Node shown -> shown.requestFocus();
        }
    }

    private void add(Charts.Entry entry) {
        Tab tab = tab(entry.title(), entry.pane());
        tab.selectedProperty().subscribe(entry.pane()::setActive);
        if (entry.title().equals(ChartKind.LOAD.title())) {
            tab.selectedProperty().subscribe(timeline::compareTexts);
        }
        views.getTabs().add(tab);
    }

    private void showDrawer(boolean shown) {
        if (shown && !rows.getItems().contains(imports)) {
            rows.getItems().add(imports);
            rows.setDividerPositions(DRAWER);
        } else if (!shown) {
            rows.getItems().remove(imports);
        }
    }

    /** Lies over an empty timeline and says what to do. */
    private static Label emptyHint(CaseViewModel desk) {
        Label hint =
                new Label(
                        "Import exports, folders or archives (Ctrl+I), or drop them here.\n"
                                + "Every record they hold appears here, in its place in time.");
        hint.getStyleClass().add("timeline-hint");
        hint.setMouseTransparent(true);
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        StackPane.setMargin(hint, new Insets(12));
        hint.visibleProperty()
                .bind(desk.data().map(data -> data == null || data.size() == 0).orElse(true));
        return hint;
    }

    private static Tab tab(String name, Node content) {
        return new Tab(name, content);
    }
}
