package org.harrow.ui.shell;

import atlantafx.base.controls.ModalPane;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What stands in front of the window: forms, the palette, sheets. Esc takes it away. */
final class Overlay {
    /** Room around a card. */
    private static final double EDGES = 2 * 24;

    private final ModalPane pane = new ModalPane();
    private @Nullable Node focusBefore;

    Overlay() {
        pane.setId("overlay");
        // No animation: the window also runs where motion is unwanted, and for tests.
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty().subscribe(shown -> giveBack(shown));
        pane.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && pane.isDisplay()) {
                        hide();
                        event.consume();
                    }
                });
    }

    /** The node that lies over everything else. */
    Node node() {
        return pane;
    }

    /** True while something stands in front. */
    boolean isShown() {
        return pane.isDisplay();
    }

    /** Shows a card in the middle. */
    void show(Node card) {
        show(card, Pos.CENTER);
    }

    /** Shows a card at the top, like the palette. */
    void showAtTop(Node card) {
        show(card, Pos.TOP_CENTER);
    }

    /**
     * Makes way for a command: what is only read goes, a form stays, for a command behind it would
     * change what cannot be seen.
     *
     * @return true where nothing stands in front any more
     */
    boolean makesWay() {
        if (pane.isDisplay() && !pane.getPersistent()) {
            hide();
        }
        return !pane.isDisplay();
    }

    /** Takes away what stands in front. */
    void hide() {
        pane.hide(true);
    }

    private void show(Node card, Pos where) {
        if (!pane.isDisplay() && pane.getScene() != null) {
            focusBefore = pane.getScene().getFocusOwner();
        }
        pane.setAlignment(where);
        if (card instanceof Region region) {
            region.maxWidthProperty().bind(pane.widthProperty().subtract(EDGES));
            region.maxHeightProperty().bind(pane.heightProperty().subtract(EDGES));
        }
        StackPane holder = new StackPane(card);
        holder.setPickOnBounds(false);
        holder.getStyleClass().add("overlay-holder");
        holder.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // A click beside a form must not throw away what was typed into it.
        pane.setPersistent(where == Pos.CENTER && card.lookup(".text-input") != null);
        pane.show(holder);
        card.requestFocus();
    }

    private void giveBack(boolean shown) {
        if (!shown && focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }
}
