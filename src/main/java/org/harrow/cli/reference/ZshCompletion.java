package org.harrow.cli.reference;

import picocli.CommandLine.Model.CommandSpec;

/** The completion of zsh: commands, options, the values of closed lists, files. */
final class ZshCompletion {
    private final StringBuilder script = new StringBuilder();

    private ZshCompletion() {}

    /**
     * @param root the program
     */
    static String of(CommandSpec root) {
        ZshCompletion made = new ZshCompletion();
        made.write(root);
        return made.script.toString();
    }

    private void write(CommandSpec root) {
        line("#compdef harrow");
        line("local -a commands");
        line("commands=(");
        for (Described command : Described.below(root)) {
            line("    " + quoted(command.name() + ":" + command.text()));
        }
        line(")");
        line("if (( CURRENT == 2 )); then");
        line("    _describe command commands");
        line("    _files -g '*.harrow'");
        line("    return");
        line("fi");
        line("local command=$words[2]");
        line("shift words; (( CURRENT-- ))");
        line("case $command in");
        Described.below(root).forEach(this::command);
        line("esac");
    }

    private void command(Described command) {
        line("    " + command.name() + ")");
        line("        _arguments \\");
        for (Described.Item item : command.items()) {
            if (!item.argument()) {
                for (String name : item.names()) {
                    line("            " + option(name, item) + " \\");
                }
            }
        }
        line("            '*:file:_files'");
        line("        ;;");
    }

    private static String option(String name, Described.Item item) {
        String text = "[" + item.text().replace("[", "(").replace("]", ")") + "]";
        String value = item.label().isEmpty() ? "" : ":" + item.label() + ":";
        String choices =
                item.choices().isEmpty()
                        ? (value.isEmpty() ? "" : "_files")
                        : "(" + String.join(" ", item.choices()) + ")";
        return quoted(name + text.replace(":", "\\:") + value + choices);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private void line(String line) {
        script.append(line).append('\n');
    }
}
