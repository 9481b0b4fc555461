package org.harrow.cli;

import java.nio.file.Path;
import org.harrow.engine.CaseSession;
import org.harrow.engine.SealReport;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "head",
        description =
                "Print the head of the custody log, signed with --sign: kept elsewhere, it later"
                        + " shows that the log was not rewritten.")
final class HeadCommand extends CaseCommand {
    @Option(names = "--sign", paramLabel = "P12", description = "Sign it with this Ed25519 key.")
    private @Nullable Path key;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "harrow",
            description = "Name of the signer in the note. Default: ${DEFAULT-VALUE}.")
    private String name = "harrow";

    @Mixin private PasswordOption password = new PasswordOption();

    HeadCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        if (key == null) {
            console().line(session.info().logHead());
        } else {
            console().line(new SealReport(session).head(key, password.password(), name).strip());
        }
        return ExitCode.DONE;
    }
}
