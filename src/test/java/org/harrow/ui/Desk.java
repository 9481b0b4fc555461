package org.harrow.ui;

import atlantafx.base.controls.Notification;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.harrow.engine.FailureLog;
import org.harrow.ui.shell.Prompts;
import org.jspecify.annotations.Nullable;

/** The whole workbench on the headless screen, with a folder of its own for everything it keeps. */
final class Desk implements AutoCloseable {
    private final Workbench workbench;
    private final Stage stage;

    /** The window as at a first start. */
    static Desk open(Path folder, @Nullable Path sample) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-01T12:03:00Z"));
        FailureLog failures = new FailureLog(folder, clock);
        return new Desk(new Workbench(new Services(clock, folder, failures, sample, "1")), folder);
    }

    private Desk(Workbench workbench, Path folder) {
        this.workbench = workbench;
        this.stage = Fx.call(Stage::new);
        Fx.run(
                () -> {
                    workbench.show(stage, new Answers(folder), null);
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(1000);
                    stage.setHeight(720);
                    stage.toFront();
                    stage.requestFocus();
                });
        Fx.settle();
    }

    /** The window. */
    Stage stage() {
        return stage;
    }

    /** The first visible node with a style class ({@code .x}) or id ({@code #x}). */
    Node find(String selector) {
        return Fx.call(
                () ->
                        shown(selector)
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no " + selector)));
    }

    /** The text of such a node. */
    String text(String selector) {
        return texts(selector).stream().findFirst().orElse("");
    }

    /** The texts of all such nodes on the screen. */
    List<String> texts(String selector) {
        return Fx.call(() -> shownTexts(selector));
    }

    /** Whether this holds for such a node. */
    boolean is(String selector, Predicate<Node> condition) {
        Node node = find(selector);
        return Fx.call(() -> condition.test(node));
    }

    /** What has the keyboard, for a message. */
    String focus() {
        return Fx.call(() -> String.valueOf(stage.getScene().getFocusOwner()));
    }

    /** Waits until such a node is on the screen. */
    Node await(String selector) {
        Fx.until(selector + " is shown", () -> shown(selector).findFirst().isPresent());
        return find(selector);
    }

    /** Waits until the text of such a node holds these words. */
    void awaitText(String selector, String words) {
        Fx.until(
                selector + " says " + words,
                () -> shownTexts(selector).stream().anyMatch(text -> text.contains(words)));
    }

    /** Presses such a button as a click would. */
    void press(String selector) {
        ButtonBase button = (ButtonBase) await(selector);
        Fx.run(button::fire);
        Fx.settle();
    }

    /** Puts a text into such a field. */
    void fill(String selector, String text) {
        TextInputControl field = (TextInputControl) await(selector);
        Fx.run(() -> field.setText(text));
    }

    private Stream<Node> shown(String selector) {
        return root().lookupAll(selector).stream().filter(Desk::isShown);
    }

    private List<String> shownTexts(String selector) {
        return shown(selector)
                .map(
                        node ->
                                switch (node) {
                                    case Labeled label when label.getText() != null ->
                                            label.getText();
                                    case Text text -> text.getText();
                                    case Notification toast -> toast.getMessage();
                                    default -> "";
                                })
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Drops files on the window. */
    void drop(Path... files) {
        Fx.run(
                () ->
                        new DroppedFiles(List.of(files).stream().map(Path::toFile).toList())
                                .dropOn(root()));
        Fx.settle();
    }

    /** Closes the window and waits until the case is saved. */
    @Override
    public void close() {
        Fx.run(stage::close);
        workbench.close();
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** What the system's file windows would answer. */
    private record Answers(Path folder) implements Prompts {
        @Override
        public Optional<Path> openCase() {
            return Optional.of(folder.resolve("opened.harrow"));
        }

        @Override
        public Optional<Path> save(String title, Path suggestion) {
            return Optional.of(folder.resolve("saved.pdf"));
        }

        @Override
        public List<Path> importFiles() {
            return List.of();
        }

        @Override
        public Optional<Path> importFolder() {
            return Optional.empty();
        }
    }
}
