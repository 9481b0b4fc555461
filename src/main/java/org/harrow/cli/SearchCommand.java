package org.harrow.cli;

import java.util.List;
import org.harrow.engine.ActionJson;
import org.harrow.engine.CaseSession;
import org.harrow.engine.SavedSearches;
import org.harrow.engine.Search;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        description = {
            "Find actions by their text, with operators.",
            "words, \"words in a row\", begin*, -without, and",
            "from:NAME kind:KIND venue:VENUE before:TIME after:TIME has:finding|note|link.",
            "Exit 1 where nothing matches."
        })
final class SearchCommand extends CaseCommand {
    private static final int EXCERPT = 120;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "QUERY",
            description = "What to find; put -- before a query that begins with a minus.")
    private List<String> query = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Show so many at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--rebuild", description = "Make the index again first.")
    private boolean rebuild;

    @Option(
            names = "--save",
            paramLabel = "NAME",
            description = "Keep the query in the case under this name; without a query, forget it.")
    private @Nullable String save;

    @Option(
            names = "--saved",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "NAME",
            description = "Run the query of this name; without a name, list them.")
    private @Nullable String saved;

    @Option(names = "--json", description = "One action a line, as JSON.")
    private boolean json;

    SearchCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Search search = session.search();
        if (rebuild) {
            search.rebuild();
            if (query.isEmpty()) {
                console().say("The search index was made again.");
                return ExitCode.DONE;
            }
        }
        String wanted = String.join(" ", query);
        if (save != null) {
            SavedSearches.of(session).save(save, wanted);
            console().say((wanted.isBlank() ? "Forgotten: " : "Kept: ") + save + ".");
            return ExitCode.DONE;
        }
        if (saved != null) {
            if (saved.isEmpty()) {
                SavedSearches.of(session)
                        .all()
                        .forEach(s -> console().line(s.name() + ": " + s.query()));
                return ExitCode.DONE;
            }
            wanted = query(session, saved);
        }
        Search.Hits hits = search.find(wanted);
        search.read(hits, limit, this::print);
        if (hits.size() > limit) {
            console()
                    .say(
                            "Showing "
                                    + limit
                                    + " of "
                                    + hits.size()
                                    + " actions; --limit shows more.");
        }
        return hits.size() > 0 ? ExitCode.DONE : ExitCode.NO;
    }

    private static String query(CaseSession session, String name) throws CaseException {
        return SavedSearches.of(session).all().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .map(SavedSearches.Saved::query)
                .orElseThrow(
                        () ->
                                new CaseException(
                                        "There is no saved search "
                                                + name
                                                + ": \"harrow search --saved\" lists them."));
    }

    private void print(Action action) {
        if (json) {
            console().raw(ActionJson.write(action));
            return;
        }
        console().line(ActionText.of(action));
        String text = action.content().text().strip();
        if (!text.isEmpty()) {
            int end = Math.min(text.length(), EXCERPT);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            console().line("    " + text.substring(0, end) + (end < text.length() ? "…" : ""));
        }
    }
}
