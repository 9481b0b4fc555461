package org.harrow.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;

/** Walks through everything the window can show, on the sample case. */
final class Screens {
    private final Desk desk;
    private final FxRobot robot = new FxRobot();

    private Screens(Desk desk) {
        this.desk = desk;
    }

    /**
     * Shows one screen after another.
     *
     * @param desk at its welcome screen
     * @param folder for the case
     * @param look gets the name of the screen that is shown
     */
    static void each(Desk desk, Path folder, Consumer<String> look) {
        new Screens(desk).walk(folder.resolve("screens.harrow"), look);
    }

    private void walk(Path file, Consumer<String> look) {
        look.accept("welcome");
        robot.press(KeyCode.CONTROL, KeyCode.N);
        desk.await("#new-case-title");
        look.accept("new case");
        robot.press(KeyCode.ESCAPE);
        desk.newCase(file);
        look.accept("empty case");
        desk.drop(Path.of("sample-data", "exports"));
        desk.awaitText(".import-headline", "balanced");
        look.accept("import");
        desk.press(".empty-state .button");
        Node findings = desk.await(".findings-list");
        desk.await(".finding-card");
        Fx.run(findings::requestFocus);
        robot.press(KeyCode.J);
        desk.awaitText(".inspector-role", "after the trigger");
        look.accept("finding");
        tabs(look);
        forms(look);
        robot.press(KeyCode.CONTROL, KeyCode.E);
        desk.awaitText(".page-number", "Cover of");
        look.accept("report");
        robot.press(KeyCode.ESCAPE);
    }

    private void tabs(Consumer<String> look) {
        TabPane views = (TabPane) desk.find(".case-views");
        for (int i = 0; i < Fx.call(() -> views.getTabs().size()); i++) {
            int tab = i;
            Fx.run(() -> views.getSelectionModel().select(tab));
            Fx.settle();
            look.accept(Fx.call(() -> views.getTabs().get(tab).getText()));
        }
        Fx.run(() -> views.getSelectionModel().select(0));
    }

    private void forms(Consumer<String> look) {
        for (String command :
                List.of(
                        "link accounts",
                        "add note",
                        "confirm finding",
                        "who answers",
                        "your judgment",
                        "grade a source",
                        "state a claim",
                        "about harrow",
                        "keyboard shortcuts")) {
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            desk.fill(".command-query", command);
            if (command.startsWith("link")) {
                look.accept("palette");
            }
            robot.press(KeyCode.ENTER);
            Fx.settle();
            look.accept(command);
            robot.press(KeyCode.ESCAPE);
            Fx.settle();
        }
    }

    /** Every node that is on the screen now, parents first. */
    static List<Node> shown(Desk desk) {
        return Fx.call(() -> below(desk.stage().getScene().getRoot()).toList());
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        Stream<Node> self = Stream.of(node);
        return node instanceof Parent parent
                ? Stream.concat(
                        self, parent.getChildrenUnmodifiable().stream().flatMap(Screens::below))
                : self;
    }

    /** True where a parent of the node has one of these style classes. */
    static boolean isIn(Node node, String... classes) {
        for (Node at = node; at != null; at = at.getParent()) {
            for (String style : classes) {
                if (at.getStyleClass().contains(style)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a node is, for a message. */
    static String name(Node node) {
        String text =
                node instanceof javafx.scene.control.Labeled l ? " \"" + l.getText() + "\"" : "";
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + "."
                + String.join(".", node.getStyleClass())
                + text;
    }
}
