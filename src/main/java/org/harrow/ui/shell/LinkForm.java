package org.harrow.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.harrow.model.Account;
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
     * @param preset the account in focus, or null
     */
    LinkForm(List<Account> accounts, @Nullable String preset) {
        List<String> names = accounts.stream().map(Account::id).sorted().toList();
        first = new Chooser("link-first", names);
        second = new Chooser("link-second", names);
        if (preset != null) {
            first.choose(preset);
        }
        reason.setId("link-reason");
        reason.setPromptText("The profile of one names the other (exhibit …)");
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
                                this::isIncomplete,
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
                                Card.field("Reason", reason)),
                        List.of(Card.button("Cancel", cancel), link));
        card.getStyleClass().add("wide");
        return card;
    }

    private boolean isIncomplete() {
        return first.name().isEmpty()
                || second.name().isEmpty()
                || first.name().equals(second.name())
                || reason.getText().isBlank();
    }

    /** A list of names with a field that narrows it. */
    private static final class Chooser extends VBox {
        private final ListView<String> list = new ListView<>();
        private final FilteredList<String> shown;

        Chooser(String id, List<String> names) {
            getStyleClass().add("chooser");
            shown = new FilteredList<>(FXCollections.observableList(names));
            TextField filter = new TextField();
            filter.setPromptText("Type to narrow");
            filter.setTooltip(new Tooltip("Letters of the name"));
            filter.textProperty()
                    .subscribe(text -> shown.setPredicate(name -> name.contains(text)));
            list.setItems(shown);
            list.setId(id);
            list.getStyleClass().add("dense");
            getChildren().addAll(filter, list);
        }

        void choose(String name) {
            list.getSelectionModel().select(name);
        }

        String name() {
            String name = list.getSelectionModel().getSelectedItem();
            return name == null ? "" : name;
        }

        ObservableValue<String> selected() {
            return list.getSelectionModel().selectedItemProperty();
        }
    }
}
