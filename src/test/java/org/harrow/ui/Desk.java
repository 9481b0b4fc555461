package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.harrow.engine.FailureLog;
import org.harrow.ui.job.Workers;
import org.harrow.ui.shell.Prompts;
import org.jspecify.annotations.Nullable;

/** The whole workbench on the headless screen, with a folder of its own for everything it keeps. */
final class Desk implements AutoCloseable {
    private final Workbench workbench;
    private final Stage stage;
    private final FxWatch watch;
    private final Path log;
    private Thread.@Nullable UncaughtExceptionHandler before;

    /** The window as at a first start. */
    static Desk open(Path folder, @Nullable Path sample) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-01T12:03:00Z"));
        FailureLog failures = new FailureLog(folder, clock);
        FxWatch watch = new FxWatch();
        Workers workers = new Workers(work -> Platform.runLater(() -> watch.timed(work)));
        Services services =
                new Services(
                        clock,
                        folder,
                        failures,
                        new Services.Parts(
                                sample, "1", (file, macro, progress) -> "no macros here"));
        return new Desk(new Workbench(services, workers), folder, watch);
    }

    private Desk(Workbench workbench, Path folder, FxWatch watch) {
        this.workbench = workbench;
        this.watch = watch;
        this.log = folder.resolve("harrow.log");
        this.stage = Fx.call(Stage::new);
        Fx.run(
                () -> {
                    before = Thread.currentThread().getUncaughtExceptionHandler();
                    workbench.show(stage, new Answers(folder), null);
                    watch.attach(stage);
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(1000);
                    stage.setHeight(720);
                    stage.toFront();
                    stage.requestFocus();
                });
        Fx.settle();
    }

    /** Who watches how long the window works on end. */
    FxWatch watch() {
        return watch;
    }

    /** The window. */
    Stage stage() {
        return stage;
    }

    /** Makes a case and waits until it is open. */
    void newCase(Path file) {
        new FxRobot().press(KeyCode.CONTROL, KeyCode.N);
        fill("#new-case-title", file.getFileName().toString());
        fill("#new-case-file", file.toString());
        press("#new-case-create");
        awaitTitle(file.getFileName().toString());
    }

    /** Waits until a case with this title is open. */
    void awaitTitle(String title) {
        Fx.until("the case is open", () -> stage.getTitle().startsWith(title + " -"));
    }

    /** What a second start would hand over. */
    void asked(@Nullable Path file) {
        workbench.asked(Optional.ofNullable(file));
        Fx.settle();
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

    /** Waits until no such node is on the screen. */
    void awaitNone(String selector) {
        Fx.until(selector + " is gone", () -> shown(selector).findFirst().isEmpty());
    }

    /**
     * Waits up to a minute until the text of such a node holds these words; fails at once where an
     * error is shown.
     */
    void awaitText(String selector, String words) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (texts(selector).stream().noneMatch(text -> text.contains(words))) {
            assertEquals(List.of(), texts(".error-card .card-text"));
            assertTrue(System.nanoTime() < end, selector + " says " + texts(selector));
            Fx.settle();
        }
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

    /** Closes the window, waits until the case is saved, and fails where anything went wrong. */
    @Override
    public void close() {
        Fx.run(stage::close);
        workbench.close();
        Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(before));
        Thread.setDefaultUncaughtExceptionHandler(null);
        Fx.settle();
        assertFalse(Files.exists(log), () -> read(log));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            String name = String.valueOf(suggestion.getFileName());
            String ending = name.substring(name.lastIndexOf('.'));
            return Optional.of(folder.resolve("saved" + ending));
        }

        @Override
        public Optional<Path> openMacro() {
            return Optional.of(folder.resolve("macro.json"));
        }

        @Override
        public Optional<Path> openRules() {
            return Optional.of(folder.resolve("rules.yaml"));
        }

        @Override
        public List<Path> importFiles() {
            Path chosen = folder.resolve("chosen.json");
            return Files.exists(chosen) ? List.of(chosen) : List.of();
        }

        @Override
        public Optional<Path> importFolder() {
            return Optional.empty();
        }
    }
}
