package org.harrow.ui.inspector;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.harrow.engine.Notes;
import org.harrow.model.Action;
import org.harrow.ui.common.HostileText;
import org.jspecify.annotations.Nullable;

/** Who did what, when, by whose clock; then the bytes that say so, and where they are. */
public final class InspectorPane extends BorderPane {
    private final InspectorViewModel model;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final RecordSection record = new RecordSection();
    private final VBox alike = new VBox();

    public InspectorPane(InspectorViewModel model) {
        this.model = model;
        getStyleClass().add("inspector-pane");
        Label title = new Label("Inspector");
        title.getStyleClass().add("panel-title");
        HBox header = new HBox(title);
        header.getStyleClass().add("panel-header");
        setTop(header);
        setFocusTraversable(true);
        content.getStyleClass().add("inspector-content");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("inspector-scroll");
        alike.setManaged(false);
        model.inspection().subscribe(this::show);
        model.verbatim().subscribe(this::check);
    }

    /** Puts the keyboard here. */
    public void focus() {
        (getCenter().equals(scroll) ? scroll : this).requestFocus();
    }

    private void show(@Nullable Inspection inspection) {
        if (inspection == null) {
            setCenter(nothing());
            return;
        }
        Action action = inspection.action();
        content.getChildren().clear();
        addHead(action);
        content.getChildren().add(alike);
        content.getChildren().add(Facts.section("When", ActionText.time(action.stamp())));
        addText(action);
        if (!inspection.versions().isEmpty()) {
            Versions versions = new Versions(inspection.versions(), action, model::choose);
            content.getChildren().add(Facts.section("Versions and what changed", versions));
        }
        addNotes(inspection.notes());
        record.show(action);
        content.getChildren().add(record);
        content.getChildren()
                .add(Facts.section("Where from", ActionText.place(action.provenance().exhibit())));
        addNeighbours(action);
        scroll.setVvalue(0);
        setCenter(scroll);
    }

    /** The bytes come after the rest where they lie deep in a large file. */
    private void check(@Nullable Verbatim verbatim) {
        List<String> names = verbatim == null ? List.of() : verbatim.alike();
        alike.getChildren()
                .setAll(
                        names.stream()
                                .map(
                                        other ->
                                                wrapped(
                                                        HostileText.isolated(other)
                                                                + " looks like the name of this"
                                                                + " account and is another one",
                                                        "near-miss"))
                                .toList());
        alike.setManaged(!names.isEmpty());
        record.show(verbatim);
    }

    private static VBox nothing() {
        Label text =
                new Label("Choose a finding, or a mark on the timeline, to read its record here.");
        text.setWrapText(true);
        VBox box = new VBox(text);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private void addHead(Action action) {
        Label title = wrapped(ActionText.title(action), "inspector-title");
        content.getChildren().add(title);
        String role = model.inFinding(action);
        if (!role.isEmpty()) {
            content.getChildren().add(wrapped(role, "inspector-role"));
        }
        content.getChildren().add(Facts.table(ActionText.deed(action)));
        for (String miss : model.nearMisses(action)) {
            content.getChildren().add(wrapped(miss, "near-miss"));
        }
    }

    private void addText(Action action) {
        String text = action.content().text();
        if (!text.isEmpty()) {
            RecordView view = new RecordView();
            view.getStyleClass().add("said-text");
            // A browser ends every line that is typed into it with both: no reason for a chip.
            view.show(text.replace("\r\n", "\n"));
            content.getChildren().add(Facts.section("What it says", view));
        }
    }

    private void addNotes(List<Notes.Note> notes) {
        if (!notes.isEmpty()) {
            VBox lines = new VBox();
            lines.getStyleClass().add("inspector-notes");
            notes.forEach(
                    note ->
                            lines.getChildren()
                                    .add(
                                            wrapped(
                                                    HostileText.flowing(note.text()),
                                                    "inspector-note")));
            content.getChildren().add(Facts.section("Notes", lines));
        }
    }

    private void addNeighbours(Action action) {
        List<Neighbours.Line> lines = model.neighbours(action);
        if (!lines.isEmpty()) {
            content.getChildren()
                    .add(
                            Facts.section(
                                    "Before and after", new NeighbourList(lines, model::choose)));
        }
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
