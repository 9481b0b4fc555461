package org.harrow.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.harrow.engine.SealReport;
import org.harrow.model.CaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "key",
        description =
                "Make a key to sign with. It shows that the same holder signed, not who that is.")
final class KeyCommand implements Callable<Integer> {
    private final Host host;

    @Parameters(index = "0", paramLabel = "FILE.p12", description = "Where to write the key.")
    private Path file = Path.of("");

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "The name in the certificate.")
    private String name = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "rsa",
            description = "rsa or p256 for reports, ed25519 for heads. Default: ${DEFAULT-VALUE}.")
    private String kind = "rsa";

    @Mixin private PasswordOption password = new PasswordOption();

    KeyCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() throws CaseException {
        SealReport.makeKey(
                file,
                kind,
                name,
                new SealReport.Secret(password.password(), host.clock().instant()));
        host.console().say("Wrote " + file + ". Whoever has this file can sign in that name.");
        return ExitCode.DONE;
    }
}
