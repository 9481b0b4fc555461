package org.harrow.cli.reference;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The manual's page on the command line. */
final class MarkdownReference {
    private final StringBuilder page = new StringBuilder();

    private MarkdownReference() {}

    /**
     * @param root the program
     */
    static String of(CommandSpec root) {
        MarkdownReference made = new MarkdownReference();
        made.write(new Described(root));
        return made.page.toString();
    }

    private void write(Described root) {
        line("# Command line");
        line("");
        line(
                "This page is made from the program itself: `harrow --help` and `man harrow` say"
                        + " the same.");
        line("In a checkout, type `packaging/harrow` where it says `harrow`.");
        List<Described> commands = Described.below(root.spec());
        line("");
        line("| command | what it does |");
        line("| --- | --- |");
        for (Described command : commands) {
            String name = command.name();
            line(
                    "| [`harrow "
                            + name
                            + "`](#harrow-"
                            + name
                            + ") | "
                            + cell(command.text())
                            + " |");
        }
        root.footer().forEach(this::line);
        commands.forEach(this::command);
    }

    private void command(Described command) {
        line("");
        line("## harrow " + command.name());
        line("");
        line(command.text());
        line("");
        line("    " + command.synopsis());
        List<Described.Item> items = command.items();
        if (!items.isEmpty()) {
            line("");
            line("| argument or option | meaning |");
            line("| --- | --- |");
        }
        for (Described.Item item : items) {
            line("| `" + item.heading().replace("|", "\\|") + "` | " + cell(item.text()) + " |");
        }
        if (!command.footer().isEmpty()) {
            line("");
        }
        command.footer().forEach(this::line);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "\\<").replace("*", "\\*").replace("_", "\\_");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
