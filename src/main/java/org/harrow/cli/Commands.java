package org.harrow.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.harrow.cli.reference.ReferenceCommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Every command, in the order in which help lists them. Each is made only when it is asked for: to
 * define them all takes longer than most of them run.
 */
final class Commands {
    /** The one that describes all the others, and so needs them. */
    static final String REFERENCE = "reference";

    private static final Map<String, Function<Host, Object>> ALL = all();

    private Commands() {}

    private static Map<String, Function<Host, Object>> all() {
        Map<String, Function<Host, Object>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("detect", DetectCommand::new);
        commands.put("findings", FindingsCommand::new);
        commands.put("actions", ActionsCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("coverage", CoverageCommand::new);
        commands.put("link", LinkCommand::new);
        commands.put("unlink", UnlinkCommand::new);
        commands.put("triage", TriageCommand::new);
        commands.put("note", NoteCommand::new);
        commands.put("marker", MarkerCommand::new);
        commands.put("measure", MeasureCommand::new);
        commands.put("claim", ClaimCommand::new);
        commands.put("basket", BasketCommand::new);
        commands.put("exemplar", ExemplarCommand::new);
        commands.put("convergence", ConvergenceCommand::new);
        commands.put("prompting", PromptingCommand::new);
        commands.put("rule", RuleCommand::new);
        commands.put("expunge", ExpungeCommand::new);
        commands.put("retention", RetentionCommand::new);
        commands.put("salvage", SalvageCommand::new);
        commands.put("undo", UndoCommand::new);
        commands.put("redo", RedoCommand::new);
        commands.put("author", AuthorCommand::new);
        commands.put("grade-source", GradeSourceCommand::new);
        commands.put("judge", JudgeCommand::new);
        commands.put("against", AgainstCommand::new);
        commands.put("reply", ReplyCommand::new);
        commands.put("personal-data", PersonalDataCommand::new);
        commands.put("run", RunCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("open", OpenCommand::new);
        commands.put("prove", ProveCommand::new);
        commands.put("key", KeyCommand::new);
        commands.put("head", HeadCommand::new);
        commands.put("draw", DrawCommand::new);
        commands.put("formats", FormatsCommand::new);
        commands.put(REFERENCE, host -> new ReferenceCommand());
        return Collections.unmodifiableMap(commands);
    }

    /** Their names. */
    static Set<String> names() {
        return ALL.keySet();
    }

    /** Hangs the commands of these names below a root. */
    static void add(CommandLine root, Set<String> names, Host host) {
        ALL.forEach(
                (name, command) -> {
                    if (names.contains(name)) {
                        CommandLine line = new CommandLine(command.apply(host));
                        explain(line);
                        root.addSubcommand(name, line);
                    }
                });
    }

    /** Every command answers {@code --help}, as the sentence of a wrong usage promises. */
    private static void explain(CommandLine line) {
        OptionSpec help =
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help and exit.")
                        .build();
        line.getCommandSpec().addOption(help);
        line.getSubcommands().values().forEach(Commands::explain);
    }
}
