package org.harrow.ui.timeline;

import java.util.Map;
import java.util.TreeMap;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** The room under the lanes, for one panel at a time; closed it takes none. */
final class Drawer extends StackPane {

    /** Of what it lies in: the lanes keep the larger part, whatever the size of the text. */
    private static final double SHARE = 0.42;

    private static final double MOST = 260;

    private final ScrollPane body = new ScrollPane();
    private final Map<String, Node> panels = new TreeMap<>();
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");

    Drawer() {
        getStyleClass().add("timeline-drawer");
        body.setFitToWidth(true);
        body.setFitToHeight(true);
        getChildren().add(body);
        show("");
    }

    /** Never takes more than its share of a height. */
    void within(ObservableDoubleValue height) {
        DoubleBinding share =
                Bindings.createDoubleBinding(() -> Math.min(MOST, height.get() * SHARE), height);
        prefHeightProperty().bind(share);
        maxHeightProperty().bind(share);
        setMinHeight(0);
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
        body.setContent(panel);
        setVisible(panel != null);
        setManaged(panel != null);
        shown.set(panel == null ? "" : name);
    }
}
