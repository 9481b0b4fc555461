package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportRequest;
import org.harrow.model.CaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What went wrong comes with a button that goes on from there. */
@ExtendWith(FxExtension.class)
class NextStepsTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-03-01T12:03:00Z"));
    private static final Path THREADS = Path.of("sample-data", "exports", "github");

    @TempDir private Path folder;

    @Test
    void aDamagedCaseIsSalvagedAndTheNewOneOpened() throws IOException, CaseException {
        Path damaged = folder.resolve("damaged.harrow");
        try (CaseSession session = CaseSession.create(damaged, "Was whole", CLOCK)) {
            session.importFiles(List.of(THREADS), ImportRequest.DEFAULT, ImportListener.NONE);
        }
        try (RandomAccessFile file = new RandomAccessFile(damaged.toFile(), "rw")) {
            file.setLength(file.length() * 3 / 4);
        }
        byte[] before = Files.readAllBytes(damaged);
        try (Desk desk = Desk.open(folder, null)) {
            desk.asked(damaged);
            desk.await(".error-card");
            assertFalse(desk.text(".error-card .card-text").contains("harrow salvage"));
            desk.press(".next-step");
            desk.awaitTitle("Was whole");
            desk.await("#salvaged-lost");
            assertEquals("Salvaged", desk.text(".card-title"));
        }
        assertTrue(Files.exists(folder.resolve("saved.harrow")), "the new case");
        assertEquals(before.length, Files.size(damaged), "the old one is not changed");
    }

    @Test
    void aFileThatIsNoCaseIsImportedIntoANewOne() throws IOException {
        Path export = folder.resolve("threads.harrow");
        try (var files = Files.list(THREADS)) {
            Files.copy(
                    files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow(), export);
        }
        try (Desk desk = Desk.open(folder, null)) {
            desk.asked(export);
            desk.await(".error-card");
            assertEquals(
                    List.of("New case…", "Import it into a new case…"), desk.texts(".next-step"));
            desk.press(".next-step:default");
            desk.fill("#new-case-file", folder.resolve("new.harrow").toString());
            desk.press("#new-case-create");
            desk.awaitText(".import-headline", "balanced");
        }
    }

    @Test
    void anImportThatDidNotEndIsToldWhenTheCaseIsOpened() throws CaseException {
        Path file = folder.resolve("a.harrow");
        ImportListener dies =
                new ImportListener() {
                    @Override
                    public void fileStarted(Path path, int index, int count) {
                        throw new IllegalStateException("the program dies");
                    }
                };
        try (CaseSession session = CaseSession.create(file, "Stopped", CLOCK)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> session.importFiles(List.of(THREADS), ImportRequest.DEFAULT, dies));
        }
        try (Desk desk = Desk.open(folder, null)) {
            desk.asked(file);
            desk.awaitTitle("Stopped");
            desk.awaitText(".card-title", "An import did not end");
            desk.drop(THREADS);
            desk.awaitText(".import-headline", "balanced");
        }
        try (Desk desk = Desk.open(folder, null)) {
            desk.asked(file);
            desk.awaitTitle("Stopped");
            desk.awaitText("#status-import", "Import ");
            assertEquals(List.of(), desk.texts(".card-title"));
        }
    }

    @Test
    void whatAnotherProgramDidIsShownBeforeItCanBeTakenBack() throws CaseException {
        Path file = folder.resolve("a.harrow");
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(file);
            try (CaseSession other = CaseSession.open(file, CLOCK)) {
                other.ask("Who else writes here?");
            }
            new FxRobot().press(KeyCode.CONTROL, KeyCode.Z);
            desk.awaitText(".toast", "Another program changed this case");
            desk.awaitText("#status-undo", "Undo: the question of the case");
            new FxRobot().press(KeyCode.CONTROL, KeyCode.Z);
            desk.awaitText(".toast", "Undone: the question of the case");
        }
    }

    @Test
    void aPlaceThatTakesNoCaseLeavesTheFormWithWhatWasTyped() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        try (Desk desk = Desk.open(folder, null)) {
            new FxRobot().press(KeyCode.CONTROL, KeyCode.N);
            desk.fill("#new-case-title", "Typed");
            desk.fill("#new-case-file", folder.resolve("no/such/a.harrow").toString());
            desk.press("#new-case-create");
            desk.awaitText("#new-case-problem", folder.resolve("no/such").toString());
            assertEquals("Typed", desk.text("#new-case-title .text"));

            desk.fill("#new-case-file", file.resolve("a.harrow").toString());
            desk.awaitNone("#new-case-problem");
            desk.press("#new-case-create");
            desk.awaitText("#new-case-problem", "not a folder");

            desk.fill("#new-case-file", folder.resolve("a.harrow").toString());
            desk.press("#new-case-create");
            desk.awaitTitle("Typed");
            desk.awaitNone("#new-case-file");
        }
    }
}
