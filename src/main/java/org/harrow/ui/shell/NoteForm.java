package org.harrow.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;

/** Asks for a note. */
final class NoteForm {
    private final TextArea text = new TextArea();
    private final String about;

    /**
     * @param about what the note is about, in a sentence
     */
    NoteForm(String about) {
        this.about = about;
        text.setId("note-text");
        text.setPromptText("What you saw; Tab leaves the field");
        text.setWrapText(true);
        Card.leaveByTab(text);
        text.setPrefRowCount(4);
    }

    /** The form as a card. */
    Card card(Runnable cancel, Consumer<String> done) {
        Button write = Card.button("Write down", () -> done.accept(text.getText().strip()));
        write.setId("note-done");
        write.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> text.getText().isBlank(), text.textProperty()));
        return new Card(
                "Note",
                List.of(Card.sentence(about), Card.field("Note", text)),
                List.of(Card.button("Cancel", cancel), write));
    }

    /** Where the keyboard goes first. */
    Node first() {
        return text;
    }
}
