package org.harrow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules, parameters and names of accounts, as they are typed. */
class RuleCommandTest {
    @SuppressWarnings("InlineFormatString") // a rule reads better apart from the code
    private static final String RULE =
            """
            name: said
            detection: {one: {kind: commented}, condition: one}
            ---
            name: talk
            title: %s comments in ten seconds
            correlation:
              type: event_count
              rules: [said]
              group-by: [artifact]
              timespan: 10s
              condition: {gte: %s}
            """;

    @TempDir private Path folder = Path.of("");

    private final Shell shell = new Shell();
    private Path file = Path.of("");

    @BeforeEach
    void makeCase() throws IOException {
        file = folder.resolve("c.harrow");
        assertEquals(0, shell.run("new", file, "--title", "Gates"), shell::err);
        StringBuilder comments = new StringBuilder("[");
        for (int i = 1; i < 5; i++) {
            comments.append(i == 1 ? "" : ",").append(CliTest.comment(i, "words " + i));
        }
        Path export = Files.writeString(folder.resolve("c.json"), comments + "]");
        assertEquals(0, shell.run("import", file, export), shell::err);
    }

    private Path rule(int least) throws IOException {
        return Files.writeString(folder.resolve("talk.yaml"), RULE.formatted(least, least));
    }

    private String findings() {
        assertEquals(0, shell.run("findings", file, "--json"), shell::err);
        return shell.out();
    }

    @Test
    void aRuleIsKeptRunExplainedTakenBackAndTakenOut() throws IOException {
        assertEquals(0, shell.run("rule", file, "add", rule(3)), shell::err);
        assertEquals(0, shell.run("detect", file, "--detector", "rule:talk"), shell::err);
        assertTrue(findings().contains("fires once"), shell::out);
        assertEquals(0, shell.run("rule", file, "explain", "talk"), shell::err);
        assertTrue(shell.out().contains("It fires in 1 of 1 group."), shell::out);

        assertEquals(0, shell.run("rule", file, "add", rule(5)), shell::err);
        assertEquals(0, shell.run("detect", file, "--detector", "rule:talk"), shell::err);
        assertFalse(findings().contains("fires once"), shell::out);
        assertEquals(
                0,
                shell.run("rule", file, "explain", "talk", "--about", "github:o/r#1"),
                shell::err);
        assertTrue(shell.out().contains("the count is at most 4"), shell::out);

        assertEquals(0, shell.run("undo", file), shell::err);
        assertEquals(0, shell.run("detect", file, "--detector", "rule:talk"), shell::err);
        assertTrue(findings().contains("fires once"), shell::out);
        assertEquals(0, shell.run("rule", file, "remove", "talk"), shell::err);
        assertFalse(findings().contains("fires once"), shell::out);
        assertEquals(0, shell.run("undo", file), shell::err);
        assertTrue(findings().contains("fires once"), shell::out);
        assertEquals(0, shell.run("verify", file), shell::err);
    }

    @Test
    void rulesThatDetectIsGivenStayInTheCase() throws IOException {
        assertEquals(0, shell.run("detect", file, "--rules", rule(2)), shell::err);
        assertTrue(findings().contains("fires once"), shell::out);
        assertEquals(0, shell.run("rule", file, "list"), shell::err);
        assertTrue(shell.out().startsWith("talk  2 comments in ten seconds: "), shell::out);
    }

    @Test
    void aRuleThatCannotBeReadIsNotKept() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "name: it\ncorrelation: {}\n");
        assertEquals(3, shell.run("rule", file, "add", bad), shell::err);
        assertEquals(0, shell.run("rule", file, "list"), shell::err);
        assertEquals("", shell.out());
    }

    @Test
    void theCaseRemembersParametersUntilTheyAreForgottenOrTakenBack() {
        String[] repetition = {"detect", file.toString(), "--detector", "repetition"};
        assertEquals(
                0,
                shell.run("detect", file, "--detector", "repetition", "--set", "copies=4"),
                shell::err);
        assertEquals(0, shell.run((Object[]) repetition), shell::err);
        assertTrue(shell.err().contains("harrow findings"), shell::err);
        assertTrue(runs().contains("4 4"), runs());
        assertEquals(0, shell.run("detect", file, "--detector", "repetition", "--defaults"));
        assertTrue(runs().endsWith("12"), runs());
        assertEquals(0, shell.run("undo", file), shell::err);
        assertEquals(0, shell.run((Object[]) repetition), shell::err);
        assertTrue(runs().endsWith("4"), runs());
    }

    /** The parameter of every run of repetition, in order, as the custody log has it. */
    private String runs() {
        try (var session =
                org.harrow.engine.CaseSession.open(file, java.time.InstantSource.system())) {
            StringBuilder out = new StringBuilder();
            for (var row : org.harrow.engine.DetectionRuns.of(session).list()) {
                out.append(out.isEmpty() ? "" : " ")
                        .append(row.parameters().replaceAll(".*\"copies\":(\\d+).*", "$1"));
            }
            return out.toString();
        } catch (org.harrow.model.CaseException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anAccountThatIsNotInTheCaseIsNamedWithTheNearest() {
        assertEquals(3, shell.run("findings", file, "--account", "github:adda"), shell::err);
        assertTrue(shell.err().contains("Near to it: github:ada."), shell::err);
        assertEquals(3, shell.run("findings", file, "--account", "zz", "--json"), shell::err);
        assertEquals("[]", shell.out().strip());
        assertEquals(0, shell.run("findings", file, "--account", "github:ADA"), shell::err);
    }
}
