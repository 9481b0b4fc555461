package org.harrow.ui.findings;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.harrow.model.Finding;
import org.harrow.ui.common.WideCell;
import org.harrow.ui.common.Words;
import org.harrow.ui.theme.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** A finding as a card, the chosen one open; or the head of a group, which a click folds. */
final class InboxCell extends WideCell<InboxRow> {
    /** Room for the scroll bar, so that cards do not jump when it appears. */
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final BiConsumer<Finding, String> weigh;

    /**
     * @param fold folds or opens a group
     * @param weigh turns an explanation of a finding, by its id
     */
    InboxCell(Consumer<InboxRow.Group> fold, BiConsumer<Finding, String> weigh) {
        this.weigh = weigh;
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (getItem() instanceof InboxRow.Group group) {
                        fold.accept(group);
                        event.consume();
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable InboxRow row, boolean empty) {
        super.updateItem(row, empty);
        show(row);
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        show(getItem());
    }

    private void show(@Nullable InboxRow row) {
        pseudoClassStateChanged(GROUP, row instanceof InboxRow.Group);
        fill(
                switch (row) {
                    case null -> null;
                    case InboxRow.Group group -> head(group);
                    case InboxRow.Entry entry ->
                            new FindingCard(entry.finding(), entry.verdict(), opened(entry));
                });
    }

    private FindingCard.@Nullable Opened opened(InboxRow.Entry entry) {
        return isSelected() ? id -> weigh.accept(entry.finding(), id) : null;
    }

    private static HBox head(InboxRow.Group group) {
        Label title = new Label(Inbox.title(group.state()));
        title.setGraphic(
                Icons.of(group.open() ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT));
        title.getStyleClass().add("inbox-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label(Words.count(group.count()));
        count.getStyleClass().add("inbox-count");
        HBox head = new HBox(title, space, count);
        head.getStyleClass().addAll("inbox-group", group.state().id().toLowerCase(Locale.ROOT));
        return head;
    }
}
