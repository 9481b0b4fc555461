package org.harrow.ui.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.findings.FindingsPane;
import org.harrow.ui.inspector.InspectorPane;
import org.harrow.ui.inspector.InspectorViewModel;
import org.harrow.ui.intake.ImportPanel;
import org.harrow.ui.intake.IntakeViewModel;
import org.harrow.ui.papers.ActionTable;
import org.harrow.ui.papers.Papers;

/** An open case: findings left, the views of time in the middle, the inspector right. */
final class CaseArea extends StackPane {
    private static final double[] COLUMNS = {0.24, 0.73};
    private static final double DRAWER = 0.68;

    private final FindingsPane findings;
    private final InspectorPane inspector;
    private final TabPane views = new TabPane();
    private final SplitPane middle = new SplitPane();
    private final ImportPanel imports;
    private final Regions regions;

    /**
     * @param desk the open case
     * @param intake its imports
     * @param timeline the picture of the case
     * @param detect runs the detectors
     */
    CaseArea(CaseViewModel desk, IntakeViewModel intake, Node timeline, Runnable detect) {
        findings = new FindingsPane(desk, detect);
        inspector = new InspectorPane(new InspectorViewModel(desk));
        imports = new ImportPanel(desk, intake);
        views.getStyleClass().add("case-views");
        views.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        ActionTable table = new ActionTable(desk);
        views.getTabs()
                .addAll(
                        tab("Timeline", timeline),
                        tab("Table", table),
                        tab("Sources", Papers.sources(desk)),
                        tab("Coverage", Papers.coverage(desk)),
                        tab("Custody log", Papers.log(desk)));
        middle.setOrientation(Orientation.VERTICAL);
        middle.getItems().add(views);
        SplitPane columns = new SplitPane(findings, middle, inspector);
        columns.getStyleClass().add("case-columns");
        columns.setDividerPositions(COLUMNS);
        SplitPane.setResizableWithParent(findings, false);
        SplitPane.setResizableWithParent(inspector, false);
        findings.setMinWidth(220);
        inspector.setMinWidth(240);
        getChildren().add(columns);
        intake.shown().subscribe(this::showDrawer);
        regions =
                new Regions(
                        List.of(
                                new Regions.Region(findings, findings::focus),
                                new Regions.Region(middle, this::focusView),
                                new Regions.Region(inspector, inspector::focus)));
    }

    /** The regions that F6 walks through. */
    Regions regions() {
        return regions;
    }

    /** Chooses the finding so many places further down. */
    void stepFinding(int by) {
        findings.step(by);
    }

    /** Shows a view by the name of its tab. */
    void show(String name) {
        views.getTabs().stream()
                .filter(tab -> tab.getText().equals(name))
                .findFirst()
                .ifPresent(tab -> views.getSelectionModel().select(tab));
        focusView();
    }

    private void focusView() {
        views.getSelectionModel().getSelectedItem().getContent().requestFocus();
    }

    private void showDrawer(boolean shown) {
        if (shown && !middle.getItems().contains(imports)) {
            middle.getItems().add(imports);
            middle.setDividerPositions(DRAWER);
        } else if (!shown) {
            middle.getItems().remove(imports);
        }
    }

    private static Tab tab(String name, Node content) {
        return new Tab(name, content);
    }
}
