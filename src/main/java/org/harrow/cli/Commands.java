package org.harrow.cli;

import java.util.List;
import org.harrow.cli.reference.ReferenceCommand;

/** Every command, in the order in which help lists them. */
final class Commands {
    private Commands() {}

    static List<Object> all(Host host) {
        return List.of(
                new DemoCommand(host),
                new NewCommand(host),
                new ImportCommand(host),
                new DetectCommand(host),
                new FindingsCommand(host),
                new ActionsCommand(host),
                new SearchCommand(host),
                new CoverageCommand(host),
                new LinkCommand(host),
                new UnlinkCommand(host),
                new TriageCommand(host),
                new NoteCommand(host),
                new ClaimCommand(host),
                new BasketCommand(host),
                new ExemplarCommand(host),
                new ExpungeCommand(host),
                new RetentionCommand(host),
                new SalvageCommand(host),
                new UndoCommand(host),
                new RedoCommand(host),
                new AuthorCommand(host),
                new GradeSourceCommand(host),
                new JudgeCommand(host),
                new AgainstCommand(host),
                new ReplyCommand(host),
                new PersonalDataCommand(host),
                new RunCommand(host),
                new ReportCommand(host),
                new ExportCommand(host),
                new VerifyCommand(host),
                new OpenCommand(host),
                new KeyCommand(host),
                new HeadCommand(host),
                new DrawCommand(host),
                new FormatsCommand(host),
                new ReferenceCommand());
    }
}
