package org.harrow.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.harrow.ui.theme.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Contents at the left, a page at the right. Escape closes, Alt+Left goes back. */
final class HelpPane extends BorderPane {
    private final Manual manual;
    private final Runnable close;
    private final Contents contents;
    private final ListView<Contents.Entry> list = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Button back = new Button("Back", Icons.of(Material2OutlinedAL.ARROW_BACK));
    private final Deque<String> before = new ArrayDeque<>();
    private String page = Manual.START;

    /**
     * @param manual its pages
     * @param close closes the window
     */
    HelpPane(Manual manual, Runnable close) {
        this.manual = manual;
        this.close = close;
        contents = Contents.of(manual);
        list.getItems().setAll(contents.entries());
        list.getStyleClass().add("manual-contents");
        list.setAccessibleText("Pages of the manual");
        list.getSelectionModel().selectedItemProperty().subscribe(this::follow);
        back.getStyleClass().addAll("flat", "small", "manual-back");
        back.setTooltip(new Tooltip("The page before (Alt+Left)"));
        back.setOnAction(event -> back());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("manual-scroll");
        getStyleClass().add("manual");
        VBox side = new VBox(back, list);
        side.getStyleClass().add("manual-side");
        setLeft(side);
        setCenter(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        draw(page);
    }

    /** The page that is shown. */
    String page() {
        return page;
    }

    /** Turns to a page; remembers where it was. */
    void open(String path) {
        if (!path.equals(page)) {
            before.push(page);
            draw(path);
        }
    }

    private void back() {
        if (!before.isEmpty()) {
            draw(before.pop());
        }
    }

    private void follow(Contents.@Nullable Entry entry) {
        if (entry != null) {
            open(entry.path());
        }
    }

    private void draw(String path) {
        page = path;
        scroll.setContent(new PageView(manual, path, this::open).show(manual.text(path)));
        scroll.setVvalue(0);
        back.setDisable(before.isEmpty());
        contents.entries().stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .ifPresentOrElse(
                        list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else if (event.getCode() == KeyCode.LEFT && event.isAltDown()) {
            back();
        } else {
            return;
        }
        event.consume();
    }
}
