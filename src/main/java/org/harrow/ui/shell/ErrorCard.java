package org.harrow.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.harrow.ui.error.ErrorReport;

/** What went wrong: a sentence, a code, and details to copy; never a stack trace. */
final class ErrorCard {
    private ErrorCard() {}

    static Card of(ErrorReport report, Runnable close) {
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
        Card card = new Card(report.title(), body, List.of(copy, Card.button("Close", close)));
        card.getStyleClass().add("error-card");
        return card;
    }
}
