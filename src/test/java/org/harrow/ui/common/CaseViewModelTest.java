package org.harrow.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.harrow.ui.job.JobState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseViewModelTest {
    @TempDir private Path folder;

    private final StraightDesk straight = new StraightDesk();
    private final CaseViewModel desk = straight.model();

    @Test
    void showsNothingWhileNoCaseIsOpen() {
        assertNull(desk.snapshot().get());
        assertNull(desk.data().get());
        assertEquals(List.of(), desk.findings().get());
    }

    @Test
    void opensACaseAndThenDoesWhatWasAsked() {
        List<String> done = new ArrayList<>();

        desk.create(folder.resolve("a.harrow"), "A case", () -> done.add("then"));

        CaseSnapshot state = assertNotNullState();
        assertEquals("A case", state.info().title());
        assertEquals(0, state.data().size());
        assertEquals(List.of("then"), done);
        assertEquals(JobState.IDLE, desk.activity().get());
    }

    @Test
    void showsTheNewStateAfterAChange() {
        straight.with(folder.resolve("a.harrow"));

        desk.change(
                "Asking",
                (session, progress) -> {
                    session.ask("Who?");
                    return true;
                },
                done -> {});

        assertEquals("Who?", assertNotNullState().info().question());
    }

    @Test
    void keepsTheOpenCaseWhereAnotherCannotBeOpened() throws IOException {
        straight.with(folder.resolve("a.harrow"));
        Path broken = Files.writeString(folder.resolve("b.harrow"), "no case");

        desk.open(broken, () -> {});

        assertEquals("A case", assertNotNullState().info().title());
        assertTrue(straight.failures().getFirst().cause() instanceof CaseException);
    }

    @Test
    void closesTheFileWithTheCase() throws CaseException {
        Path file = folder.resolve("a.harrow");
        straight.with(file);
        desk.selection().action().set("00".repeat(16));

        desk.close();

        assertNull(desk.snapshot().get());
        assertNull(desk.selection().action().get());
        try (CaseSession free = CaseSession.open(file, InstantSource.system())) {
            assertEquals("A case", free.info().title());
        }
    }

    @Test
    void asksNothingOfACaseThatIsNotOpen() {
        desk.ask("x", (session, progress) -> session.info(), info -> straight.failures().clear());

        assertEquals(List.of(), straight.failures());
    }

    private CaseSnapshot assertNotNullState() {
        CaseSnapshot state = desk.snapshot().get();
        assertNotNull(state);
        return state;
    }
}
