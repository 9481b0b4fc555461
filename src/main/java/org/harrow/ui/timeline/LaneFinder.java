package org.harrow.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.harrow.draw.Counts;
import org.harrow.draw.Lanes;
import org.harrow.draw.Timeline;
import org.harrow.ui.common.HostileText;
import org.jspecify.annotations.Nullable;

/** Finds a lane by any part of its name. */
public final class LaneFinder extends VBox {

    /** More hits than this are no answer: type on. */
    private static final int MOST = 100;

    private static final double ROW = 30;

    private final Lanes lanes;
    private final IntConsumer chosen;
    private final TextField query = new TextField();
    private final ListView<Integer> hits = new ListView<>();

    LaneFinder(Timeline timeline, IntConsumer chosen) {
        this.lanes = timeline.lanes();
        this.chosen = chosen;
        getStyleClass().addAll("card-sheet", "lane-finder");
        query.setPromptText("Name of a lane");
        query.getStyleClass().add("lane-query");
        query.textProperty().subscribe(this::search);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        hits.setFixedCellSize(ROW);
        hits.setPlaceholder(new Label("No lane has this in its name."));
        hits.setCellFactory(list -> new Cell());
        hits.setOnMouseClicked(event -> choose());
        hits.setPrefHeight(10 * ROW);
        getChildren().addAll(query, hits);
    }

    /** Puts the keyboard into the field. */
    public void focusQuery() {
        query.requestFocus();
    }

    private void search(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<Integer> found = new ArrayList<>();
        for (int lane = 0; lane < lanes.size() && found.size() < MOST; lane++) {
            if (lanes.get(lane).name().toLowerCase(Locale.ROOT).contains(wanted)) {
                found.add(lane);
            }
        }
        hits.getItems().setAll(found);
        hits.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int by = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int at = hits.getSelectionModel().getSelectedIndex() + by;
            int held = Math.clamp(at, 0, Math.max(0, hits.getItems().size() - 1));
            hits.getSelectionModel().select(held);
            hits.scrollTo(held);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        }
    }

    private void choose() {
        Integer lane = hits.getSelectionModel().getSelectedItem();
        if (lane != null) {
            chosen.accept(lane);
        }
    }

    private final class Cell extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer lane, boolean empty) {
            super.updateItem(lane, empty);
            setText(
                    lane == null || empty
                            ? ""
                            : HostileText.line(lanes.get(lane).name())
                                    + "   "
                                    + Counts.of(lanes.get(lane).actions()));
        }
    }
}
