package org.harrow.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.harrow.engine.CaseRules;
import org.harrow.engine.CaseSession;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "rule",
        description = {
            "Detectors of your own: correlation rules in YAML (the form of Sigma). A rule stays in"
                    + " the case, harrow detect runs it, harrow undo takes it back.",
            "harrow rule CASE explain NAME says why it fires or does not."
        })
final class RuleCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "add|list|remove|explain", description = "What to do.")
    private String what = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "FILE|NAME",
            description = "add: the file. remove and explain: the rule's name.")
    private @Nullable String name;

    @Option(
            names = "--about",
            paramLabel = "VALUE",
            description =
                    "explain: only groups with this value, for example an account, instead of the"
                            + " nearest ones.")
    private String about = "";

    @Option(names = "--json", description = "list and explain: print JSON.")
    private boolean json;

    RuleCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        CaseRules rules = CaseRules.of(session);
        String named = name;
        if (what.equals("list")) {
            list(rules.list());
        } else if (named == null || !List.of("add", "remove", "explain").contains(what)) {
            console().say("Say add FILE, list, remove NAME or explain NAME.");
            return ExitCode.USAGE;
        } else if (what.equals("add")) {
            for (String added : rules.add(Path.of(named))) {
                console().say("rule:" + added + " is kept. harrow detect " + file + " runs it.");
            }
        } else if (what.equals("remove")) {
            rules.remove(named);
            console().say("rule:" + named + " is taken out. harrow undo brings it again.");
        } else {
            List<String> said = rules.explain(named, about, progress());
            if (json) {
                console().raw(CanonicalJson.write(said));
            } else {
                said.forEach(console()::line);
            }
        }
        return ExitCode.DONE;
    }

    private void list(List<CaseRules.Row> rows) {
        if (json) {
            console().raw(CanonicalJson.write(rows.stream().map(RuleCommand::row).toList()));
        } else {
            rows.forEach(row -> console().format("%s  %s", row.name(), row.meaning()));
        }
    }

    private static Map<String, Object> row(CaseRules.Row row) {
        return Map.of(
                "name", row.name(),
                "title", row.title(),
                "type", row.type(),
                "meaning", row.meaning());
    }
}
