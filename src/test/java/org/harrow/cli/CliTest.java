package org.harrow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exit codes and shapes that scripts depend on. */
class CliTest {
    @SuppressWarnings("InlineFormatString") // a record reads better apart from the code
    private static final String COMMENT =
            """
            {"url":"https://api.github.com/repos/o/r/issues/comments/%1$d",
             "html_url":"https://github.com/o/r/issues/1#issuecomment-%1$d",
             "issue_url":"https://api.github.com/repos/o/r/issues/1","id":%1$d,
             "user":{"login":"ada","id":7,"type":"User"},
             "created_at":"2026-03-01T10:00:0%1$dZ","updated_at":"2026-03-01T10:00:0%1$dZ","body":"%2$s"}\
            """;

    @TempDir private Path folder = Path.of("");

    private final Shell shell = new Shell();
    private Path file = Path.of("");

    @BeforeEach
    void makeCase() {
        file = folder.resolve("c.harrow");
        assertEquals(0, shell.run("new", file, "--title", "Gates"), shell::err);
    }

    /** A wrong usage ends with "Try 'harrow import --help'". */
    @Test
    void everyCommandHasTheHelpThatAWrongUsagePromises() {
        for (String name : Commands.names()) {
            Shell fresh = new Shell();
            assertEquals(0, fresh.run(name, "--help"), name + ": " + fresh.err());
            assertTrue(fresh.out().startsWith("Usage: harrow " + name), fresh::out);
        }
    }

    @Test
    void whatIsThereIsWrittenOverOnlyByItsOwnKind() throws IOException {
        Path notes = write("notes.csv", "my own notes");
        assertEquals(3, shell.run("export", file, "--format", "csv", "-o", notes), shell::err);
        assertEquals("my own notes", Files.readString(notes));
        Path out = write("out.csv", "");
        assertEquals(0, shell.run("export", file, "--format", "csv", "-o", out), shell::err);
        assertEquals(0, shell.run("export", file, "--format", "csv", "-o", out), shell::err);
        assertTrue(Files.readString(out).startsWith("\ufeffid,at_first,"));
    }

    @ParameterizedTest
    @CsvSource({
        "frobnicate, 2",
        "findings --frobnicate, 2",
        "import, 2",
        "actions CASE --kind shouted, 2",
        "findings NONE, 3",
        "import CASE NONE, 3",
        "new CASE, 3",
        "verify NONE, 3",
        "report CASE -o FOLDER/r.pdf --identified ' ', 2",
        "export CASE --format csv -o FOLDER/r.csv --identified ' ', 2",
        "export CASE --format tea -o FOLDER/r.csv, 2",
        "export CASE --format csv -o FOLDER/c.harrow, 3",
        "export CASE --format csv -o FOLDER/notes.txt, 3",
        "report CASE -o FOLDER/notes.txt, 3",
        "draw CASE -o FOLDER/notes.png, 3",
        "expunge CASE --record abcdef0123 --reason ' ', 2",
        "draw CASE -o FOLDER/r.gif, 2",
        "actions CASE --from yesterday, 2",
        "actions CASE --to 2026-02-30, 2",
        "import CASE EMPTY, 2",
        "findings EMPTY, 2",
        "findings CASE --detector nope, 2",
        "import CASE /dev/null, 3",
        "import CASE NONE --captured 2026-02-20, 2",
        "detect CASE --detector nope, 2",
        "detect CASE --set span=3, 2",
        "detect CASE --detector rhythm --set nope=3, 2",
        "detect CASE --rules NONE, 3",
        "rule CASE frobnicate, 2",
        "rule CASE add NONE, 3",
        "rule CASE remove none, 3",
        "findings CASE --account github:nosuch, 3",
    })
    void endsWithTheCodeOfTheContractAndOneSentence(String line, int code) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "my own notes");
        Files.writeString(folder.resolve("notes.png"), "my own notes");
        String[] words = line.replace("' '", "BLANK").split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] =
                    words[i].replace("CASE", file.toString())
                            .replace("NONE", folder.resolve("none.json").toString())
                            .replace("FOLDER", folder.toString())
                            .replace("BLANK", " ")
                            .replace("EMPTY", "");
        }
        assertEquals(code, shell.run((Object[]) words), shell::err);
        assertEquals("", shell.out());
        assertEquals(1, shell.err().strip().lines().count(), shell::err);
        assertTrue(shell.err().strip().endsWith("."), shell::err);
    }

    @Test
    void importsAndSaysWhatBecameOfEachRecord() throws IOException {
        Path comments = write("comments.json", "[" + comment(1, "one") + ",{\"id\":");
        assertEquals(4, shell.run("import", file, comments, "--json"), shell::err);
        JsonNode receipt = json(shell.out());
        JsonNode row = receipt.get("files").get(0);
        assertTrue(receipt.get("balanced").asBoolean());
        assertEquals("github.rest", row.get("format").asString());
        assertEquals(2, row.get("read").asLong());
        assertEquals(1, row.get("stored").asLong());
        assertEquals(1, row.get("rejected").asLong());
        assertEquals(
                comment(1, "one").length() + 2, row.get("problems").get(0).get("offset").asLong());
    }

    @Test
    void refusesWithThreeOnlyWhereNothingCouldBeRead() throws IOException {
        Path good = write("good.json", "[" + comment(1, "one") + "]");
        Path bad = write("bad.json", "%PDF-1.7");
        assertEquals(3, shell.run("import", file, bad), shell::err);
        assertEquals(4, shell.run("import", file, bad, good), shell::err);
        assertEquals(0, shell.run("import", file, good), shell::err);
    }

    @Test
    void listsActionsAsJsonWithTheirBytes() throws IOException {
        Path comments = write("comments.json", "[" + comment(2, "two") + "]");
        shell.run("import", file, comments);
        assertEquals(0, shell.run("actions", file, "--json"), shell::err);
        JsonNode action = json(shell.out());
        assertEquals("github:ada", action.get("account").asString());
        assertEquals("commented", action.get("kind").asString());
        assertEquals("github:o/r#1", action.get("artifact").asString());
        assertEquals("github:o/r#1/comment/2", action.get("object").asString());
        assertEquals("2026-03-01T10:00:02Z", action.get("at").get(0).asString());
        assertEquals("2026-03-01T10:00:02.999999Z", action.get("at").get(1).asString());
        assertEquals("server", action.get("clock").asString());
        assertEquals(1, action.get("exhibit").get("offset").asLong());
        assertTrue(action.get("target").isNull());
    }

    @Test
    void aProofThatHoldsIsSaidInOneLine() throws IOException {
        Path comments = write("comments.json", "[" + comment(2, "two") + "]");
        shell.run("import", file, comments);
        shell.run("actions", file, "--json");
        String hash = json(shell.out()).get("exhibit").get("sha256").asString();
        Path proof = comments.resolveSibling("one.proof");
        assertEquals(0, shell.run("prove", file, hash, "-o", proof), shell::err);
        assertEquals(0, shell.run("verify", proof), shell::err);
        assertTrue(shell.out().startsWith("Everything holds."), shell::out);
    }

    @Test
    void makesWhatIsHiddenInANameVisible() throws IOException {
        Path file2 = write("ho\u202Eme.json", "[" + comment(3, "three") + "]");
        assertEquals(0, shell.run("import", file, file2), shell::err);
        assertTrue(shell.out().contains("ho[U+202E]me.json"), shell::out);
        assertFalse(shell.out().contains("\u202E"));
    }

    @Test
    void takesAnImportBackAndDoesItAgain() throws IOException {
        shell.run("import", file, write("comments.json", "[" + comment(4, "four") + "]"));
        assertEquals(0, shell.run("undo", file), shell::err);
        shell.run("actions", file, "--json");
        assertEquals("", shell.out());
        assertEquals(0, shell.run("redo", file), shell::err);
        shell.run("actions", file, "--json");
        assertEquals(1, shell.out().lines().count());
        assertEquals(1, shell.run("redo", file), shell::err);
    }

    @Test
    void saysInASentenceThatTheMachineFailed() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(said, true, StandardCharsets.UTF_8);
        for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError())) {
            said.reset();
            Host host =
                    new Host(
                            new Console(console, console, false),
                            () -> {
                                throw error;
                            },
                            folder,
                            window -> false,
                            failed -> "Harrow made an error.");
            assertEquals(5, new Cli(host).run("new", folder.resolve("d.harrow").toString()));
            String sentence = said.toString(StandardCharsets.UTF_8).strip();
            assertEquals(1, sentence.lines().count(), sentence);
            assertTrue(sentence.endsWith("."), sentence);
        }
    }

    @Test
    void takesADayOfTheCommandLineInWhole() throws IOException {
        Path comment = Files.writeString(folder.resolve("one.json"), COMMENT.formatted(1, "hello"));
        assertEquals(0, shell.run("import", file, comment), shell::err);

        assertEquals(0, shell.run("actions", file, "--to", "2026-03-01"), shell::err);
        assertTrue(shell.out().contains("commented"), shell::out);
        assertEquals(0, shell.run("actions", file, "--to", "2026-02-28"), shell::err);
        assertEquals("", shell.out());
        assertEquals(
                0, shell.run("actions", file, "--from", "2026-03-01T12:00:00+02:00"), shell::err);
        assertTrue(shell.out().contains("commented"), shell::out);
    }

    @Test
    void changesNothingInADryRun() throws IOException {
        Path comments = write("comments.json", "[" + comment(5, "five") + "]");
        assertEquals(0, shell.run("import", file, comments, "--dry-run", "--json"), shell::err);
        assertEquals(1, json(shell.out()).get("files").get(0).get("stored").asLong());
        shell.run("actions", file, "--json");
        assertEquals("", shell.out());
    }

    @Test
    void namesEveryFormatAndTheClosedListOfKinds() {
        assertEquals(0, shell.run("formats", "--json"), shell::err);
        JsonNode formats = json(shell.out());
        assertTrue(formats.get("kinds").toString().contains("\"review_requested\""));
        assertTrue(formats.get("import").toString().contains("\"github.rest\""));
    }

    static String comment(int id, String body) {
        return COMMENT.formatted(id, body);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void keepsAMappingWithTheCaseAndShowsWhatComesOfIt() throws IOException {
        Path file = folder.resolve("table.harrow");
        Path table = Files.writeString(folder.resolve("t.csv"), "who;when\nmona;1770769000\n");
        Path mapping =
                Files.writeString(
                        folder.resolve("likes.json"),
                        "{\"name\":\"likes\",\"kind\":\"liked\",\"time\":\"{when}\",\"account\":\"{who}\","
                                + "\"artifact\":\"table:page\"}");
        shell.run("new", file);
        assertEquals(3, shell.run("import", file, table), "no mapping fits");
        assertEquals(0, shell.run("import", file, table, "--mapping", mapping, "--dry-run"));
        assertTrue(
                shell.out().contains("2026-02-11T00:16:40Z (\"1770769000\", clock client"),
                shell::out);
        assertTrue(shell.out().contains("table:mona liked table:page"), shell::out);
        assertEquals(3, shell.run("import", file, table, "--mapping", "likes"), "not yet known");
        assertEquals(0, shell.run("import", file, table, "--mapping", mapping));
        Files.delete(mapping);
        assertEquals(0, shell.run("import", file, table, "--mapping", "likes"), shell::err);
        assertEquals(0, shell.run("actions", file, "--json"));
        assertEquals(1, shell.out().lines().count());
        assertEquals(0, shell.run("verify", file));
    }
}
