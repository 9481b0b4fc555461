package org.harrow.ui.inspector;

import atlantafx.base.controls.SelectableTextFlow;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.HostileText.Piece;
import org.harrow.ui.common.Words;

/**
 * Text out of evidence, letter by letter: hidden characters are chips, links are dead, direction is
 * left to right. A page at a time, so that a huge record cannot stop the window.
 */
final class RecordView extends VBox {
    /** Characters at first: enough to recognise a record, so that what follows stays near. */
    private static final int FIRST_PAGE = 2_400;

    /** Characters a page: laid out in a few milliseconds. */
    private static final int PAGE = 6_000;

    private final Button more = new Button();
    private String text = "";
    private int shown;

    RecordView() {
        getStyleClass().add("record-view");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        more.getStyleClass().addAll("small", "flat", "record-more");
        more.setWrapText(true);
        more.setTooltip(new Tooltip("Show the next part of the text"));
        more.setOnAction(event -> page());
    }

    /** Shows another text from its start. */
    void show(String newText) {
        text = newText;
        shown = 0;
        getChildren().setAll(more);
        page();
    }

    private void page() {
        int end = Math.min(text.length(), shown + (shown == 0 ? FIRST_PAGE : PAGE));
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end++;
        }
        TextFlow flow = new SelectableTextFlow();
        flow.getStyleClass().add("record-text");
        flow.getChildren().addAll(nodes(text.substring(shown, end)));
        getChildren().add(getChildren().size() - 1, flow);
        shown = end;
        int left = text.length() - shown;
        more.setText("Show more (" + Words.count(left, "character") + " left)");
        more.setVisible(left > 0);
        more.setManaged(left > 0);
    }

    /** A line end as browsers send it is one; a carriage return by itself hides what is before. */
    private static List<Node> nodes(String page) {
        List<Node> nodes = new ArrayList<>();
        for (Piece piece : HostileText.pieces(page.replace("\r\n", "\n"))) {
            nodes.add(
                    switch (piece) {
                        case Piece.Plain(String plain) -> run(plain);
                        case Piece.Hidden hidden -> chip(hidden);
                    });
        }
        return nodes;
    }

    private static Node run(String plain) {
        Text text = new Text(plain);
        text.getStyleClass().add("record-run");
        return text;
    }

    private static Node chip(Piece.Hidden hidden) {
        Label chip = new Label(hidden.label());
        chip.getStyleClass().add("hidden-chip");
        String name = Character.getName(hidden.codePoint());
        chip.setTooltip(new Tooltip(name == null ? "A character without a name" : name));
        return chip;
    }
}
