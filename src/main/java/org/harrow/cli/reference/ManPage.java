package org.harrow.cli.reference;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The page that {@code man harrow} shows, in the man macros of roff. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /**
     * @param root the program
     * @param version of it
     */
    static String of(CommandSpec root, String version) {
        ManPage made = new ManPage();
        made.write(new Described(root), version);
        return made.page.toString();
    }

    private void write(Described root, String version) {
        line(".TH HARROW 1 \"\" \"Harrow " + version + "\" \"Harrow\"");
        section("NAME");
        text("harrow - " + lower(root.text()));
        section("SYNOPSIS");
        page.append(".B harrow\n.br\n.B harrow\n.I CASE.harrow\n.br\n.B harrow\n.I COMMAND ...\n");
        section("DESCRIPTION");
        root.footer().forEach(this::text);
        section("COMMANDS");
        Described.below(root.spec()).forEach(this::command);
        section("FILES");
        tagged("*.harrow", "a case: one file, with the sources, the findings and the custody log");
        tagged("~/.config/harrow/settings.json", "the look of the window and the recent cases");
        tagged("~/.local/state/harrow/harrow.log", "errors that nobody expected");
        section("NETWORK");
        text("Harrow opens no network connection.");
    }

    private void command(Described command) {
        line(".SS " + escape(command.synopsis()));
        text(command.text());
        for (Described.Item item : command.items()) {
            tagged(item.heading(), item.text());
        }
        command.footer().forEach(this::text);
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void tagged(String head, String text) {
        line(".TP");
        line("\\fB" + escape(head) + "\\fR");
        text(text);
    }

    private void text(String text) {
        line(text.isEmpty() ? ".PP" : escape(text));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String lower(String sentence) {
        String text =
                sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String escape(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return List.of('.', '\'').contains(plain.isEmpty() ? ' ' : plain.charAt(0))
                ? "\\&" + plain
                : plain;
    }
}
