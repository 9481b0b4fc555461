package org.harrow.cli;

import org.harrow.engine.CaseSession;
import org.harrow.engine.ReportCase;
import org.harrow.engine.ReportRequest;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

@Command(
        name = "report",
        description =
                "Write the evidence PDF. Accounts are masked unless --identified gives a reason.")
final class ReportCommand extends CaseCommand {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.pdf",
            description = "Where to write it.")
    private Path out = Path.of("");

    @Option(
            names = "--identified",
            paramLabel = "REASON",
            description = "Name accounts, for this reason; it is logged.")
    private @Nullable String identified;

    @Option(
            names = "--finding",
            paramLabel = "ID",
            description = "Only this finding; may be repeated.")
    private List<String> findings = List.of();

    @Option(
            names = "--language",
            paramLabel = "en|de",
            defaultValue = "en",
            description = "Language of the report's own words. Default: ${DEFAULT-VALUE}.")
    private String language = "en";

    @Option(
            names = "--wording",
            paramLabel = "REASON",
            description =
                    "Keep words that accuse or claim too much, for this reason; it is logged.")
    private @Nullable String wording;

    @Option(
            names = "--taken-back",
            paramLabel = "REASON",
            description =
                    "Show texts that their authors deleted or edited away, for this reason; it is"
                            + " logged.")
    private @Nullable String takenBack;

    @Option(
            names = "--supersedes",
            paramLabel = "PDF",
            description = "The earlier report that this one takes the place of.")
    private @Nullable Path supersedes;

    ReportCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        if (identified != null && identified.isBlank()) {
            throw new CaseException(
                    "--identified needs a reason: say why this report names accounts.");
        }
        ReportRequest.Options options =
                new ReportRequest.Options(language, wording, takenBack, supersedes);
        new ReportCase(session)
                .write(new ReportRequest(identified, findings, options), out, progress());
        console().say("Wrote " + out + ". Check it with: harrow verify " + out);
        return ExitCode.DONE;
    }
}
