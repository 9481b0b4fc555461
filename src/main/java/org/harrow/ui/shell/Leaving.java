package org.harrow.ui.shell;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.harrow.ui.settings.Settings;
import org.harrow.ui.timeline.KeptLanes;
import org.harrow.ui.timeline.TimelinePane;
import org.jspecify.annotations.Nullable;

/** Remembers how the window of each case was left, and puts it back when the case is opened. */
final class Leaving {
    private final Memory memory;
    private final TabPane views;
    private final BooleanProperty imports;
    private final TimelinePane timeline;
    private @Nullable Path open;

    /**
     * @param views the tabs
     * @param imports whether the list of imports is open
     * @param timeline whose lanes are arranged
     */
    Leaving(Memory memory, TabPane views, BooleanProperty imports, TimelinePane timeline) {
        this.memory = memory;
        this.views = views;
        this.imports = imports;
        this.timeline = timeline;
        views.getSelectionModel().selectedItemProperty().subscribe(this::keep);
        imports.subscribe(this::keep);
        timeline.lanes().subscribe(this::keep);
    }

    private void keep() {
        Path file = open;
        Tab tab = views.getSelectionModel().getSelectedItem();
        if (file != null && tab != null) {
            KeptLanes lanes = timeline.lanes().get();
            Settings.Left left =
                    new Settings.Left(
                            tab.getText(), imports.get(), lanes.grouping(), lanes.pinned());
            memory.change(settings -> settings.withLeft(file, left));
        }
    }

    /** No case is open: what changes now is nobody's. */
    void none() {
        open = null;
    }

    /** A case is open, or none; before its data are shown. */
    void opened(@Nullable Path file) {
        if (file != null && !file.equals(open)) {
            Settings.Left left = memory.settings().get().left(file);
            views.getTabs().stream()
                    .filter(tab -> tab.getText().equals(left.tab()))
                    .findFirst()
                    .ifPresent(views.getSelectionModel()::select);
            imports.set(left.imports());
            timeline.restore(new KeptLanes(left.grouping(), left.pinned()));
        }
        open = file;
    }
}
