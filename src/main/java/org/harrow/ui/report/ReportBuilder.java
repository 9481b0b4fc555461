package org.harrow.ui.report;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.engine.ReportGap;
import org.harrow.engine.ReportImages;
import org.harrow.engine.ReportRequest;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.WideCell;
import org.harrow.ui.theme.Icons;
import org.harrow.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Left what goes in and what is missing, then the outline, then the page as it will be printed. */
public final class ReportBuilder extends BorderPane {
    private static final double LEFT = 380;
    private static final double OUTLINE = 260;

    /** Shares of a narrow window or of large text. */
    private static final double MOST_LEFT = 0.42;

    private static final double MOST_OUTLINE = 0.22;

    private final ReportViewModel model;
    private final ReportActions actions;
    private final Supplier<List<String>> findings;
    private final Manner manner;
    private final ListView<ReportImages.Heading> outline = new ListView<>();
    private final Label state = new Label();
    private final Label lacks = new Label();
    private final GapList gaps;
    private final PageView pages;
    private final Node basket;
    private boolean following;

    /**
     * @param model the report as it would be now
     * @param basket what goes in, in order
     * @param findings ids of the findings in the basket
     * @param actions what can be asked for here
     */
    public ReportBuilder(
            ReportViewModel model,
            Node basket,
            Supplier<List<String>> findings,
            ReportActions actions) {
        this.model = model;
        this.basket = basket;
        this.actions = actions;
        this.findings = findings;
        getStyleClass().add("report-builder");
        manner = new Manner(model::make);
        gaps = new GapList(actions::fill);
        pages = new PageView(model);
        model.want(this::request);
        setTop(header());
        SplitPane columns = new SplitPane(left(), outlineColumn(), pages);
        columns.getStyleClass().add("case-columns");
        columns.widthProperty().subscribe(() -> divide(columns, columns.getWidth()));
        TextScale.of(columns).subscribe(() -> divide(columns, columns.getWidth()));
        setCenter(columns);
        model.gaps().subscribe(this::showGaps);
        model.pages()
                .subscribe(
                        now -> {
                            showOutline(now);
                            showGaps(model.gaps().get());
                        });
        model.page().subscribe(page -> follow(page.intValue()));
        // A filter: a list takes Esc for the end of an edit that it does not have.
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Comes on the screen, or leaves it. */
    public void setActive(boolean on) {
        model.setActive(on);
        if (on) {
            basket.requestFocus();
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.PERIOD && event.isShortcutDown()) {
            model.cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            actions.close();
            event.consume();
        }
    }

    private static void divide(SplitPane columns, double width) {
        double scale = TextScale.of(columns).getValue();
        double left = Math.min(LEFT * scale, MOST_LEFT * width);
        double outline = Math.min(OUTLINE * scale, MOST_OUTLINE * width);
        if (width > 0) {
            columns.setDividerPositions(left / width, (left + outline) / width);
        }
    }

    private HBox header() {
        Button back = new Button("Back to the case", Icons.of(Material2AL.ARROW_BACK));
        back.getStyleClass().addAll("flat", "small", "report-back");
        back.setTooltip(new Tooltip("Back to the case (Esc)"));
        back.setOnAction(event -> actions.close());
        Label title = new Label("Report");
        title.getStyleClass().add("panel-title");
        state.getStyleClass().add("quiet");
        state.textProperty().bind(model.state());
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("status-progress");
        bar.progressProperty().bind(model.done());
        Button stop = new Button("", Icons.of(Material2OutlinedAL.CANCEL));
        stop.getStyleClass().addAll("flat", "button-icon", "small", "report-cancel");
        stop.setAccessibleText("Stop setting pages");
        stop.setTooltip(new Tooltip("Stop setting pages; those shown stay (Ctrl+.)"));
        stop.setOnAction(event -> model.cancel());
        for (Node node : List.of(bar, stop)) {
            node.visibleProperty().bind(model.done().lessThan(1));
            node.managedProperty().bind(node.visibleProperty());
        }
        Button again = new Button("Set the pages");
        again.getStyleClass().addAll("small", "report-again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setTooltip(new Tooltip("Make the pages as they are wanted now"));
        again.setOnAction(event -> model.make());
        again.visibleProperty().bind(model.stopped().and(model.pages().isNotNull()));
        again.managedProperty().bind(again.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        lacks.getStyleClass().add("quiet");
        Button export = new Button("Export PDF…");
        export.setId("report-export");
        export.getStyleClass().addAll("accent", "small");
        export.setTooltip(new Tooltip("Write the report into a file (Ctrl+Enter)"));
        export.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                manner::isIncomplete,
                                manner.identified().selectedProperty(),
                                manner.reason().textProperty()));
        export.setOnAction(event -> actions.export(request()));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        export.fire();
                        event.consume();
                    }
                });
        HBox header = new HBox(back, title, state, bar, stop, again, space, lacks, export);
        header.getStyleClass().add("panel-header");
        return header;
    }

    private ReportRequest request() {
        return manner.request(findings.get());
    }

    private VBox left() {
        ScrollPane scroll = new ScrollPane(gaps);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("gap-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(basket, Priority.ALWAYS);
        VBox left =
                new VBox(
                        head("What goes in"),
                        basket,
                        head("How"),
                        manner,
                        head("What it lacks"),
                        scroll);
        left.getStyleClass().add("report-left");
        left.setMinWidth(240);
        return left;
    }

    private VBox outlineColumn() {
        outline.getStyleClass().addAll("report-outline", "dense");
        outline.setAccessibleText("Outline of the report");
        outline.setCellFactory(list -> new HeadingCell());
        outline.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        heading -> {
                            if (heading != null && !following) {
                                model.go(heading.page());
                            }
                        });
        VBox.setVgrow(outline, Priority.ALWAYS);
        VBox column = new VBox(head("Outline"), outline);
        column.getStyleClass().add("report-left");
        column.setMinWidth(140);
        return column;
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("section-title", "report-section");
        return label;
    }

    private void showGaps(List<ReportGap> now) {
        boolean known = model.pages().get() != null;
        gaps.setVisible(known);
        gaps.show(now);
        lacks.setText(known ? GapList.summary(now) : "");
    }

    private void showOutline(ReportViewModel.@Nullable Pages now) {
        following = true;
        outline.getItems().setAll(now == null ? List.of() : now.outline());
        following = false;
        follow(model.page().get());
    }

    /** The last heading at or before the page. */
    private void follow(int page) {
        int at = -1;
        for (int i = 0; i < outline.getItems().size(); i++) {
            if (outline.getItems().get(i).page() <= page) {
                at = i;
            }
        }
        ReportImages.Heading chosen = outline.getSelectionModel().getSelectedItem();
        if (at >= 0 && (chosen == null || chosen.page() != page)) {
            following = true;
            outline.getSelectionModel().select(at);
            following = false;
        }
    }

    /** A title and its page, indented by its rank. */
    private static final class HeadingCell extends WideCell<ReportImages.Heading> {
        private static final double INDENT = 16;
        private static final double GAP = 3;

        private final Label title = new Label();
        private final Label page = new Label();
        private final HBox row = new HBox(title, page);

        HeadingCell() {
            title.setWrapText(true);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(0);
            page.setMinWidth(Region.USE_PREF_SIZE);
            page.getStyleClass().add("quiet");
            row.getStyleClass().add("heading-row");
        }

        @Override
        protected void updateItem(ReportImages.@Nullable Heading heading, boolean empty) {
            super.updateItem(heading, empty);
            fill(heading == null ? null : row);
            if (heading != null) {
                title.setText(HostileText.line(heading.title()));
                row.setPadding(new Insets(GAP, 0, GAP, INDENT * heading.level()));
                page.setText(Integer.toString(heading.page())); // as printed: the cover has none
            }
        }
    }
}
