package org.harrow.ui.findings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.harrow.model.Finding;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** All findings as cards, strongest first; {@code J} and {@code K} walk through them. */
public final class FindingsPane extends BorderPane {
    /** Room for the scroll bar, so that cards do not jump when it appears. */
    private static final double SCROLLBAR = 14;

    private final CaseViewModel desk;
    private final ListView<Finding> list = new ListView<>();
    private final Label count = new Label();
    private boolean following;

    /**
     * @param desk the open case
     * @param detect runs the detectors
     */
    public FindingsPane(CaseViewModel desk, Runnable detect) {
        this.desk = desk;
        getStyleClass().add("findings-pane");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label title = new Label("Findings");
        title.getStyleClass().add("panel-title");
        count.getStyleClass().add("count-badge");
        HBox header = new HBox(title, space, count);
        header.getStyleClass().add("panel-header");
        setTop(header);
        list.getStyleClass().add("findings-list");
        list.setCellFactory(view -> new CardCell());
        list.setPlaceholder(new Nothing(desk, detect));
        setCenter(list);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> chooseAgain());
        // A filter: the list itself takes Esc for the end of an edit that it does not have.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onEscape);
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        desk.findings().subscribe(this::show);
        desk.selection().finding().subscribe(this::follow);
    }

    /** Chooses the finding so many places further down. */
    public void step(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
        }
    }

    /** Puts the keyboard here. */
    public void focus() {
        list.requestFocus();
    }

    private void show(List<Finding> findings) {
        Finding kept = desk.selection().finding().get();
        list.getItems().setAll(findings);
        count.setText(Words.count(findings.size()));
        count.setVisible(!findings.isEmpty());
        follow(findings.stream().filter(f -> isSame(f, kept)).findFirst().orElse(null));
    }

    private void choose(@Nullable Finding finding) {
        if (!following && finding != null) {
            desk.selection().choose(finding);
        }
    }

    /** Brings what is chosen here back into view where other views have wandered off. */
    private void chooseAgain() {
        Finding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            desk.selection().finding().set(null);
            desk.selection().choose(chosen);
        }
    }

    private void follow(@Nullable Finding finding) {
        following = true;
        if (finding == null) {
            list.getSelectionModel().clearSelection();
        } else if (!Objects.equals(list.getSelectionModel().getSelectedItem(), finding)) {
            list.getSelectionModel().select(finding);
            list.scrollTo(finding);
        }
        following = false;
    }

    private static boolean isSame(Finding finding, @Nullable Finding other) {
        return other != null && finding.id().equals(other.id());
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.J) {
            step(1);
        } else if (event.getCode() == KeyCode.K) {
            step(-1);
        } else if (event.getCode() == KeyCode.ENTER) {
            chooseAgain();
        } else {
            return;
        }
        event.consume();
    }

    private void onEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && desk.selection().peel()) {
            event.consume();
        }
    }

    /** What to do where there are no findings yet. */
    private static final class Nothing extends VBox {
        Nothing(CaseViewModel desk, Runnable detect) {
            getStyleClass().add("empty-state");
            Label text = new Label();
            text.setWrapText(true);
            Button run = new Button("Run detectors");
            run.getStyleClass().add("accent");
            run.setOnAction(event -> detect.run());
            getChildren().addAll(text, run);
            desk.data()
                    .subscribe(
                            data -> {
                                boolean something = data != null && data.size() > 0;
                                run.setVisible(something);
                                text.setText(
                                        something
                                                ? "No findings yet. Link accounts that one"
                                                        + " operator runs before you run the"
                                                        + " detectors: links made afterwards count"
                                                        + " for less."
                                                : "Import exports first: drop them anywhere on"
                                                        + " the window.");
                            });
        }
    }

    /** A card in the list; the chosen one is open. */
    private static final class CardCell extends ListCell<Finding> {
        private @Nullable FindingCard card;

        CardCell() {
            // The card takes the list's width and wraps: no scrolling sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            show(finding);
        }

        @Override
        public void updateSelected(boolean selected) {
            super.updateSelected(selected);
            show(getItem());
        }

        private void show(@Nullable Finding finding) {
            card = finding == null ? null : new FindingCard(finding, isSelected());
            setGraphic(card);
        }

        /** A cell asks for its height without saying a width; the card needs one to wrap. */
        @Override
        protected double computePrefHeight(double width) {
            double room = getListView().getWidth() - SCROLLBAR;
            return card == null ? super.computePrefHeight(width) : card.prefHeight(room);
        }

        @Override
        protected void layoutChildren() {
            if (card == null) {
                super.layoutChildren();
            } else {
                card.resizeRelocate(0, 0, getListView().getWidth() - SCROLLBAR, getHeight());
            }
        }
    }
}
