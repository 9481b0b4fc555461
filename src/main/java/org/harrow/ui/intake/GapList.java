package org.harrow.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Words;

/** What is missing by venue, and the exact commands that would fetch it. */
final class GapList extends BorderPane {
    /** More of a venue's are in the view of everything. */
    private static final int SHOWN = 5;

    private final ListView<String> list = new ListView<>();
    private final Button copy = new Button("Copy commands");
    private List<VenueGaps> gaps = List.of();

    GapList(ImportActions actions) {
        getStyleClass().add("import-gaps");
        list.getStyleClass().addAll("problem-list", "dense");
        list.setCellFactory(view -> new SentenceCell());
        list.setAccessibleText("What is missing, and the commands that would fetch it");
        Button all = new Button("Coverage");
        small(all, "Show everything that the records name beside what was imported");
        small(copy, "Copy every command, one a line, to run elsewhere: Harrow opens no connection");
        copy.getStyleClass().add("import-copy-commands");
        all.setOnAction(event -> actions.coverage());
        copy.setOnAction(event -> actions.say(copyAll()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head =
                new HBox(new Label("Named by the records and not in the case"), space, copy, all);
        head.getStyleClass().add("panel-header");
        setTop(head);
        setCenter(list);
    }

    private static void small(Button button, String hint) {
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(hint));
    }

    void show(List<VenueGaps> now) {
        gaps = now;
        List<String> lines = new ArrayList<>();
        for (VenueGaps venue : now) {
            lines.add(HostileText.line(venue.venue()) + ": " + Words.count(venue.gaps(), "gap"));
            List<String> commands = venue.commands();
            commands.stream().limit(SHOWN).map(HostileText::line).forEach(lines::add);
            if (commands.size() > SHOWN) {
                lines.add("and " + Words.count(commands.size() - SHOWN, "command") + " more");
            }
        }
        list.getItems().setAll(lines);
        copy.setDisable(now.stream().allMatch(venue -> venue.commands().isEmpty()));
    }

    /** How many things are missing. */
    int size() {
        return gaps.stream().mapToInt(VenueGaps::gaps).sum();
    }

    private String copyAll() {
        List<String> all = gaps.stream().flatMap(venue -> venue.commands().stream()).toList();
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, String.join("\n", all)));
        return Words.count(all.size(), "command") + " copied. Run them elsewhere, then import";
    }
}
