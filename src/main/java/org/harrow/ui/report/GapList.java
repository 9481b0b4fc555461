package org.harrow.ui.report;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.engine.ReportGap;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Words;
import org.harrow.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What the report lacks: what stops it first, each with the way to fill it. */
final class GapList extends VBox {
    private static final int SHOWN = 30;
    private final Consumer<ReportGap> fill;

    GapList(Consumer<ReportGap> fill) {
        this.fill = fill;
        getStyleClass().add("gap-list");
    }

    void show(List<ReportGap> gaps) {
        getChildren().clear();
        if (gaps.isEmpty()) {
            Label none = new Label("Nothing that a report needs is missing.");
            none.setWrapText(true);
            none.setGraphic(Icons.of(Material2OutlinedAL.CHECK_CIRCLE, "success"));
            getChildren().add(none);
        }
        gaps.stream().limit(SHOWN).forEach(gap -> getChildren().add(row(gap)));
        if (gaps.size() > SHOWN) {
            getChildren().add(new Label("and " + Words.count(gaps.size() - SHOWN) + " more"));
        }
    }

    private HBox row(ReportGap gap) {
        Label text = new Label(HostileText.line(gap.sentence()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row =
                new HBox(
                        gap.stops()
                                ? Icons.of(Material2OutlinedAL.BLOCK, "danger")
                                : Icons.of(Material2OutlinedAL.INFO, "quiet"),
                        text);
        row.getStyleClass().add("gap");
        text.setAccessibleText((gap.stops() ? "Stops the report: " : "Missing: ") + gap.sentence());
        String words = words(gap.remedy());
        if (!words.isEmpty()) {
            Button button = new Button(words);
            button.getStyleClass().addAll("small", "gap-fill");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setTooltip(new Tooltip(gap.sentence()));
            button.setOnAction(event -> fill.accept(gap));
            row.getChildren().add(button);
        }
        return row;
    }

    private static String words(ReportGap.Remedy remedy) {
        return switch (remedy) {
            case FINDINGS -> "Detect";
            case QUESTION, AUTHOR, AGAINST, REPLY, PERSONAL_DATA, SOURCE, JUDGMENT -> "State…";
            case TRIAGE -> "Judge…";
            case COVERAGE, CLAIM -> "Show";
            case WORDING, CLOCKS, BASKET -> "";
        };
    }

    /** For the header: how many there are. */
    static String summary(List<ReportGap> gaps) {
        long stops = gaps.stream().filter(ReportGap::stops).count();
        return stops > 0
                ? Words.count(stops, "thing") + " must be filled first"
                : gaps.isEmpty() ? "complete" : Words.count(gaps.size()) + " could be better";
    }
}
