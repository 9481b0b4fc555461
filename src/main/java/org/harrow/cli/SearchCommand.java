package org.harrow.cli;

import java.util.List;
import org.harrow.engine.ActionJson;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Search;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
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
        Search.Hits hits = search.find(String.join(" ", query));
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
