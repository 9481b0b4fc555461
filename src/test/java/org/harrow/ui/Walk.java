package org.harrow.ui;

import static org.harrow.ui.RealHand.command;
import static org.harrow.ui.RealHand.middle;
import static org.harrow.ui.RealHand.moveTo;
import static org.harrow.ui.RealHand.pause;
import static org.harrow.ui.RealHand.xdotool;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.harrow.Main;
import org.jspecify.annotations.Nullable;

/**
 * Does the whole job in the built program, on a real display, with the mouse and the keyboard that
 * {@code xdotool} moves: {@code packaging/walk}. It looks up where things are and touches nothing
 * else. A picture is made of every step; a step whose result does not come ends the walk with 1.
 */
public final class Walk {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

    private final Path out;
    private int pictures;

    private Walk(Path out) {
        this.out = out;
    }

    /**
     * @param arguments {@code first EXPORTS OUT} or {@code again EXPORTS OUT}
     */
    public static void main(String[] arguments) throws IOException {
        Path exports = Path.of(arguments[1]).toAbsolutePath();
        Path out = Files.createDirectories(Path.of(arguments[2]).toAbsolutePath());
        boolean first = arguments[0].equals("first");
        Thread walker =
                new Thread(
                        () -> {
                            Walk walk = new Walk(out);
                            try {
                                walk.begin();
                                if (first) {
                                    walk.job(exports);
                                } else {
                                    walk.reopen();
                                }
                            } catch (Throwable failed) {
                                System.err.println("walk: " + failed);
                                failed.printStackTrace();
                                walk.picture("stopped");
                                Runtime.getRuntime().halt(1);
                            }
                        },
                        "walk");
        walker.setDaemon(true);
        walker.start();
        Main.main(new String[0]);
    }

    private void begin() {
        await("the window", () -> window() != null);
        Stage window = Objects.requireNonNull(window());
        Fx.run(
                () -> {
                    window.setX(0);
                    window.setY(0);
                    window.setWidth(1600);
                    window.setHeight(870);
                    window.toFront();
                    window.requestFocus();
                });
        see(".welcome-page");
    }

    private void job(Path exports) {
        picture("welcome");
        click(".welcome-new");
        see("#new-case-title");
        type("Closure and answer");
        key("Tab");
        type("Who answered closed pull requests, and how fast?");
        click("#new-case-file");
        key("ctrl+a");
        type(out.resolve("walk.harrow").toString());
        picture("new-case");
        key("Return");
        title("Closure and answer");

        drop(exports);
        seeText(".import-headline", "balanced");
        picture("import");
        click(".empty-state .button");
        see(".finding-card");
        click(".finding-card");
        see(".record-section .record-text");
        gone(".toast");
        picture("finding");

        key("F6");
        key("bracketleft");
        key("r");
        picture("ruler");
        key("alt+Up");
        key("alt+Up");
        picture("longer-ruler");
        key("r");
        views();
        click(".finding-card");
        see(".record-section .record-text");
        wheel(".record-section", 12);
        picture("record");

        link();
        key("ctrl+z");
        seeText(".toast", "Undone: a link");
        picture("undone");
        key("ctrl+shift+z");
        seeText(".toast", "Redone: a link");
        picture("redone");

        gone(".toast");
        click(".finding-card");
        key("1");
        see("#triage-reason");
        type("Two answers within the hour, each to a closure");
        picture("triage");
        key("Return");
        seeText("#status-undo", "Undo: confirmed");
        gone(".toast");
        click(".finding-card");
        key("b");
        see(".basket-item");
        gone(".toast");
        picture("basket");
        report();
        key("Escape");
        key("ctrl+q");
    }

    /** Arcs by their latency, then the views that tell what the others do not. */
    private void views() {
        key("l");
        seeText(".timeline-tools .toggle-button", "Arcs: to 40 min");
        picture("arcs");
        key("l");
        key("l");
        key("ctrl+5");
        see(".view-load .chart-canvas");
        picture("load");
        key("ctrl+6");
        see(".view-graph .chart-canvas");
        picture("graph");
        key("ctrl+shift+d");
        see("#detector-parameters");
        picture("detectors");
        key("ctrl+1");
    }

    private void link() {
        key("ctrl+l");
        see("#link-first");
        click("#link-first .list-cell");
        List<Node> second = shown("#link-second .list-cell");
        click(second.get(1));
        click("#link-reason");
        type("Each names the other in its profile");
        picture("link");
        key("Return");
        seeText(".toast", "Accounts linked");
    }

    private void report() {
        key("ctrl+e");
        seeText(".page-number", "Cover of");
        see(".page-sheet");
        picture("report");
        click("#report-export");
        await("the system's file window", () -> command("xdotool", "search", "--name", "Export"));
        key("ctrl+a");
        type(out.resolve("walk.pdf").toString());
        picture("save");
        key("Return");
        seeText(".toast", "Report written");
        await("the report", () -> Files.exists(out.resolve("walk.pdf")));
        picture("written");
    }

    private void reopen() {
        pictures = 50;
        picture("recent");
        click(".recent-open");
        title("Closure and answer");
        click(".basket-item");
        see(".finding-card");
        see(".record-section .record-text");
        gone(".toast");
        picture("reopened");
        key("ctrl+q");
    }

    /** Drags a file out of a small window of its own onto Harrow. */
    private void drop(Path exports) {
        Label source = new Label(String.valueOf(exports.getFileName()));
        source.setOnDragDetected(
                event -> {
                    Dragboard board = source.startDragAndDrop(TransferMode.COPY);
                    ClipboardContent content = new ClipboardContent();
                    content.putFiles(List.of(exports.toFile()));
                    board.setContent(content);
                    event.consume();
                });
        Stage shelf =
                Fx.call(
                        () -> {
                            Stage stage = new Stage(StageStyle.UNDECORATED);
                            stage.setScene(new Scene(new StackPane(source), 220, 40));
                            stage.setX(1340);
                            stage.setY(640);
                            stage.setAlwaysOnTop(true);
                            stage.show();
                            return stage;
                        });
        settle();
        int[] at = middle(source);
        moveTo(at[0], at[1]);
        xdotool("mousedown", "1");
        for (int step = 1; step <= 12; step++) {
            moveTo(at[0] - step * 45, at[1] - step * 18);
            settle();
        }
        picture("drop");
        xdotool("mouseup", "1");
        Fx.run(shelf::close);
    }

    private static @Nullable Stage window() {
        try {
            return Fx.call(
                    () ->
                            (Stage)
                                    Window.getWindows().stream()
                                            .filter(w -> w instanceof Stage && w.isShowing())
                                            .findFirst()
                                            .orElse(null));
        } catch (IllegalStateException | AssertionError notYet) {
            return null; // the toolkit has not started, or does so on a busy machine
        }
    }

    private static List<Node> shown(String selector) {
        Stage stage = Objects.requireNonNull(window());
        return Fx.call(
                () ->
                        stage.getScene().getRoot().lookupAll(selector).stream()
                                .filter(Walk::isShown)
                                .toList());
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getBoundsInLocal().getWidth() > 0;
    }

    private static void see(String selector) {
        await(selector, () -> !shown(selector).isEmpty());
        settle();
    }

    private static void gone(String selector) {
        await("the end of " + selector, () -> shown(selector).isEmpty());
    }

    private static void title(String words) {
        Stage stage = Objects.requireNonNull(window());
        await(words, () -> Fx.call(stage::getTitle).startsWith(words));
        settle();
    }

    private static void seeText(String selector, String words) {
        await(
                selector + " with " + words,
                () ->
                        shown(selector).stream()
                                .flatMap(node -> Fx.call(() -> texts(node)).stream())
                                .anyMatch(text -> text.contains(words)));
        settle();
    }

    private static List<String> texts(Node node) {
        List<String> out = new ArrayList<>();
        Stream.concat(Stream.of(node), node.lookupAll(".label").stream())
                .forEach(
                        one -> {
                            if (one instanceof Notification toast) {
                                out.add(toast.getMessage());
                            } else if (one instanceof Labeled label && label.getText() != null) {
                                out.add(label.getText());
                            } else if (one instanceof javafx.scene.text.Text text) {
                                out.add(text.getText());
                            }
                        });
        node.lookupAll(".text").stream()
                .filter(javafx.scene.text.Text.class::isInstance)
                .forEach(text -> out.add(((javafx.scene.text.Text) text).getText()));
        return out;
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            pause(100);
        }
    }

    private static void settle() {
        Fx.settle();
        pause(250);
    }

    private static void click(String selector) {
        see(selector);
        click(shown(selector).getFirst());
    }

    private static void click(Node node) {
        int[] at = middle(node);
        moveTo(at[0], at[1]);
        xdotool("click", "1");
        settle();
    }

    private static void wheel(String selector, int notches) {
        int[] at = middle(shown(selector).getFirst());
        moveTo(at[0], at[1]);
        for (int i = 0; i < notches; i++) {
            xdotool("click", "5");
        }
        settle();
    }

    private static void key(String keys) {
        xdotool("key", "--clearmodifiers", keys);
        settle();
    }

    private static void type(String text) {
        xdotool("type", "--delay", "12", text);
        settle();
    }

    private void picture(String name) {
        pause(500);
        String file = String.format(java.util.Locale.ROOT, "%02d-%s.png", ++pictures, name);
        command("import", "-window", "root", out.resolve(file).toString());
        System.err.println("walk: " + file);
    }
}
