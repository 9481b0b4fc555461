package org.harrow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A macro is refused whole or run step by step. */
class MacroTest {
    @TempDir private Path folder = Path.of("");

    private final Shell shell = new Shell();
    private Path file = Path.of("");

    @BeforeEach
    void makeCase() {
        file = folder.resolve("c.harrow");
        assertEquals(0, shell.run("new", file, "--title", "Gates"), shell::err);
    }

    @Test
    void runsEachStepOnTheCase() throws IOException {
        Path macro =
                macro(
                        """
                        {"harrow_macro":1,"title":"t","steps":[
                        ["import","sample-data/exports/site"],
                        ["basket","picture","timeline","--from","2026-02-01","--to","2026-02-02"],
                        ["undo"],
                        ["basket","picture","graph","--from","2026-02-01","--to","2026-02-03"]]}\
                        """);
        assertEquals(0, shell.run("run", file, macro), shell::err);
        assertEquals(0, shell.run("basket", file), shell::err);
        assertTrue(shell.out().contains("picture   graph"), shell::out);
        assertTrue(!shell.out().contains("timeline"), shell::out);
    }

    @Test
    void aPictureIsPinnedAsTheWindowPinsIt() throws IOException {
        Path macro =
                macro(
                        """
                        {"harrow_macro":1,"steps":[
                        ["import","sample-data/exports/site"],
                        ["basket","picture","graph","--arrange","free"]]}\
                        """);
        assertEquals(0, shell.run("run", file, macro), shell::err);
        assertEquals(0, shell.run("basket", file, "--json"), shell::err);
        assertTrue(shell.out().contains("\"arrangement\":\"force\""), shell::out);
        assertEquals(3, shell.run("basket", file, "picture", "graph", "--finding", "none"));
        assertTrue(shell.err().contains("There is no finding none"), shell::err);
        assertEquals(2, shell.run("basket", file, "picture", "graph", "--arrange", "spiral"));
    }

    @Test
    void stopsAtTheStepThatFailsAndKeepsTheOnesBefore() throws IOException {
        Path macro =
                macro(
                        """
                        {"harrow_macro":1,"steps":[
                        ["basket","picture","hours","--from","2026-02-01","--to","2026-02-02"],
                        ["link","github:a","github:b","--reason","r"],
                        ["basket","picture","load","--from","2026-02-01","--to","2026-02-02"]]}\
                        """);
        assertEquals(3, shell.run("run", file, macro), shell::err);
        assertTrue(shell.err().contains("Step 2 of 3 failed."), shell::err);
        assertEquals(0, shell.run("basket", file), shell::err);
        assertTrue(shell.out().contains("hours"), shell::out);
        assertTrue(!shell.out().contains("load"), shell::out);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"frobnicate\"]",
                "[\"link\",\"github:a\",\"--frobnicate\"]",
                "[\"expunge\",\"--source\",\"x\",\"--reason\",\"r\"]",
                "[\"run\",\"m.json\"]",
                "[]",
                "[7]"
            })
    void refusesWhatItDoesNotKnowBeforeAnythingIsDone(String step) throws IOException {
        Path macro =
                macro(
                        "{\"harrow_macro\":1,\"steps\":[[\"basket\",\"picture\",\"hours\","
                                + "\"--from\",\"2026-02-01\",\"--to\",\"2026-02-02\"],"
                                + step
                                + "]}");
        assertEquals(3, shell.run("run", file, macro), shell::err);
        assertTrue(shell.err().contains("step 2"), shell::err);
        assertEquals(0, shell.run("basket", file), shell::err);
        assertEquals("", shell.out());
    }

    private Path macro(String json) throws IOException {
        return Files.writeString(folder.resolve("m.json"), json);
    }
}
