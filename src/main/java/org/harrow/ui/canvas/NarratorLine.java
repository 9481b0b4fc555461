package org.harrow.ui.canvas;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** One sentence below a sheet, in two lines; a tip holds what is too long for them. */
public final class NarratorLine extends Label {

    private static final double WIDEST = 560;

    /**
     * @param sentence that is said
     * @param style its class
     */
    public NarratorLine(ObservableValue<String> sentence, String style) {
        getStyleClass().add(style);
        setMaxWidth(Double.MAX_VALUE);
        textProperty().bind(sentence);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(sentence);
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
        sentence.subscribe(now -> setTooltip(now.isEmpty() ? null : whole));
    }
}
