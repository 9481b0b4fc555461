package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What somebody types is lost by nothing but their own word. */
@ExtendWith(FxExtension.class)
class FormsTest {
    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;

    private static String typed(Desk desk, String field) {
        TextInputControl control = (TextInputControl) desk.find(field);
        return Fx.call(control::getText);
    }

    @Test
    void aClickBesideAFormKeepsItAndEscapeLeavesIt() {
        try (Desk desk = Desk.open(folder, null)) {
            robot.press(KeyCode.CONTROL, KeyCode.N);
            desk.fill("#new-case-title", "Reviews");
            Node frame = desk.find(".frame");

            robot.clickAt(frame, 200, 600);

            assertEquals("Reviews", typed(desk, "#new-case-title"));
            robot.press(KeyCode.ESCAPE);
            desk.awaitNone("#new-case-title");
        }
    }

    @Test
    void tabLeavesAFieldOfSeveralLines() {
        try (Desk desk = Desk.open(folder, null)) {
            robot.press(KeyCode.CONTROL, KeyCode.N);
            Node question = desk.await("#new-case-question");
            Fx.run(question::requestFocus);

            robot.press(KeyCode.TAB);

            assertEquals("", typed(desk, "#new-case-question"));
            assertTrue(desk.is("#new-case-file", Node::isFocused), desk.focus());
            robot.press(KeyCode.SHIFT, KeyCode.TAB);
            assertTrue(desk.is("#new-case-question", Node::isFocusWithin), desk.focus());
        }
    }

    @Test
    void aNoteIsWrittenDownFromItsField() {
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(folder.resolve("noted.harrow"));
            desk.drop(Path.of("sample-data", "exports", "site"));
            desk.awaitText(".import-headline", "balanced");
            Node canvas = desk.await(".timeline-canvas");
            Fx.run(canvas::requestFocus);
            for (int i = 0; i < 50 && said(canvas).isEmpty(); i++) {
                robot.press(KeyCode.PERIOD); // until the first picture is there
            }
            robot.press(KeyCode.N);
            desk.fill("#note-text", "Written in one go");
            Node text = desk.find("#note-text");
            Fx.run(text::requestFocus);

            robot.press(KeyCode.CONTROL, KeyCode.ENTER);

            desk.awaitNone("#note-text");
            desk.await(".inspector-note");
            desk.awaitText("#status-undo", "Undo: a note");
        }
    }

    @Test
    void whatIsRefusedStaysInTheForm() {
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(folder.resolve("a.harrow"));
            command(desk, "right of reply");
            assertTrue(desk.is("#fields-done", Node::isDisabled), "nothing is filled in");
            desk.fill("#field-waived", "Asking would destroy records");
            desk.fill("#field-asked", "2026-02-20");
            desk.press("#fields-done");
            desk.awaitText("#fields-problem", "one of the two");
            desk.fill("#field-asked", "");
            desk.press("#fields-done");
            desk.awaitNone("#fields-done");

            command(desk, "the question");
            desk.fill("#field-question", "Who answered?");
            desk.press("#fields-done");
            desk.awaitNone("#fields-done");
            command(desk, "the question");
            assertEquals("Who answered?", desk.text("#field-question .text"));
        }
    }

    private void command(Desk desk, String words) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        desk.fill(".command-query", words);
        robot.press(KeyCode.ENTER);
        desk.await("#fields-done");
    }

    /** An act taken back behind a form is one that nobody saw. */
    @Test
    void noCommandWorksBehindAFormAndASheetMakesWay() {
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(folder.resolve("behind.harrow"));
            desk.drop(Path.of("sample-data", "exports", "site"));
            desk.awaitText(".import-headline", "balanced");
            robot.press(KeyCode.CONTROL, KeyCode.L);
            Node reason = desk.await("#link-reason");
            Fx.run(reason::requestFocus);

            robot.press(KeyCode.CONTROL, KeyCode.Z);
            robot.press(KeyCode.CONTROL, KeyCode.W);

            assertTrue(desk.texts(".toast").stream().noneMatch(t -> t.startsWith("Undone")));
            assertTrue(desk.texts("#status-undo").contains("Undo: an import"));
            desk.find("#link-reason");
            robot.press(KeyCode.ESCAPE);
            robot.press(KeyCode.SHIFT, KeyCode.F1);
            desk.await(".shortcut-sheet");
            robot.press(KeyCode.CONTROL, KeyCode.L);
            desk.await("#link-reason");
        }
    }

    private static String said(Node canvas) {
        String text = Fx.call(canvas::getAccessibleText);
        return text == null ? "" : text;
    }

    @Test
    void anEmptyCaseHasAButtonThatImports() {
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(folder.resolve("empty.harrow"));

            desk.awaitText(".empty-state .button", "Import files…");
            assertTrue(desk.text(".timeline-hint").contains("Ctrl+I"));
        }
    }
}
