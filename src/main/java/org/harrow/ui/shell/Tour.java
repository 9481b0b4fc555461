package org.harrow.ui.shell;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Six short notes that point at the parts of the window; Esc ends them, and they do not return. */
final class Tour extends Pane {
    private static final double GAP = 12;
    private static final double EDGE = 3;

    private static final List<Stop> STOPS =
            List.of(
                    new Stop(
                            ".findings-pane",
                            "Findings",
                            "What the detectors report, strongest first, with its numbers and what"
                                    + " else could explain it. J and K walk through them, 1 to 4"
                                    + " say what you make of them."),
                    new Stop(
                            ".case-views",
                            "The case in time",
                            "Every action in its place; a line joins a closure with what answered"
                                    + " it. R lays the 40-minute ruler, the tabs show the same"
                                    + " choice in other ways."),
                    new Stop(
                            ".inspector-pane",
                            "The record",
                            "Whatever you choose, its bytes stand here as they were exported, with"
                                    + " their hash computed again."),
                    new Stop(
                            ".basket-strip",
                            "Basket and report",
                            "B puts something aside. Build report shows the pages as they will be"
                                    + " printed, and what they lack."),
                    new Stop(
                            ".command-search",
                            "Every command by name",
                            "Ctrl+Shift+P finds it, ? lists the keys, F1 opens the manual."),
                    new Stop(
                            ".status-bar",
                            "Nothing is lost",
                            "Each act is saved at once, in a log that nobody can change unseen."
                                    + " Ctrl+Z takes it back, also tomorrow."));

    private final Node area;
    private final Runnable ended;
    private final Rectangle frame = new Rectangle();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label place = new Label();
    private final Button back = new Button("Back");
    private final Button next = new Button("Next");
    private final VBox card;
    private @Nullable Node before;
    private int at;

    /** What a note points at, and what it says. */
    private record Stop(String selector, String title, String text) {}

    /**
     * @param area the whole window
     * @param ended is run once, when it was taken or skipped
     */
    Tour(Node area, Runnable ended) {
        this.area = area;
        this.ended = ended;
        getStyleClass().add("tour");
        setPickOnBounds(false);
        setVisible(false);
        frame.getStyleClass().add("tour-frame");
        frame.setMouseTransparent(true);
        title.getStyleClass().add("card-title");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        place.getStyleClass().add("quiet");
        card = new VBox(title, text, foot());
        card.getStyleClass().addAll("card-sheet", "tour-card");
        getChildren().addAll(frame, card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        widthProperty().subscribe(width -> requestLayout());
    }

    private HBox foot() {
        Button skip = Card.button("Skip the tour", this::end);
        skip.getStyleClass().addAll("flat", "tour-skip");
        skip.setTooltip(new Tooltip("End it (Esc); Help › Tour brings it back"));
        back.setOnAction(event -> go(at - 1));
        back.setTooltip(new Tooltip("The note before (Left)"));
        next.setOnAction(event -> go(at + 1));
        next.setTooltip(new Tooltip("The next note (Enter)"));
        next.getStyleClass().addAll("accent", "tour-next");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(place, space, skip, back, next);
        foot.getStyleClass().add("card-foot");
        return foot;
    }

    /** Begins with the first note. */
    void begin() {
        if (!isVisible() && getScene() != null) {
            before = getScene().getFocusOwner();
            setVisible(true);
            go(0);
        }
    }

    private void go(int stop) {
        if (stop >= STOPS.size()) {
            end();
            return;
        }
        at = Math.max(0, stop);
        Stop now = STOPS.get(at);
        title.setText(now.title);
        text.setText(now.text);
        place.setText((at + 1) + " of " + STOPS.size());
        back.setDisable(at == 0);
        next.setText(at == STOPS.size() - 1 ? "Done" : "Next");
        requestLayout();
        next.requestFocus();
    }

    private void end() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
        ended.run();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
        } else if (event.getCode() == KeyCode.LEFT) {
            go(at - 1);
        } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.ENTER) {
            go(at + 1);
        } else {
            return;
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(card.prefWidth(-1), getWidth() - 2 * GAP);
        double height = card.prefHeight(width);
        Node target = area.lookup(STOPS.get(at).selector);
        Bounds box =
                target == null
                        ? getLayoutBounds()
                        : sceneToLocal(target.localToScene(target.getLayoutBounds()));
        frame.setX(box.getMinX() + EDGE);
        frame.setY(box.getMinY() + EDGE);
        frame.setWidth(Math.max(0, box.getWidth() - 2 * EDGE));
        frame.setHeight(Math.max(0, box.getHeight() - 2 * EDGE));
        double x = box.getMaxX() + GAP;
        if (x + width > getWidth()) {
            x = box.getMinX() - GAP - width;
        }
        if (x < GAP) {
            x =
                    Math.clamp(
                            box.getCenterX() - width / 2,
                            GAP,
                            Math.max(GAP, getWidth() - width - GAP));
        }
        boolean thin = box.getHeight() < 120;
        double y =
                thin && box.getMinY() > getHeight() / 2
                        ? box.getMinY() - GAP - height
                        : thin ? box.getMaxY() + GAP : box.getCenterY() - height / 2;
        card.resizeRelocate(
                x, Math.clamp(y, GAP, Math.max(GAP, getHeight() - height - GAP)), width, height);
    }
}
