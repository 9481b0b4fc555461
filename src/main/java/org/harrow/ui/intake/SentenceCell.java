package org.harrow.ui.intake;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A sentence that takes the list's width and as many lines as it needs. */
final class SentenceCell extends ListCell<String> {
    SentenceCell() {
        setPrefWidth(0);
        setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(text);
    }
}
