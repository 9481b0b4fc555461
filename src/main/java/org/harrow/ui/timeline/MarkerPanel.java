package org.harrow.ui.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.harrow.model.ContextMarker;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Table;
import org.jspecify.annotations.Nullable;

/** The markers of the axis: a list, and a line to add one. */
final class MarkerPanel extends BorderPane {

    private static final int DATE = 10;
    private static final double TABLE = 80;

    private final Notebook notebook;
    private final TextField when = new TextField();
    private final ChoiceBox<ContextMarker.Type> kind = new ChoiceBox<>();
    private final TextField text = new TextField();
    private final Table<ContextMarker> table =
            new Table<>("No marker yet: say below when something happened, and what.");

    /**
     * @param notebook lists and writes them
     * @param look shows a time of the axis
     */
    MarkerPanel(Notebook notebook, Consumer<TimeInterval> look) {
        this.notebook = notebook;
        getStyleClass().add("marker-panel");
        table.exact("When (UTC)", 200, marker -> marker.at().text())
                .text("Kind", 90, marker -> marker.type().id())
                .text("What happened", 460, marker -> HostileText.flowing(marker.text()));
        notebook.markers()
                .subscribe(all -> table.setItems(FXCollections.observableList(List.copyOf(all))));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        marker -> {
                            if (marker != null) {
                                look.accept(marker.at());
                            }
                        });
        table.setMinHeight(TABLE);
        setCenter(table);
        setBottom(form());
    }

    private FlowPane form() {
        when.setId("marker-when");
        when.setPromptText("2026-02-20 or 2026-02-20T14:00:00Z");
        when.setPrefColumnCount(20);
        when.setTooltip(new Tooltip("A day, or a time in UTC"));
        kind.setId("marker-kind");
        kind.getItems().setAll(ContextMarker.Type.values());
        kind.setValue(ContextMarker.Type.POLICY);
        kind.setConverter(new KindWords());
        kind.setTooltip(new Tooltip("What kind of event it was"));
        text.setId("marker-text");
        text.setPromptText("What happened");
        text.setPrefColumnCount(24);
        text.setTooltip(new Tooltip("In your words; it is kept in the custody log"));
        Button add = new Button("Add marker");
        add.setId("marker-add");
        add.getStyleClass().add("small");
        add.setTooltip(new Tooltip("Puts it on the axis; undo takes it back (Enter)"));
        add.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> at() == null || text.getText().isBlank(),
                                when.textProperty(),
                                text.textProperty()));
        add.setOnAction(event -> add());
        text.setOnAction(event -> add());
        Button remove = new Button("Remove");
        remove.setId("marker-remove");
        remove.getStyleClass().add("small");
        remove.setTooltip(new Tooltip("Takes the chosen marker off the axis"));
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        remove.setOnAction(event -> remove(table.getSelectionModel().getSelectedItem()));
        FlowPane form = new FlowPane(new Label("When"), when, kind, text, add, remove);
        form.getStyleClass().add("marker-form");
        return form;
    }

    /** Puts the keyboard where a marker begins, at a time that may be overwritten. */
    void focusWhen(long time) {
        when.setText(TimeInterval.format(time).substring(0, DATE));
        when.requestFocus();
        when.selectAll();
    }

    private @Nullable TimeInterval at() {
        String words = when.getText().strip();
        try {
            if (words.length() == DATE) {
                Instant start = LocalDate.parse(words).atStartOfDay(ZoneOffset.UTC).toInstant();
                long lo = TimeInterval.micros(start);
                return new TimeInterval(lo, lo + 86_400_000_000L - 1);
            }
            long lo = TimeInterval.micros(Instant.parse(words));
            return new TimeInterval(lo, lo + 999_999);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void add() {
        TimeInterval at = at();
        ContextMarker.Type type = kind.getValue();
        if (at != null && type != null && !text.getText().isBlank()) {
            notebook.pen().mark(at, type, text.getText());
            text.clear();
        }
    }

    private void remove(@Nullable ContextMarker marker) {
        if (marker != null) {
            notebook.pen().unmark(marker.number());
        }
    }

    private static final class KindWords extends StringConverter<ContextMarker.Type> {
        @Override
        public String toString(ContextMarker.@Nullable Type type) {
            return type == null ? "" : type.id();
        }

        @Override
        public ContextMarker.Type fromString(String id) {
            return ContextMarker.Type.valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
