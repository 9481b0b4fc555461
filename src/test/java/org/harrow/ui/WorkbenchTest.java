package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class WorkbenchTest {
    private static final Path SAMPLES = Path.of("sample-data", "exports");

    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;

    @Test
    void makesACaseByMouseAndKeyboard() {
        try (Desk desk = Desk.open(folder, null)) {
            robot.click(desk.find(".welcome-new"));
            desk.await("#new-case-title");
            robot.press(KeyCode.SHIFT, KeyCode.Q).press(KeyCode.DIGIT1);
            desk.fill("#new-case-file", folder.resolve("q1.harrow").toString());
            robot.press(KeyCode.ENTER);
            desk.awaitText("#status-saved", "Saved 12:03 UTC");

            assertEquals("Q1 - Harrow", Fx.call(() -> desk.stage().getTitle()));
            assertTrue(Files.exists(folder.resolve("q1.harrow")));
        }
    }

    @Test
    void asksWhereToPutTheCaseForFilesDroppedOnTheWelcomeScreenAndImportsThem() {
        try (Desk desk = Desk.open(folder, null)) {
            desk.drop(SAMPLES.resolve("press"));
            desk.fill("#new-case-file", folder.resolve("press.harrow").toString());
            desk.press("#new-case-create");
            desk.awaitText(".import-headline", "balanced");

            assertEquals("press - Harrow", Fx.call(() -> desk.stage().getTitle()));
        }
    }

    @Test
    void importsFileByFileSoThatABadOneStopsNothing() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"a\":");
        try (Desk desk = withCase()) {
            desk.drop(SAMPLES.resolve("press"), bad, SAMPLES.resolve("hackernews"));
            desk.awaitText(".import-headline", "balanced");

            assertEquals(List.of("Imported", "Refused", "Imported"), desk.texts(".import-status"));
            assertTrue(desk.text("#status-import").startsWith("Import 3 files, 1 with problems"));
        }
    }

    @Test
    void showsTheBytesOfTheChosenRowWithTheirHashComputedAgain() throws IOException {
        Path feed = SAMPLES.resolve("press/open-ledger.atom.xml");
        try (Desk desk = withCase()) {
            desk.drop(feed);
            desk.awaitText(".import-headline", "balanced");
            chooseFirstRow(desk);
            desk.await(".record-section .record-text");

            String record = String.join("", desk.texts(".record-section .record-run"));
            assertTrue(record.startsWith("<entry"), record);
            assertTrue(
                    new String(Files.readAllBytes(feed), StandardCharsets.UTF_8).contains(record),
                    record);
            assertTrue(
                    desk.text(".hash-check").contains("matches"),
                    desk.texts(".hash-check")::toString);
        }
    }

    @Test
    void copiesAReferenceThatAnyoneCanCheck() {
        try (Desk desk = withCase()) {
            desk.drop(SAMPLES.resolve("press"));
            desk.awaitText(".import-headline", "balanced");
            chooseFirstRow(desk);
            desk.press(".copy-reference");

            String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
            assertTrue(copied.contains("file \"open-ledger.atom.xml\" offset"), copied);
        }
    }

    @Test
    void runsTheDetectorsAndLeadsFromAFindingToTheBytesAndIntoAReport() throws IOException {
        try (Desk desk = withCase()) {
            desk.drop(SAMPLES);
            desk.awaitText(".import-headline", "balanced");
            desk.press(".empty-state .button");
            desk.await(".finding-card");
            Node list = desk.find(".findings-list");
            Fx.run(list::requestFocus);
            robot.press(KeyCode.J);

            desk.awaitText(".inspector-role", "after the trigger");
            assertTrue(desk.texts(".section-title").contains("What else could explain it"));
            assertTrue(desk.text(".hash-check").contains("matches"));

            robot.press(KeyCode.ESCAPE);
            desk.awaitText(".inspector-pane > .empty-state .label", "Choose a finding");
            robot.press(KeyCode.ENTER);
            desk.awaitText(".inspector-role", "after the trigger");

            palette(desk, "compare with chance");
            desk.awaitText(".card-text", "chance alone gives");
            assertEquals(4, ((TableView<?>) desk.find("#null-twin")).getItems().size());
            robot.press(KeyCode.ESCAPE);
            robot.press(KeyCode.B);
            desk.awaitText(".basket-item", "3 min 12 s: github:");
            robot.press(KeyCode.CONTROL, KeyCode.E);
            desk.awaitText(".page-number", "Cover of");
            assertTrue(desk.texts(".gap .label").stream().anyMatch(t -> t.contains("author")));
            desk.press("#report-export");
            desk.awaitText(".toast", "Report written");
            assertTrue(Files.size(folder.resolve("saved.pdf")) > 10_000);
            robot.press(KeyCode.ESCAPE);
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            desk.awaitText(".basket-items .label", "Empty");
        }
    }

    @Test
    void keepsANoteWithTheActionItIsAbout() {
        try (Desk desk = withCase()) {
            desk.drop(SAMPLES.resolve("press"));
            desk.awaitText(".import-headline", "balanced");
            chooseFirstRow(desk);
            desk.await(".record-section .record-text");
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            desk.fill("#note-text", "asks for\u202e nothing");
            desk.press("#note-done");
            desk.awaitText(".inspector-note", "asks for[U+202E] nothing");
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            desk.awaitNone(".inspector-note");
        }
    }

    @Test
    void judgesAFindingForAReasonAndTakesItBack() {
        try (Desk desk = withCase()) {
            desk.drop(SAMPLES);
            desk.awaitText(".import-headline", "balanced");
            desk.press(".empty-state .button");
            desk.await(".finding-card");
            Node list = desk.find(".findings-list");
            Fx.run(list::requestFocus);
            robot.press(KeyCode.J);
            desk.awaitText(".inspector-role", "after the trigger");

            robot.press(KeyCode.DIGIT1);
            assertTrue(desk.is("#triage-done", Node::isDisabled), "no verdict without a reason");
            desk.fill("#triage-reason", "three in one week");
            desk.press("#triage-done");
            desk.awaitText("#status-undo", "Undo: confirmed ");
            desk.awaitNone(".finding-verdict"); // the next unjudged one is in view
            Fx.run(list::requestFocus);
            robot.press(KeyCode.END);
            desk.awaitText(".finding-verdict", "Confirmed: three in one week");

            robot.press(KeyCode.CONTROL, KeyCode.Z);
            desk.awaitText(".toast", "Undone: confirmed ");
            desk.awaitNone(".finding-verdict");
        }
    }

    @Test
    void linksTwoAccountsForAReasonAndTakesItBack() {
        try (Desk desk = withCase()) {
            desk.drop(SAMPLES.resolve("site"));
            desk.awaitText(".import-headline", "balanced");
            robot.press(KeyCode.CONTROL, KeyCode.L);
            choose(desk, "#link-first", 0);
            choose(desk, "#link-second", 1);
            assertTrue(desk.is("#link-done", Node::isDisabled));
            desk.fill("#link-reason", "one names the other");
            desk.press("#link-done");
            desk.awaitText(".toast", "Accounts linked");

            robot.press(KeyCode.CONTROL, KeyCode.Z);
            desk.awaitText(".toast", "Undone: a link");
        }
    }

    @Test
    void changesBetweenLightAndDarkAndRemembersIt() throws IOException {
        try (Desk desk = Desk.open(folder, null)) {
            palette(desk, "light");
            double light = brightness(desk);
            palette(desk, "dark");
            double dark = brightness(desk);

            assertTrue(light > 0.9 && dark < 0.2, light + " and " + dark);
        }
        assertTrue(Files.readString(folder.resolve("settings.json")).contains("\"DARK\""));
    }

    @Test
    void offersRecentCasesAgainAndSaysWhichAreMissing() throws IOException {
        Files.delete(caseFile());
        try (Desk desk = Desk.open(folder, null)) {
            assertEquals(List.of("a.harrow"), desk.texts(".recent-name"));
            assertTrue(desk.text(".recent-folder").startsWith("missing: "));
            assertTrue(desk.is(".recent-open", Node::isDisabled));
            desk.find(".recent-locate");
        }
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithAFileThatIsNoCase() throws IOException {
        Files.writeString(folder.resolve("opened.harrow"), "no case");
        try (Desk desk = Desk.open(folder, null)) {
            desk.press(".welcome-open");
            desk.await(".error-card");

            String sentence = desk.text(".error-card .card-text");
            assertTrue(sentence.endsWith("."), sentence);
            assertTrue(!sentence.contains("Exception"), sentence);
        }
    }

    @Test
    void walksThroughItsRegionsWithF6() {
        try (Desk desk = withCase()) {
            assertTrue(desk.is(".timeline-canvas", Node::isFocused), desk::focus);
            robot.press(KeyCode.F6);
            assertTrue(desk.is(".inspector-pane", Node::isFocusWithin), desk::focus);
            robot.press(KeyCode.F6);
            assertTrue(desk.is(".basket-strip", Node::isFocusWithin), desk::focus);
            robot.press(KeyCode.F6);
            assertTrue(desk.is(".findings-list", Node::isFocused), desk::focus);
            robot.press(KeyCode.SHIFT, KeyCode.F6);
            robot.press(KeyCode.SHIFT, KeyCode.F6);
            assertTrue(desk.is(".inspector-pane", Node::isFocusWithin), desk::focus);
        }
    }

    @Test
    void showsAllShortcutsOnAQuestionMark() {
        try (Desk desk = withCase()) {
            robot.press(KeyCode.SHIFT, KeyCode.F1);

            assertTrue(desk.texts(".key-cap").contains("Ctrl+Shift+P"));
        }
    }

    @Test
    void showsTheCaseOfALaterStart() {
        Path other = folder.resolve("b.harrow");
        Path first = caseFile();
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(other);
            desk.asked(first);
            desk.awaitTitle("a.harrow");
            desk.asked(null);
            assertEquals("a.harrow - Harrow", Fx.call(() -> desk.stage().getTitle()));
        }
    }

    private Desk withCase() {
        Desk desk = Desk.open(folder, null);
        desk.newCase(folder.resolve("a.harrow"));
        return desk;
    }

    private Path caseFile() {
        withCase().close();
        return folder.resolve("a.harrow");
    }

    private void chooseFirstRow(Desk desk) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT7);
        TableView<?> table = (TableView<?>) desk.await(".action-table");
        Fx.run(() -> table.getSelectionModel().select(0));
        desk.await(".record-section");
    }

    private static void choose(Desk desk, String list, int index) {
        ListView<?> view = (ListView<?>) desk.await(list);
        Fx.run(() -> view.getSelectionModel().select(index));
    }

    private void palette(Desk desk, String words) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        desk.fill(".command-query", words);
        robot.press(KeyCode.ENTER);
        Fx.settle();
    }

    private static double brightness(Desk desk) {
        Node frame = desk.find(".frame");
        return Fx.call(
                () ->
                        ((Color) ((Region) frame).getBackground().getFills().getFirst().getFill())
                                .getBrightness());
    }
}
