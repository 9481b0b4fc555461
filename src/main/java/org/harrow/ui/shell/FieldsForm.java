package org.harrow.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A card of fields: a title, a sentence, texts and choices, and what is to be done with them. */
final class FieldsForm {
    private final String title;
    private final String sentence;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Observable> watched = new ArrayList<>();
    private final Label problem = new Label();
    private boolean some;

    private record Field(String label, Node node, boolean needed) {}

    /**
     * @param title of the card
     * @param sentence what it is about
     */
    FieldsForm(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    /** A text that must be given. */
    FieldsForm needs(String name, String label, String prompt) {
        return text(name, label, prompt, true);
    }

    /** A text that may be left empty. */
    FieldsForm takes(String name, String label, String prompt) {
        return text(name, label, prompt, false);
    }

    /** One of these, by the words shown; the first unless another is chosen. */
    FieldsForm oneOf(String name, String label, List<String> choices) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.getSelectionModel().selectFirst();
        box.setId("field-" + name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setTooltip(new Tooltip(label));
        fields.put(name, new Field(label, box, true));
        return this;
    }

    /** One of these, which must be chosen: what a person judges is never chosen beforehand. */
    FieldsForm chosen(String name, String label, List<String> choices, @Nullable String now) {
        oneOf(name, label, choices);
        Field field = fields.get(name);
        if (field != null && field.node instanceof ComboBox<?> box) {
            box.getSelectionModel().clearSelection();
            if (now != null) {
                box.getSelectionModel().select(choices.indexOf(now));
            }
            box.setPromptText("Choose…");
            watched.add(box.valueProperty());
        }
        return this;
    }

    /** Each text may be left empty, but not all of them. */
    FieldsForm needsSome() {
        some = true;
        return this;
    }

    /** Says what is wrong with what was filled in; nothing of it is lost. */
    void refuse(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    /** Puts something into a text. */
    FieldsForm with(String name, String text) {
        Field field = fields.get(name);
        if (field != null && field.node instanceof TextField box) {
            box.setText(text);
        }
        return this;
    }

    private FieldsForm text(String name, String label, String prompt, boolean needed) {
        TextField box = new TextField();
        box.setId("field-" + name);
        box.setPromptText(prompt);
        box.setTooltip(new Tooltip(prompt));
        watched.add(box.textProperty());
        fields.put(name, new Field(label, box, needed));
        return this;
    }

    /** The same, but the form stays until it is taken away or {@link #refuse} says why not. */
    void ask(Overlay overlay, String button, Consumer<Map<String, String>> done) {
        show(overlay, button, done, false);
    }

    /** Shows the form in front; empty texts are left out of what is handed over. */
    void show(Overlay overlay, String button, Consumer<Map<String, String>> done) {
        show(overlay, button, done, true);
    }

    private void show(
            Overlay overlay, String button, Consumer<Map<String, String>> done, boolean leave) {
        Button write =
                Card.button(
                        button,
                        () -> {
                            if (leave) {
                                overlay.hide();
                            }
                            done.accept(values());
                        });
        write.setId("fields-done");
        write.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                this::isIncomplete, watched.toArray(Observable[]::new)));
        List<Node> body = new ArrayList<>();
        body.add(Card.sentence(sentence));
        fields.values().forEach(field -> body.add(Card.field(field.label, field.node)));
        problem.getStyleClass().add("field-problem");
        problem.setId("fields-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        refuse("");
        body.add(problem);
        overlay.show(new Card(title, body, List.of(Card.button("Cancel", overlay::hide), write)));
        fields.values().iterator().next().node.requestFocus();
    }

    private boolean isIncomplete() {
        boolean lacks =
                fields.values().stream().anyMatch(field -> field.needed && isEmpty(field.node));
        return lacks || (some && fields.values().stream().allMatch(FieldsForm::isBlank));
    }

    private static boolean isBlank(Field field) {
        return !(field.node instanceof TextField) || isEmpty(field.node);
    }

    private static boolean isEmpty(Node node) {
        return switch (node) {
            case TextField box -> box.getText().isBlank();
            case ComboBox<?> box -> box.getValue() == null;
            default -> false;
        };
    }

    private Map<String, String> values() {
        Map<String, String> out = new TreeMap<>();
        fields.forEach(
                (name, field) -> {
                    String text =
                            switch (field.node) {
                                case TextField box -> box.getText().strip();
                                case ComboBox<?> box -> String.valueOf(box.getValue());
                                default -> "";
                            };
                    if (!text.isEmpty()) {
                        out.put(name, text);
                    }
                });
        return out;
    }
}
