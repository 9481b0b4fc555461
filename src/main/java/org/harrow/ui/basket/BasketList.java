package org.harrow.ui.basket;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.harrow.engine.Basket;
import org.jspecify.annotations.Nullable;

/**
 * The basket as a list that is put in order: by dragging, or by {@code Alt+Up} and {@code
 * Alt+Down}. {@code Delete} takes an item out, {@code F2} gives it other words.
 */
public final class BasketList extends ListView<BasketRow> {
    static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final BasketViewModel basket;
    private final BasketActions actions;
    private @Nullable BasketCell dragged;
    private @Nullable BasketCell target;

    /**
     * @param basket what is shown
     * @param actions what can be asked for here
     */
    @SuppressWarnings("this-escape") // nothing overrides it
    public BasketList(BasketViewModel basket, BasketActions actions) {
        this.basket = basket;
        this.actions = actions;
        getStyleClass().add("basket-list");
        setAccessibleText("Basket, in the order of the report");
        Label nothing =
                new Label(
                        "The basket is empty, so the report holds every finding. Press B on a"
                                + " finding, an action or a view to choose.");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("basket-empty");
        setPlaceholder(nothing);
        setCellFactory(list -> new BasketCell(this));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        basket.rows().subscribe(this::show);
    }

    private void show(java.util.List<BasketRow> rows) {
        BasketRow chosen = getSelectionModel().getSelectedItem();
        getItems().setAll(rows);
        if (chosen != null) {
            rows.stream()
                    .filter(row -> row.item().number() == chosen.item().number())
                    .findFirst()
                    .ifPresent(row -> getSelectionModel().select(row));
        }
    }

    void remove(Basket.Item item) {
        basket.remove(item);
    }

    void editCaption(Basket.Item item) {
        actions.caption(item);
    }

    private void onKey(KeyEvent event) {
        BasketRow row = getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        int at = getSelectionModel().getSelectedIndex();
        boolean alt = event.isAltDown();
        if (alt && event.getCode() == KeyCode.UP) {
            basket.move(row.item(), at - 1);
        } else if (alt && event.getCode() == KeyCode.DOWN) {
            basket.move(row.item(), at + 1);
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            basket.remove(row.item());
        } else if (event.getCode() == KeyCode.F2) {
            actions.caption(row.item());
        } else if (event.getCode() == KeyCode.ENTER) {
            actions.show(row.item());
        } else {
            return;
        }
        event.consume();
    }

    void pressed(BasketCell cell) {
        dragged = cell;
    }

    void moved(MouseEvent event) {
        BasketCell over = under(event);
        if (over == target) {
            return;
        }
        mark(false);
        target = over == dragged ? null : over;
        mark(true);
    }

    void released() {
        if (dragged != null && target != null && dragged.getItem() != null) {
            basket.move(dragged.getItem().item(), target.getIndex());
        }
        mark(false);
        dragged = null;
        target = null;
    }

    private void mark(boolean on) {
        if (target != null) {
            target.pseudoClassStateChanged(TARGET, on);
        }
    }

    private @Nullable BasketCell under(MouseEvent event) {
        for (Node node : lookupAll(".basket-cell")) {
            Point2D at = node.sceneToLocal(event.getSceneX(), event.getSceneY());
            if (node instanceof BasketCell cell && !cell.isEmpty() && cell.contains(at)) {
                return cell;
            }
        }
        return null;
    }
}
