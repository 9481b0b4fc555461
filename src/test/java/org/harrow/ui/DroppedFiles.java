package org.harrow.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;
import org.jspecify.annotations.Nullable;

/** Files on their way from the system's file manager: what a drop on the window brings. */
final class DroppedFiles implements TKClipboard {
    private final List<File> files;

    DroppedFiles(List<File> files) {
        this.files = List.copyOf(files);
    }

    /** Hovers over a node, then lets go; on the FX thread. */
    void dropOn(Node target) {
        Dragboard board = DragboardHelper.createDragboard(this);
        target.fireEvent(event(DragEvent.DRAG_OVER, board));
        target.fireEvent(event(DragEvent.DRAG_DROPPED, board));
    }

    /** Hovers over a node; on the FX thread. */
    void hoverOver(Node target) {
        target.fireEvent(event(DragEvent.DRAG_OVER, DragboardHelper.createDragboard(this)));
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(type, board, 100, 100, 100, 100, TransferMode.COPY, null, null, null);
    }

    @Override
    public Set<DataFormat> getContentTypes() {
        return Set.of(DataFormat.FILES);
    }

    @Override
    @SafeVarargs
    public final boolean putContent(Pair<DataFormat, Object>... content) {
        return false;
    }

    @Override
    public @Nullable Object getContent(DataFormat format) {
        return hasContent(format) ? files : null;
    }

    @Override
    public boolean hasContent(DataFormat format) {
        return format.equals(DataFormat.FILES);
    }

    @Override
    public Set<TransferMode> getTransferModes() {
        return EnumSet.of(TransferMode.COPY);
    }

    @Override
    public void setDragView(Image image) {
        // A drop has no picture here.
    }

    @Override
    public void setDragViewOffsetX(double x) {
        // As above.
    }

    @Override
    public void setDragViewOffsetY(double y) {
        // As above.
    }

    @Override
    public @Nullable Image getDragView() {
        return null;
    }

    @Override
    public double getDragViewOffsetX() {
        return 0;
    }

    @Override
    public double getDragViewOffsetY() {
        return 0;
    }
}
