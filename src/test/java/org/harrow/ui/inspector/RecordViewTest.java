package org.harrow.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.harrow.ui.Fx;
import org.harrow.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class RecordViewTest {

    @Test
    void showsWhatHidesAsAChipBetweenLettersThatStayAsTheyAre() {
        RecordView view = show("{\"file\":\"invoice\u202efdp.exe\"}");

        assertEquals("{\"file\":\"invoice[U+202E]fdp.exe\"}", text(view));
        assertEquals(1, Fx.call(() -> view.lookupAll(".hidden-chip").size()));
    }

    /** Every comment that was written in a browser has such line ends. */
    @Test
    void aLineEndOfABrowserIsOneAndALoneCarriageReturnIsAChip() {
        RecordView view = show("one\r\ntwo\rthree");

        assertEquals("one\ntwo[U+000D]three", text(view));
    }

    @Test
    void makesNoLinkOutOfAnAddress() {
        RecordView view = show("https://example.org/ <a href='x'>y</a>");

        assertTrue(
                Fx.call(() -> view.lookupAll("*").stream().noneMatch(Hyperlink.class::isInstance)));
    }

    @Test
    void showsAHugeRecordAPageAtATimeUntilAllOfItIsThere() {
        String huge = "0123456789".repeat(2_000);
        RecordView view = show(huge);
        Button more = (Button) Fx.call(() -> view.lookup(".record-more"));
        assertEquals("Show more (17,600 characters left)", Fx.call(more::getText));

        Fx.run(more::fire);
        Fx.run(more::fire);
        Fx.run(more::fire);

        assertEquals(huge, text(view));
        assertFalse(Fx.call(more::isVisible));
    }

    private static RecordView show(String text) {
        RecordView view = Fx.call(RecordView::new);
        Fx.run(() -> view.show(text));
        Fx.show(() -> view, 400, 300);
        return view;
    }

    private static String text(RecordView view) {
        return Fx.call(
                () ->
                        view.lookupAll(".record-text").stream()
                                .flatMap(flow -> ((TextFlow) flow).getChildren().stream())
                                .map(RecordViewTest::text)
                                .collect(Collectors.joining()));
    }

    private static String text(Node node) {
        return switch (node) {
            case Text run -> run.getText();
            case Labeled chip -> chip.getText();
            default -> "";
        };
    }
}
