package org.harrow.cli.reference;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What the definition of a command says about it, in plain words.
 *
 * @param spec the definition
 */
record Described(CommandSpec spec) {

    /**
     * One option or argument.
     *
     * @param names as typed, {@code --format}; for an argument its label
     * @param label of its value, or nothing
     * @param text what it does
     * @param choices the values it takes, where they are a closed list
     * @param argument whether it is an argument, not an option
     */
    record Item(
            List<String> names, String label, String text, List<String> choices, boolean argument) {

        /** Names and value as a user reads them: {@code --format ID}. */
        String heading() {
            return String.join(", ", names) + (label.isEmpty() ? "" : " " + label);
        }
    }

    /** The commands below a root that its help lists, in that order. */
    static List<Described> below(CommandSpec root) {
        return root.subcommands().values().stream()
                .map(line -> new Described(line.getCommandSpec()))
                .filter(command -> !command.spec().usageMessage().hidden())
                .distinct()
                .toList();
    }

    /** Its own name, without the program's. */
    String name() {
        return spec.name();
    }

    /** The line that shows how it is called; in the order of definition, the same in any locale. */
    String synopsis() {
        spec.usageMessage().sortSynopsis(false);
        return spec.commandLine().getHelp().synopsis(0).strip().replaceAll("\\s+", " ");
    }

    /** What it does. */
    String text() {
        return plain(String.join(" ", spec.usageMessage().description()));
    }

    /** What stands below its help, a line each; empty lines are kept. */
    List<String> footer() {
        return List.of(spec.usageMessage().footer()).stream().map(Described::plain).toList();
    }

    /** Its arguments, then its options, each as its help lists them. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            if (!argument.hidden()) {
                items.add(item(List.of(argument.paramLabel()), "", argument));
            }
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                String label = option.arity().max() == 0 ? "" : option.paramLabel();
                items.add(item(List.of(option.names()), label, option));
            }
        }
        return items;
    }

    private static Item item(List<String> names, String label, ArgSpec spec) {
        List<String> choices = new ArrayList<>();
        if (spec.completionCandidates() != null) {
            spec.completionCandidates().forEach(choices::add);
        }
        String text =
                String.join(" ", spec.description())
                        .replace("${DEFAULT-VALUE}", String.valueOf(spec.defaultValue()))
                        .replace("${COMPLETION-CANDIDATES}", String.join(", ", choices));
        return new Item(names, label, plain(text), List.copyOf(choices), spec.isPositional());
    }

    private static String plain(String text) {
        return text.replace("%n", " ").replace("%%", "%").strip();
    }
}
