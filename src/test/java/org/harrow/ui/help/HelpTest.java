package org.harrow.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.harrow.ui.Fx;
import org.harrow.ui.FxExtension;
import org.harrow.ui.FxRobot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class HelpTest {
    private static final Manual DOCS = HelpTest::read;

    @Test
    void listsThePagesInTheOrderOfTheFirst() {
        List<String> titles =
                Contents.of(DOCS).entries().stream().map(Contents.Entry::title).toList();
        assertEquals("The Harrow manual", titles.getFirst());
        assertTrue(titles.get(1).startsWith("Tutorial"), titles.toString());
        assertTrue(titles.contains("reaction-latency"), titles.toString());
    }

    @Test
    void drawsEveryPageOfTheManual() {
        for (Contents.Entry entry : Contents.of(DOCS).entries()) {
            String words = words(Fx.call(() -> page(entry.path())));
            assertTrue(words.contains(entry.title()), entry.path());
            assertFalse(words.contains("| ---"), entry.path());
        }
    }

    @Test
    void opensNoLinkThatLeadsOutOfTheManual() {
        assertNull(Manual.resolve("index.md", "https://example.org/a.md"));
        assertNull(Manual.resolve("index.md", "JavaScript:alert(1).md"));
        assertNull(Manual.resolve("index.md", "../README.md"));
        assertNull(Manual.resolve("index.md", "images/case.png"));
        assertEquals("findings.md", Manual.resolve("detectors/rhythm.md", "../findings.md#a"));
        Node page = Fx.call(() -> show("see [this](https://example.org/x) and [that](ethics.md)"));
        List<Node> links = page.lookupAll(".hyperlink").stream().toList();
        assertEquals(1, links.size());
        assertEquals("that", ((Hyperlink) links.getFirst()).getText());
        assertTrue(words(page).contains("this (https://example.org/x)"), words(page));
    }

    @Test
    void turnsPagesAndGoesBackByKeyboard() {
        HelpPane pane = Fx.call(() -> new HelpPane(DOCS, () -> {}));
        Fx.show(() -> pane, 900, 600);
        Fx.run(() -> pane.open("ethics.md"));
        assertEquals("ethics.md", pane.page());
        new FxRobot().press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("index.md", pane.page());
    }

    private static Node page(String path) {
        return new PageView(DOCS, path, page -> {}).show(DOCS.text(path));
    }

    private static Node show(String markdown) {
        return new PageView(DOCS, "index.md", page -> {}).show(markdown);
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        add(words, node);
        return words.toString();
    }

    private static void add(StringBuilder words, Node node) {
        switch (node) {
            case Text text -> words.append(text.getText());
            case Hyperlink link -> words.append(link.getText());
            case Label label -> words.append(label.getText());
            case Parent parent ->
                    parent.getChildrenUnmodifiable().forEach(child -> add(words, child));
            default -> {}
        }
    }

    private static byte @Nullable [] read(String path) {
        try {
            Path file = Path.of("docs").resolve(path);
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
