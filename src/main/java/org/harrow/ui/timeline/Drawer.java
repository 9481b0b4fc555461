package org.harrow.ui.timeline;

import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The room under the lanes, for one panel at a time; closed it takes none. */
final class Drawer extends StackPane {

    /** Without a style sheet; with one it grows with the text. */
    private static final double HEIGHT = 190;

    private final Map<String, Node> panels = new TreeMap<>();
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");

    Drawer() {
        getStyleClass().add("timeline-drawer");
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        show("");
    }

    void add(String name, Node panel) {
        panels.put(name, panel);
    }

    /** The name of the panel that is open, or nothing. */
    ReadOnlyStringProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** Opens a panel, or closes it where it is open; true where it is open then. */
    boolean toggle(String name) {
        show(name.equals(shown.get()) ? "" : name);
        return name.equals(shown.get());
    }

    void show(String name) {
        Node panel = panels.get(name);
        getChildren().clear();
        if (panel != null) {
            getChildren().add(panel);
        }
        setVisible(panel != null);
        setManaged(panel != null);
        shown.set(panel == null ? "" : name);
    }
}
