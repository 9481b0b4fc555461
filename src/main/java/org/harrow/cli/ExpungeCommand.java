package org.harrow.cli;

import java.nio.file.Path;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Expunge;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "expunge",
        description = {
            "Destroy a source or a record for good: bytes, rows, index, caches and snapshots.",
            "Hash, place, reason and date stay in the custody log. It cannot be undone."
        })
final class ExpungeCommand extends CaseCommand {
    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "T",
            description = "Why; it stays in the custody log, so name nobody in it.")
    private String reason = "";

    /** One of the two. */
    static final class Target {
        @Option(
                names = "--source",
                paramLabel = "HASH",
                description = "SHA-256 of an imported file, or its first 8 digits or more.")
        private @Nullable String source;

        @Option(
                names = "--record",
                paramLabel = "ID",
                description = "SHA-256 of a record, or the id of an action it tells.")
        private @Nullable String record;
    }

    ExpungeCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Expunge expunge = session.expunge();
        Expunge.Receipt done =
                target.source != null
                        ? expunge.source(target.source, reason)
                        : expunge.record(String.valueOf(target.record), reason);
        String what =
                target.source != null
                        ? "the source"
                        : "the records at "
                                + done.records()
                                + " place(s) in "
                                + done.sources()
                                + " source(s)";
        console().say("Expunged " + what + ". The custody log says what, why and when.");
        for (Path snapshot : done.snapshots()) {
            console().say("Deleted the snapshot " + snapshot + ".");
        }
        console()
                .say(
                        "Copies, reports and exports made before, notes, reasons and file names in"
                                + " the log, and what the disk keeps of deleted files are not in its"
                                + " reach: see to them.");
        return ExitCode.DONE;
    }
}
