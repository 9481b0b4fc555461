package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ImportRequest;
import org.harrow.engine.TableDraft;
import org.harrow.model.AccountRef;
import org.harrow.model.CaseException;
import org.harrow.model.Draft;
import org.harrow.model.IntakeRecord;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** Asks which column of a table is what, and shows the first rows as they would be read. */
final class MappingForm {
    private static final String OWN = "by the columns below";
    private static final String NONE = "(none)";
    private static final int ROWS = 4;
    private static final int MOST_COLUMNS = 30;

    private final CaseViewModel desk;
    private final Path file;
    private final Map<String, String> known;
    private final ComboBox<String> mapping = new ComboBox<>();
    private final Map<TableDraft.Part, ComboBox<String>> columns =
            new EnumMap<>(TableDraft.Part.class);
    private final ComboBox<String> kind = new ComboBox<>();
    private final TextField zone = new TextField("UTC");
    private final TextField pattern = new TextField();
    private final TextField name = new TextField();
    private final Table<Draft> preview = new Table<>("Choose columns to see the first rows.");
    private final Table<List<String>> raw;
    private final Label state = new Label();
    private final Button read;
    private @Nullable String json;

    /**
     * What must be known of a table before it can be asked about.
     *
     * @param file the table
     * @param look its columns, first rows, and what they seem to be
     * @param known JSON of the mappings that there are, by name
     */
    record About(Path file, TableDraft.Look look, Map<String, String> known) {
        /**
         * Looks at a file, on the case's thread.
         *
         * @throws CaseException where it is no table
         */
        static About of(CaseSession session, Path file) throws CaseException {
            return new About(file, TableDraft.look(file), session.tableMappings().known());
        }
    }

    /**
     * @param desk the open case
     * @param about the table
     * @param done gets the file and the mapping
     */
    MappingForm(CaseViewModel desk, About about, BiConsumer<Path, String> done) {
        this.desk = desk;
        this.file = about.file;
        this.known = about.known;
        read =
                Card.button(
                        "Import",
                        () -> {
                            if (json != null) {
                                done.accept(file, json);
                            }
                        });
        read.setId("mapping-done");
        mapping.setId("mapping-known");
        mapping.getItems().add(OWN);
        mapping.getItems().addAll(known.keySet());
        mapping.getSelectionModel().selectFirst();
        for (TableDraft.Part part : TableDraft.Part.values()) {
            columns.put(part, column(part, about.look));
        }
        raw = raw(about.look);
        kind.setId("mapping-kind");
        kind.getItems().setAll(Arrays.stream(Kind.values()).map(Kind::id).sorted().toList());
        kind.getSelectionModel().select(Kind.POSTED.id());
        String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        name.setText(stem.replaceAll("[^A-Za-z0-9-]+", "-"));
        name.setId("mapping-name");
        name.setPromptText("Name under which the case keeps it");
        pattern.setId("mapping-pattern");
        pattern.setPromptText("d.M.yyyy H:mm; empty for ISO 8601 and seconds since 1970");
        pattern.setText(TableDraft.pattern(about.look, chosen(TableDraft.Part.TIME)));
        zone.setPromptText("Zone of times that name none: UTC, +02:00, Europe/Paris");
        preview.setId("mapping-preview");
        preview.setPrefHeight(150);
        preview.text("Time", 190, MappingForm::time)
                .text("Account", 140, MappingForm::account)
                .text("Did", 90, d -> d.deed().kind().id())
                .text("To", 160, d -> HostileText.line(d.deed().artifact().toString()))
                .text("Text", 240, d -> HostileText.flowing(d.content().text()));
        state.setWrapText(true);
        state.getStyleClass().add("mapping-state");
        watch();
    }

    /** The file as it is, before anything is made of it. */
    private static Table<List<String>> raw(TableDraft.Look look) {
        Table<List<String>> table = new Table<>("The table has names of columns, and no row.");
        for (int i = 0; i < Math.min(MOST_COLUMNS, look.columns().size()); i++) {
            int at = i;
            table.text(
                    HostileText.line(look.columns().get(i)),
                    150,
                    row -> row.size() > at ? HostileText.line(row.get(at)) : "");
        }
        table.getItems().setAll(look.rows().stream().limit(ROWS).toList());
        table.setId("mapping-raw");
        table.setAccessibleText("The first rows of the file");
        table.showRows(Math.clamp(look.rows().size(), 1, ROWS));
        return table;
    }

    /** What the column seems to be is proposed; only Import reads by it. */
    private static ComboBox<String> column(TableDraft.Part part, TableDraft.Look look) {
        ComboBox<String> box = new ComboBox<>();
        List<String> names = look.columns();
        box.setId("mapping-" + part.name().toLowerCase(Locale.ROOT));
        box.getItems().add(NONE);
        box.getItems().addAll(names);
        box.getSelectionModel().selectFirst();
        box.setValue(look.guess().getOrDefault(part, NONE));
        box.setPrefWidth(220);
        return box;
    }

    private void watch() {
        mapping.valueProperty().subscribe(now -> show());
        columns.values().forEach(box -> box.valueProperty().subscribe(now -> show()));
        kind.valueProperty().subscribe(now -> show());
        zone.textProperty().subscribe(now -> show());
        pattern.textProperty().subscribe(now -> show());
        name.textProperty().subscribe(now -> show());
    }

    /** The form as a card. */
    Card card(Runnable cancel) {
        FlowPane fields = new FlowPane();
        fields.getStyleClass().add("mapping-columns");
        columns.forEach((part, box) -> fields.getChildren().add(Card.field(part.title(), box)));
        fields.getChildren().add(Card.field("What was done", kind));
        fields.getChildren().add(Card.field("How times are written", pattern));
        fields.getChildren().add(Card.field("Time zone", zone));
        fields.getChildren().add(Card.field("Name", name));
        boolean own = mapping.getValue().equals(OWN);
        fields.setDisable(!own);
        mapping.valueProperty().subscribe(now -> fields.setDisable(!OWN.equals(now)));
        List<Node> body = new ArrayList<>();
        body.add(Card.sentence(HostileText.line(String.valueOf(file.getFileName()))));
        body.add(Card.field("The first rows as they stand in the file", raw));
        body.add(Card.field("Read", mapping));
        body.add(
                Card.sentence(
                        "What the columns are is proposed by their names and values: check each"
                                + " before you import."));
        body.add(state); // above the fields: in a low window the foot of the card is out of sight
        body.add(fields);
        body.add(Card.field("The first rows as they would be read", preview));
        Card card = new Card("Read as a table", body, List.of(Card.button("Cancel", cancel), read));
        card.getStyleClass().add("wide");
        return card;
    }

    private void show() {
        json = null;
        read.setDisable(true);
        try {
            String chosen = mapping.getValue();
            String wanted = OWN.equals(chosen) ? own() : known.get(chosen);
            if (wanted != null) {
                ask(wanted);
            }
        } catch (CaseException incomplete) {
            state.setText(String.valueOf(incomplete.getMessage()));
            preview.getItems().clear();
        }
    }

    private String own() throws CaseException {
        Map<TableDraft.Part, String> chosen = new EnumMap<>(TableDraft.Part.class);
        columns.forEach(
                (part, box) -> {
                    if (box.getValue() != null && !box.getValue().equals(NONE)) {
                        chosen.put(part, box.getValue());
                    }
                });
        return TableDraft.json(
                name.getText(),
                kind.getValue(),
                new TableDraft.Written(zone.getText(), pattern.getText()),
                chosen);
    }

    private void ask(String wanted) {
        ImportRequest request = new ImportRequest(null, null, true, wanted);
        desk.ask(
                "mapping-preview",
                (session, progress) -> session.tableMappings().preview(file, request, ROWS),
                records -> show(wanted, records));
    }

    private void show(String wanted, List<IntakeRecord> records) {
        preview.getItems().clear();
        records.forEach(record -> preview.getItems().addAll(record.drafts()));
        long rows = preview.getItems().size();
        long dated = preview.getItems().stream().filter(d -> d.stamp().at() != null).count();
        json = dated > 0 ? wanted : null;
        read.setDisable(dated == 0);
        say(
                rows == 0
                        ? "Read like this the table tells no action."
                        : Words.count(rows - dated)
                                + " of "
                                + Words.count(rows, "row")
                                + " have no usable time: say how times are written, as"
                                + " d.M.yyyy H:mm.",
                dated < rows || rows == 0);
    }

    private void say(String problem, boolean wrong) {
        state.getStyleClass().setAll("label", wrong ? "field-problem" : "mapping-state");
        state.setText(
                wrong
                        ? problem
                        : "The mapping is kept in the case under its name, and reads later files"
                                + " too.");
    }

    private String chosen(TableDraft.Part part) {
        ComboBox<String> box = columns.get(part);
        return box == null || box.getValue() == null ? NONE : box.getValue();
    }

    private static String time(Draft draft) {
        TimeInterval at = draft.stamp().at();
        return at == null ? "undated: " + HostileText.line(draft.stamp().raw()) : at.text();
    }

    private static String account(Draft draft) {
        AccountRef by = draft.deed().account();
        return by == null ? "(nobody named)" : HostileText.line(by.name());
    }
}
