package org.harrow.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.harrow.ui.error.ErrorReport;

/** What went wrong: a sentence, a code, the next step, and details to copy; no stack trace. */
final class ErrorCard {
    private ErrorCard() {}

    /**
     * @param report what to say
     * @param steps what can be done about it, the likeliest last
     * @param close takes the card away
     */
    static Card of(ErrorReport report, List<Button> steps, Runnable close) {
        List<Label> body = new ArrayList<>();
        body.add(Card.sentence(report.sentence()));
        if (!report.code().isEmpty()) {
            Label code = new Label(report.code());
            code.getStyleClass().add("error-code");
            body.add(code);
        }
        Button copy =
                Card.button(
                        "Copy details",
                        () ->
                                Clipboard.getSystemClipboard()
                                        .setContent(
                                                Map.of(DataFormat.PLAIN_TEXT, report.details())));
        List<Button> buttons = new ArrayList<>(List.of(copy, Card.button("Close", close)));
        buttons.addAll(steps);
        Card card = new Card(report.title(), body, buttons);
        copy.setTooltip(new Tooltip("Copy what whoever mends it needs to know"));
        buttons.get(1).setTooltip(new Tooltip("Leave it as it is (Esc)"));
        card.getStyleClass().add("error-card");
        return card;
    }
}
