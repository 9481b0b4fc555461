package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks for a case's title, its question and its place. */
final class NewCaseForm {
    private final TextField title = new TextField();
    private final TextArea question = new TextArea();
    private final TextField file = new TextField();
    private final Label problem = new Label();
    private final Path folder;
    private boolean fileChosen;

    /**
     * What was filled in.
     *
     * @param title of the case
     * @param question what the analyst wants to know; may be empty
     * @param file where it shall lie
     */
    record Filled(String title, String question, Path file) {}

    /**
     * @param folder where the case lies unless another place is chosen
     */
    NewCaseForm(Path folder) {
        this.folder = folder;
        title.setPromptText("Reviews after the closure of #412");
        title.setId("new-case-title");
        question.setPromptText("What do you want to know? It stands on the report's cover.");
        question.setPrefRowCount(2);
        question.setWrapText(true);
        Card.leaveByTab(question);
        question.setId("new-case-question");
        file.setId("new-case-file");
        title.textProperty().subscribe(this::suggestFile);
    }

    /** The form as a card. */
    Card card(Prompts prompts, Runnable cancel, Consumer<Filled> done) {
        Button choose = Card.button("Choose…", () -> choose(prompts));
        choose.setTooltip(new Tooltip("Choose where to put it"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        file.setAccessibleText("File");
        file.setTooltip(
                new Tooltip("Where the case is to lie: everything is kept in this one file"));
        HBox place = new HBox(file, choose);
        place.getStyleClass().add("field-row");
        HBox.setHgrow(file, Priority.ALWAYS);
        problem.getStyleClass().add("field-problem");
        problem.setId("new-case-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        refuse("");
        file.textProperty().subscribe(() -> refuse(""));
        Button create = Card.button("Create case", () -> done.accept(filled()));
        create.setId("new-case-create");
        create.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> title.getText().isBlank() || file.getText().isBlank(),
                                title.textProperty(),
                                file.textProperty()));
        Card card =
                new Card(
                        "New case",
                        List.of(
                                Card.field("Title", title),
                                Card.field("Question (optional)", question),
                                Card.field("File", new VBox(place, problem))),
                        List.of(Card.button("Cancel", cancel), create));
        card.focusedProperty().subscribe(has -> title.requestFocus());
        return card;
    }

    /** Fills in a title, as for files that were dropped. */
    void suggestTitle(String suggestion) {
        title.setText(suggestion);
    }

    /** Says beside the file why no case can lie there; the empty sentence says nothing. */
    void refuse(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
        if (!sentence.isEmpty()) {
            file.requestFocus();
            file.end();
        }
    }

    private Filled filled() {
        return new Filled(title.getText().strip(), question.getText().strip(), chosen());
    }

    private Path chosen() {
        String name = file.getText().strip();
        return Path.of(name.toLowerCase(Locale.ROOT).endsWith(".harrow") ? name : name + ".harrow");
    }

    private void choose(Prompts prompts) {
        prompts.save("Where to put the case", chosen())
                .ifPresent(
                        path -> {
                            fileChosen = true;
                            file.setText(path.toString());
                        });
    }

    private void suggestFile(String newTitle) {
        if (!fileChosen) {
            file.setText(newTitle.isBlank() ? "" : folder.resolve(fileName(newTitle)).toString());
        }
    }

    /** Letters and digits of the title with hyphens between: safe on every file system. */
    static String fileName(String title) {
        String name =
                title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                        .replaceAll("^-|-$", "");
        String cut = name.substring(0, Math.min(name.length(), 60));
        return (cut.isEmpty() ? "case" : cut) + ".harrow";
    }
}
