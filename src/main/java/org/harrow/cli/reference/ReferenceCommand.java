package org.harrow.cli.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what is made from the definition of the commands; used when Harrow is packaged. */
@Command(
        name = "reference",
        hidden = true,
        description = "Write the manual page, the shell completions and the reference.")
public final class ReferenceCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "Where to write.")
    private Path folder = Path.of("");

    @Option(names = "--only", paramLabel = "NAME", description = "Only this file.")
    private @Nullable String only;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws CaseException {
        CommandSpec root = spec.root();
        String version = String.join(" ", root.version()).replace("Harrow ", "");
        Map<String, String> files =
                Map.of(
                        "harrow.1", ManPage.of(root, version),
                        "harrow.bash", AutoComplete.bash("harrow", root.commandLine()),
                        "_harrow", ZshCompletion.of(root),
                        "command-line.md", markdown(root));
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (only == null || only.equals(file.getKey())) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
            }
        } catch (IOException unwritable) {
            throw new CaseException("Cannot write into " + folder + ".", unwritable);
        }
        return 0;
    }

    /**
     * The manual's page on the command line.
     *
     * @param root the program
     */
    public static String markdown(CommandSpec root) {
        return MarkdownReference.of(root);
    }
}
