package org.harrow.cli;

import java.nio.file.Path;
import org.harrow.engine.CaseSession;
import org.harrow.engine.export.ExportJob;
import org.harrow.engine.export.Exporters;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "export",
        description =
                "Write a case for another program. Accounts are masked unless --identified gives a"
                        + " reason.")
final class ExportCommand extends CaseCommand {
    @Option(
            names = "--format",
            required = true,
            paramLabel = "F",
            converter = Form.class,
            description = "Which form; harrow formats lists them.")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write it.")
    private Path out = Path.of("");

    @Option(
            names = "--identified",
            paramLabel = "REASON",
            description = "Name accounts, for this reason; it is logged.")
    private @Nullable String identified;

    @Mixin private TimesOption times = new TimesOption();

    /** An unknown form is wrong usage: the answer lists those there are. */
    static final class Form implements ITypeConverter<String> {
        @Override
        public String convert(String id) {
            if (Exporters.find(id).isEmpty()) {
                throw new TypeConversionException(
                        "there is no form " + id + ". " + Exporters.list());
            }
            return id;
        }
    }

    ExportCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        String sha256 = new ExportJob(session).write(format, identified, times.of(identified), out);
        console().say("Wrote " + out + ", SHA-256 " + sha256 + ".");
        return ExitCode.DONE;
    }
}
