package org.harrow.ui.papers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.engine.CaseRules;
import org.harrow.engine.DetectorTable;
import org.harrow.engine.ErrorRates;
import org.harrow.engine.TemplateConvergence;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** One detector: its parameters and errors; of a rule, why it fires or does not. */
final class DetectorDetail extends ScrollPane {
    private static final String TEMPLATE_LANGUAGE = "template-language";

    private final CaseViewModel desk;
    private final DetectorActions actions;
    private final VBox content = new VBox();
    private final VBox said = new VBox();
    private final TextField about = new TextField();
    private List<Mark> marks = List.of();

    /**
     * A record that the analyst marked.
     *
     * @param purpose what for
     * @param action its id
     * @param why a sentence of the analyst's
     */
    record Mark(String purpose, String action, String why) {}

    DetectorDetail(CaseViewModel desk, DetectorActions actions) {
        this.desk = desk;
        this.actions = actions;
        getStyleClass().add("detector-detail");
        content.getStyleClass().add("claim-detail");
        setContent(content);
        setFitToWidth(true);
        about.setId("rule-about");
        about.setPromptText("Only about this value, for example an account");
        about.setTooltip(new Tooltip("A value of the rule's group; empty for the nearest ones"));
    }

    /** Keeps what is marked, for the next time that something is shown. */
    void marks(List<Mark> all) {
        marks = all;
    }

    void show(DetectorTable.@Nullable Row row) {
        content.getChildren().clear();
        if (row == null) {
            return;
        }
        if (row.isRule()) {
            rule(row);
        } else {
            parameters(row);
        }
        add("Changed", row.last().changed().isEmpty() ? "nothing yet" : row.last().changed());
        ErrorRates.shipped().of(row.id()).sentences().forEach(line -> add("Errors", line));
        if (!marks.isEmpty()) {
            content.getChildren().add(marked());
        }
    }

    private void parameters(DetectorTable.Row row) {
        Table<DetectorTable.Parameter> table = new Table<>("It has no parameters.");
        table.setId("detector-parameters");
        table.exact("Parameter", 130, DetectorTable.Parameter::name)
                .exact("Here", 150, one -> HostileText.line(one.value()))
                .exact("Shipped", 150, DetectorTable.Parameter::shipped)
                .text("Why so", 430, DetectorTable.Parameter::why);
        table.getItems().setAll(row.parameters());
        table.showRows(row.parameters().size());
        table.setAccessibleText("Parameters of " + row.id());
        Button set = button("Set…", "Set the chosen parameter for this case (Enter)");
        Runnable asked =
                () -> {
                    DetectorTable.Parameter one = table.getSelectionModel().getSelectedItem();
                    if (one != null) {
                        actions.set(row.id(), one);
                    }
                };
        set.setOnAction(event -> asked.run());
        set.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        Button shipped = button("As shipped", "Forget what is set of it in this case");
        shipped.setOnAction(event -> actions.forget(row.id()));
        shipped.setDisable(row.changed() == 0);
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        asked.run();
                        event.consume();
                    }
                });
        table.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() == 2) {
                        asked.run();
                    }
                });
        HBox below = line(set, shipped);
        content.getChildren().addAll(table, below);
        if (row.id().equals(TEMPLATE_LANGUAGE)) {
            Button curve =
                    button(
                            "How far texts have converged",
                            "Share of pairs of texts by different authors that follow one form");
            curve.setId("convergence");
            curve.setOnAction(event -> converge());
            below.getChildren().add(curve);
            said.getChildren().clear();
            content.getChildren().add(said);
        }
    }

    private void rule(DetectorTable.Row row) {
        add("Says", row.meaning());
        Button explain =
                button(
                        "Why does it fire, or not?",
                        "Say which actions it saw and what was missing");
        explain.setId("rule-explain");
        explain.setOnAction(event -> explain(row.rule()));
        about.setOnAction(event -> explain(row.rule()));
        said.getChildren().clear();
        said.setId("rule-said");
        content.getChildren().addAll(line(explain, about), said);
    }

    private void explain(String rule) {
        String value = about.getText().strip();
        desk.ask(
                "rule",
                (session, progress) -> CaseRules.of(session).explain(rule, value, progress),
                lines ->
                        said.getChildren()
                                .setAll(lines.stream().map(line -> wrapped(line)).toList()));
    }

    private void converge() {
        desk.ask(
                "convergence",
                (session, progress) -> TemplateConvergence.of(session).curve(progress),
                points -> said.getChildren().setAll(curve(points)));
    }

    private static Node curve(List<TemplateConvergence.Month> points) {
        Table<TemplateConvergence.Month> table =
                new Table<>(
                        "No month of a venue has ten authors with a text of forty words or more.");
        table.text("Venue", 110, point -> HostileText.line(point.venue()))
                .text("Month", 90, TemplateConvergence.Month::month)
                .number("Authors", 80, point -> Words.count(point.authors()))
                .number("Pairs alike", 100, point -> percent(point.share()))
                .text("95 % from … to …", 160, DetectorDetail::interval);
        table.getItems().setAll(points);
        table.setAccessibleText("How far texts have converged, by venue and month");
        table.showRows(Math.clamp(points.size(), 1, 12));
        return table;
    }

    private static String interval(TemplateConvergence.Month point) {
        return percent(point.lo()) + " to " + percent(point.hi());
    }

    private static String percent(double share) {
        return Words.number(Math.rint(1000 * share) / 10) + " %";
    }

    private Node marked() {
        VBox rows = new VBox();
        for (Mark mark : marks) {
            Button open = button("Record", "Show it in the inspector");
            open.setOnAction(event -> desk.selection().action().set(mark.action()));
            rows.getChildren().add(line(open, wrapped(mark.purpose() + ": " + mark.why())));
        }
        return rows;
    }

    private void add(String name, String value) {
        Label head = new Label(name);
        head.getStyleClass().add("fact-name");
        head.setMinWidth(90);
        content.getChildren().add(line(head, wrapped(value)));
    }

    private static HBox line(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("claim-fact");
        return row;
    }

    private static Label wrapped(String text) {
        Label label = new Label(HostileText.line(text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String title, String what) {
        Button button = new Button(title);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(what));
        return button;
    }
}
