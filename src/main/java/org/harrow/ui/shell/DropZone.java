package org.harrow.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.harrow.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Takes files and folders dropped anywhere on the window; while they hover, says so. */
final class DropZone {
    private final VBox curtain;
    private final Consumer<List<Path>> drop;

    /**
     * @param area the whole window
     * @param drop gets what was dropped
     */
    DropZone(Node area, Consumer<List<Path>> drop) {
        this.drop = drop;
        Label text = new Label("Drop to import");
        text.getStyleClass().add("drop-title");
        Label what = new Label("Exports, folders, archives. Originals stay where they are.");
        curtain = new VBox(Icons.of(Material2OutlinedMZ.MOVE_TO_INBOX), text, what);
        curtain.getStyleClass().add("drop-curtain");
        curtain.setMouseTransparent(true);
        curtain.setVisible(false);
        area.setOnDragOver(this::over);
        area.setOnDragExited(event -> curtain.setVisible(false));
        area.setOnDragDropped(this::dropped);
    }

    /** What covers the window while files hover. */
    Node curtain() {
        return curtain;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            curtain.setVisible(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        curtain.setVisible(false);
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            drop.accept(files);
        }
    }
}
