package org.harrow.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.cli.Reference;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the manual and the README name is there. */
class ManualTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CALL =
            Pattern.compile("^(?:\\$ )?(?:packaging/)?harrow(?: +(.*))?$");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--?[a-z][a-z-]*)");
    private static final Pattern SCRIPT = Pattern.compile("^packaging/([a-z]+)");

    /** What the custody log is hashed with; no command. */
    private static final String CONSTANT = "harrow custody log 1";

    private final CommandLine program = Reference.commandLine();

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Map.Entry<Path, String> page : Pages.all().entrySet()) {
            Matcher links = LINK.matcher(page.getValue());
            while (links.find()) {
                if (!leads(page.getKey(), links.group(1))) {
                    dead.add(page.getKey() + ": " + links.group(1));
                }
            }
        }
        assertEquals(List.of(), dead, "mend or remove these links");
    }

    @Test
    void everyCommandAndOptionIsThere() {
        List<String> unknown = new ArrayList<>();
        Pages.all()
                .forEach(
                        (path, page) ->
                                Pages.code(page).stream()
                                        .map(String::strip)
                                        .filter(line -> !known(line))
                                        .forEach(line -> unknown.add(path + ": " + line)));
        assertEquals(List.of(), unknown, "the program has no such command or option");
    }

    @Test
    void everyScriptIsThere() {
        List<String> missing =
                Pages.all().values().stream()
                        .flatMap(page -> Pages.code(page).stream())
                        .map(SCRIPT::matcher)
                        .filter(Matcher::find)
                        .map(script -> Path.of("packaging", script.group(1)))
                        .filter(script -> !Files.exists(script))
                        .map(Path::toString)
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theReferenceIsWhatTheProgramSays() throws IOException {
        List<String> written = Files.readAllLines(Path.of("docs/command-line.md"));
        List<String> made = Reference.markdown().lines().toList();
        int line = 0;
        while (line < Math.min(made.size(), written.size())
                && made.get(line).equals(written.get(line))) {
            line++;
        }
        assertEquals(
                made.subList(line, Math.min(line + 1, made.size())),
                written.subList(line, Math.min(line + 1, written.size())),
                "docs/command-line.md is stale: write it again with"
                        + " 'packaging/harrow reference --only command-line.md docs'");
    }

    @Test
    void everyDetectorHasAPageThatTheManualLinks() throws IOException {
        String findings = Files.readString(Path.of("docs/findings.md"));
        for (String id : Reference.detectors()) {
            assertTrue(
                    findings.contains("(detectors/" + id + ".md)"),
                    "link detectors/" + id + ".md in docs/findings.md");
        }
    }

    @Test
    void everyPageOfTheManualIsReachedFromTheFirst() throws IOException {
        String linked =
                Files.readString(Path.of("docs/index.md"))
                        + Files.readString(Path.of("docs/findings.md"));
        List<String> lost =
                Pages.all().keySet().stream()
                        .filter(
                                path ->
                                        path.startsWith("docs")
                                                && !path.startsWith("docs/decisions"))
                        .map(path -> Path.of("docs").relativize(path).toString())
                        .filter(path -> !path.equals("index.md") && !linked.contains("(" + path))
                        .toList();
        assertEquals(List.of(), lost, "link these from docs/index.md or docs/findings.md");
    }

    private static boolean leads(Path from, String link) throws IOException {
        if (link.startsWith("https://")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        Path target = from.resolveSibling(parts[0]).normalize();
        Path file = parts[0].isEmpty() ? from : target;
        if (!Files.exists(file)) {
            return false;
        }
        return parts.length < 2 || Pages.anchors(Files.readString(file)).contains(parts[1]);
    }

    /** A line that calls Harrow names commands and options that exist; any other line is fine. */
    private boolean known(String line) {
        Matcher call = CALL.matcher(line.replaceFirst("\\s+#.*", ""));
        if (!call.matches() || call.group(1) == null || line.equals(CONSTANT)) {
            return true;
        }
        String[] words = call.group(1).split(" +", -1);
        if (words[0].contains(".harrow") || words[0].equals("COMMAND") || words[0].equals("...")) {
            return true;
        }
        CommandLine command =
                words[0].startsWith("-") ? program : program.getSubcommands().get(words[0]);
        return command != null && optionsOf(call.group(1), command);
    }

    private static boolean optionsOf(String text, CommandLine command) {
        return OPTION.matcher(text.replaceAll("\"[^\"]*\"", ""))
                .results()
                .map(option -> option.group(1))
                .allMatch(option -> command.getCommandSpec().findOption(option) != null);
    }
}
