package org.harrow.ui.common;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * A text of a table, whole under the cursor where it may be cut.
 *
 * @param <T> what a row shows
 */
public final class TextCell<T> extends TableCell<T, String> {
    private static final int LONG = 12;

    private final Tooltip whole = new Tooltip();

    /** Empty. */
    public TextCell() {
        whole.setWrapText(true);
        whole.setMaxWidth(600);
    }

    /** The same, cut in the middle: what tells two names apart often stands at their ends. */
    static <T> TextCell<T> name() {
        TextCell<T> cell = new TextCell<>();
        // The two halves of two chips would read as one that is in no name.
        cell.textProperty()
                .subscribe(
                        text ->
                                cell.setTextOverrun(
                                        text != null && text.contains("[U+")
                                                ? OverrunStyle.ELLIPSIS
                                                : OverrunStyle.CENTER_ELLIPSIS));
        return cell;
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(text);
        boolean isLong = text != null && text.length() > LONG;
        whole.setText(isLong ? text : "");
        setTooltip(isLong ? whole : null);
    }
}
