package org.harrow.ui.report;

import java.nio.IntBuffer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.harrow.engine.ReportImages;
import org.harrow.ui.theme.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/** One page of the report as it will be printed; the wheel and Page Up and Down turn it. */
final class PageView extends BorderPane {
    /** Room beside the page, so that its edge is seen. */
    private static final double MARGIN = 48;

    private static final double WIDEST = 900;

    private final ReportViewModel model;
    private final ImageView page = new ImageView();
    private final StackPane sheet = new StackPane(page);
    private final ScrollPane scroll = new ScrollPane();
    private final Label number = new Label();
    private final Label waiting = new Label();
    private final Button again = new Button("Set the pages");

    PageView(ReportViewModel model) {
        this.model = model;
        getStyleClass().add("page-view");
        page.setPreserveRatio(true);
        sheet.getStyleClass().add("page-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        again.getStyleClass().addAll("accent", "page-again");
        again.setTooltip(new Tooltip("Make the pages of the case as it is now"));
        again.setOnAction(event -> model.make());
        again.visibleProperty().bind(model.stopped());
        again.managedProperty().bind(model.stopped());
        waiting.textProperty().bind(model.stopped().map(now -> now ? "Stopped" : "Setting pages…"));
        VBox instead = new VBox(waiting, again);
        instead.setAlignment(Pos.TOP_CENTER);
        instead.getStyleClass().add("page-waiting");
        StackPane table = new StackPane(instead, sheet);
        table.getStyleClass().add("page-table");
        scroll.setContent(table);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setAccessibleText("Page of the report");
        setCenter(scroll);
        setBottom(foot());
        scroll.viewportBoundsProperty().subscribe(bounds -> fit(bounds.getWidth()));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::onScroll);
        model.image().subscribe(this::show);
        model.page().subscribe(now -> showNumber());
        model.pages().subscribe(now -> showNumber());
    }

    private HBox foot() {
        HBox foot =
                new HBox(
                        button(Material2AL.CHEVRON_LEFT, "Page before (Page Up)", -1),
                        number,
                        button(Material2AL.CHEVRON_RIGHT, "Next page (Page Down)", 1));
        foot.getStyleClass().add("page-foot");
        number.getStyleClass().add("page-number");
        return foot;
    }

    private Button button(Ikon icon, String what, int by) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
        button.setOnAction(event -> turn(by));
        return button;
    }

    private void turn(int by) {
        model.go(model.page().get() + by);
        scroll.setVvalue(by > 0 ? 0 : 1);
    }

    private void fit(double room) {
        double width = Math.clamp(room - MARGIN, 200, WIDEST);
        page.setFitWidth(Math.floor(width));
        double scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        model.setWidth((int) Math.floor(width * scale));
    }

    private void show(ReportImages.@Nullable Image image) {
        sheet.setVisible(image != null);
        waiting.getParent().setVisible(image == null);
        if (image == null) {
            page.setImage(null);
            return;
        }
        PixelBuffer<IntBuffer> pixels =
                new PixelBuffer<>(
                        image.width(),
                        image.height(),
                        IntBuffer.wrap(image.argb()),
                        PixelFormat.getIntArgbPreInstance());
        page.setImage(new WritableImage(pixels));
    }

    /** As the pages themselves are numbered: the cover has no number. */
    private void showNumber() {
        ReportViewModel.Pages now = model.pages().get();
        int page = model.page().get();
        if (now == null) {
            number.setText("");
        } else if (page == 0) {
            number.setText("Cover of " + (now.count() - 1) + " pages");
        } else {
            number.setText("Page " + page + " of " + (now.count() - 1));
        }
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case PAGE_DOWN, RIGHT -> turn(1);
            case PAGE_UP, LEFT -> turn(-1);
            case HOME -> model.go(0);
            case END -> model.go(Integer.MAX_VALUE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** At the page's edge the wheel turns it. */
    private void onScroll(ScrollEvent event) {
        boolean fits = scroll.getContent().getBoundsInLocal().getHeight() <= scroll.getHeight();
        if (event.getDeltaY() < 0 && (fits || scroll.getVvalue() >= 1)) {
            turn(1);
            event.consume();
        } else if (event.getDeltaY() > 0 && (fits || scroll.getVvalue() <= 0)) {
            turn(-1);
            event.consume();
        }
    }

    void focus() {
        scroll.requestFocus();
    }
}
