package org.harrow.cli;

import java.nio.file.Path;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ProveRecord;
import org.harrow.model.CaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "prove",
        description =
                "Write one record with its way to the Merkle root that reports print: it is shown to"
                        + " belong to the case without handing the case over.")
final class ProveCommand extends CaseCommand {
    @Parameters(
            index = "1",
            paramLabel = "SHA256",
            description = "SHA-256 of the record, as findings and reports print it.")
    private String record = "";

    @Option(
            names = "--masked",
            description = "For the root that masked reports print, not that of the others.")
    private boolean masked;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write it. The record's bytes stand in it as they are.")
    private Path out = Path.of("");

    ProveCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        String root = new ProveRecord(session).write(record, masked, out);
        console()
                .say("Wrote " + out + " for the root " + root + ". Check it: harrow verify " + out);
        return ExitCode.DONE;
    }
}
