package org.harrow.ui.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * All commands in the order of the menus.
 *
 * @param groups commands that belong together; a menu draws a line between two of its groups
 */
public record Commands(List<List<Command>> groups) {
    public Commands {
        groups = List.copyOf(groups);
    }

    /** The same, each done only where this, asked when it is about to be done, lets it. */
    public Commands behind(BooleanSupplier gate) {
        return new Commands(
                groups.stream()
                        .map(group -> group.stream().map(one -> one.behind(gate)).toList())
                        .toList());
    }

    /** Every command. */
    public List<Command> all() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /** Titles of the menus, in order. */
    public List<String> menus() {
        return all().stream().map(Command::menu).distinct().toList();
    }

    /** The groups of one menu, in order. */
    public List<List<Command>> groupsOf(String menu) {
        return groups.stream().filter(group -> group.getFirst().menu().equals(menu)).toList();
    }

    /**
     * The commands whose menu and title hold every word of the query, in any case; those that can
     * be done now stand first, then those whose title begins with the query.
     */
    public List<Command> matching(String query) {
        String wanted = lower(query.strip());
        List<String> words = Stream.of(wanted.split("\\s+")).filter(w -> !w.isEmpty()).toList();
        return all().stream()
                .filter(this::isFirstOfItsName)
                .filter(c -> words.stream().allMatch(searchable(c)::contains))
                .sorted(
                        Comparator.comparing((Command c) -> !c.isEnabled())
                                .thenComparing(c -> !lower(c.title()).startsWith(wanted)))
                .toList();
    }

    /** A command may stand in two menus; here it is listed once. */
    private boolean isFirstOfItsName(Command command) {
        return all().stream()
                .filter(c -> c.title().equals(command.title()))
                .findFirst()
                .orElse(command)
                .equals(command);
    }

    private static String searchable(Command command) {
        return lower(command.menu() + " " + command.title());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
