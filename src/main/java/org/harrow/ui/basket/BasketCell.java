package org.harrow.ui.basket;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.ui.common.WideCell;
import org.harrow.ui.theme.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** An item: a handle, what it is, the caption, and what can be done with it. */
final class BasketCell extends WideCell<BasketRow> {
    private final Label place = new Label();
    private final Label title = new Label();
    private final Label words = new Label();
    private final HBox row;

    BasketCell(BasketList list) {
        getStyleClass().add("basket-cell");
        place.getStyleClass().add("basket-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("basket-title");
        words.getStyleClass().add("basket-words");
        title.setWrapText(true);
        words.setWrapText(true);
        VBox text = new VBox(title, words);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button caption =
                button(
                        Material2OutlinedAL.EDIT,
                        "Write a caption (F2)",
                        () -> list.editCaption(shown().item()));
        Button remove =
                button(
                        Material2OutlinedAL.CLOSE,
                        "Take it out of the basket (Delete)",
                        () -> list.remove(shown().item()));
        row = new HBox(place, text, caption, remove);
        row.getStyleClass().add("basket-row");
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> list.pressed(this));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, list::moved);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> list.released());
    }

    private BasketRow shown() {
        return java.util.Objects.requireNonNull(getItem());
    }

    private Button button(Ikon icon, String what, Runnable action) {
        Node picture = Icons.of(icon);
        Button button = new Button("", picture);
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setFocusTraversable(false);
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
        button.setOnAction(event -> action.run());
        return button;
    }

    @Override
    protected void updateItem(@Nullable BasketRow item, boolean empty) {
        super.updateItem(item, empty);
        fill(item == null ? null : row);
        if (item != null) {
            place.setText(Integer.toString(getIndex() + 1));
            title.setText(item.title());
            title.setGraphic(Icons.of(BasketStrip.icon(item.item().type())));
            words.setText(item.words());
            setTooltip(
                    new Tooltip(
                            item.words()
                                    + "\nDrag it, or Alt+Up and Alt+Down, to change the order of the"
                                    + " exhibits; findings are told by what the question asks"));
        }
    }
}
