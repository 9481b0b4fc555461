package org.harrow.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.harrow.model.Account;
import org.harrow.ui.common.HostileText;
import org.jspecify.annotations.Nullable;

/** Asks which two accounts one operator runs, and why the analyst says so. */
final class LinkForm {
    private final Chooser first;
    private final Chooser second;
    private final TextField reason = new TextField();

    /** Takes two accounts and the reason. */
    interface Done {
        void link(String a, String b, String reason);
    }

    /**
     * @param accounts of the case
     * @param preset at most two accounts that are in focus, chosen in this order
     */
    LinkForm(List<Account> accounts, List<String> preset) {
        List<String> names = accounts.stream().map(Account::id).sorted().toList();
        first = new Chooser("link-first", names);
        second = new Chooser("link-second", names);
        if (!preset.isEmpty()) {
            first.choose(preset.getFirst());
        }
        if (preset.size() > 1) {
            second.choose(preset.get(1));
        }
        reason.setId("link-reason");
        reason.setPromptText("The profile of one names the other (exhibit …)");
    }

    /** The field to begin with: what is not chosen yet. */
    Node start() {
        return first.name().isEmpty()
                ? first.filter()
                : second.name().isEmpty() ? second.filter() : reason;
    }

    /** The form as a card. */
    Card card(Runnable cancel, Done done) {
        Button link =
                Card.button(
                        "Link accounts",
                        () -> done.link(first.name(), second.name(), reason.getText().strip()));
        link.setId("link-done");
        link.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !missing().isEmpty(),
                                first.selected(),
                                second.selected(),
                                reason.textProperty()));
        Label missing = new Label();
        missing.setId("link-missing");
        missing.getStyleClass().add("text-muted");
        missing.setWrapText(true);
        missing.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::missing,
                                first.selected(),
                                second.selected(),
                                reason.textProperty()));
        HBox both = new HBox(Card.field("Account", first), Card.field("Other account", second));
        both.getStyleClass().add("field-columns");
        Card card =
                new Card(
                        "Link accounts",
                        List.of(
                                Card.sentence(
                                        "You state that one operator runs both. It is recorded with your"
                                                + " reason, it can be undone, and the accounts stay two."),
                                both,
                                Card.field("Reason", reason),
                                missing),
                        List.of(Card.button("Cancel", cancel), link));
        card.getStyleClass().add("wide");
        return card;
    }

    /** What keeps the two from being linked, or nothing. */
    private String missing() {
        if (first.name().isEmpty() || second.name().isEmpty()) {
            return "Choose an account on either side.";
        }
        if (first.name().equals(second.name())) {
            return "Both sides name the same account: choose another one.";
        }
        return reason.getText().isBlank() ? "Say why: a link needs a reason." : "";
    }

    /** A list of names with a field that narrows it; a single match is taken by itself. */
    private static final class Chooser extends VBox {
        private final TextField filter = new TextField();
        private final ListView<String> list = new ListView<>();
        private final FilteredList<String> shown;

        Chooser(String id, List<String> names) {
            getStyleClass().add("chooser");
            shown = new FilteredList<>(FXCollections.observableList(names));
            filter.setId(id + "-filter");
            filter.setPromptText("Type to narrow");
            filter.setTooltip(new Tooltip("Letters of the name; Down goes to the first match"));
            filter.textProperty().subscribe(this::narrow);
            filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
            list.setItems(shown);
            list.setId(id);
            list.getStyleClass().add("dense");
            list.setCellFactory(any -> new NameCell());
            list.focusedProperty().subscribe(this::entered);
            getChildren().addAll(filter, list);
        }

        private void narrow(String text) {
            String chosen = name();
            shown.setPredicate(name -> name.contains(text));
            if (shown.size() == 1) {
                list.getSelectionModel().selectFirst();
            } else if (shown.contains(chosen)) {
                choose(chosen);
            } else {
                list.getSelectionModel().clearSelection();
            }
        }

        private void key(KeyEvent event) {
            if (event.getCode() == KeyCode.DOWN && !shown.isEmpty()) {
                list.requestFocus();
                event.consume();
            }
        }

        /** The keyboard comes to the first match: an arrow key would leave it out. */
        private void entered(boolean focused) {
            if (focused && name().isEmpty() && !shown.isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }

        TextField filter() {
            return filter;
        }

        void choose(String name) {
            list.getSelectionModel().select(name);
            list.scrollTo(name);
        }

        String name() {
            String name = list.getSelectionModel().getSelectedItem();
            return name == null ? "" : name;
        }

        ObservableValue<String> selected() {
            return list.getSelectionModel().selectedItemProperty();
        }
    }

    /** A name cut in its middle where it is too long: both ends tell names apart. */
    private static final class NameCell extends ListCell<String> {
        NameCell() {
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty || name == null ? null : HostileText.line(name));
            setTooltip(empty || name == null ? null : new Tooltip(HostileText.line(name)));
        }
    }
}
