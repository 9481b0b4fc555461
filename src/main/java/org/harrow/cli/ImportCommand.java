package org.harrow.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.harrow.engine.CaseFolder;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportReceipt;
import org.harrow.engine.ImportRequest;
import org.harrow.engine.Readiness;
import org.harrow.model.CaseException;
import org.harrow.model.ImportedFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Import exported files, folders and archives into a case.",
            "Every record is stored, a duplicate, rejected or undated, with a reason."
        })
final class ImportCommand extends CaseCommand {
    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, folders, zip, tar; gz, zst.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "ID",
            description = "Read as this format (see harrow formats).")
    private @Nullable String format;

    @Option(
            names = "--mapping",
            paramLabel = "NAME",
            description =
                    "Read as a table by this mapping: a JSON file, or the name of one that comes"
                            + " with Harrow or that this case was imported with.")
    private @Nullable String mapping;

    @Option(
            names = "--captured",
            paramLabel = "TIME",
            converter = TimeOption.Exact.class,
            description = "When the export was made, as 2026-02-20T05:57:37Z.")
    private @Nullable Instant captured;

    @Option(
            names = "--dry-run",
            description =
                    "Read and count; change nothing. Shows the first records as they would be"
                            + " read.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print the receipt as JSON.")
    private boolean json;

    ImportCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        CaseFolder.warning(file).ifPresent(console()::say);
        DoneFiles listener =
                new DoneFiles(
                        console().terminal() ? new ImportProgress(console()) : ImportListener.NONE);
        String columns = mapping == null ? null : session.tableMappings().find(mapping);
        ImportRequest request = new ImportRequest(format, captured, dryRun, columns);
        int acts = session.log().size();
        ImportReceipt receipt;
        try {
            receipt = session.importFiles(files, request, listener);
        } catch (CaseException brokenOff) {
            if (session.log().size() == acts) {
                throw brokenOff;
            }
            return partly(brokenOff, listener);
        }
        if (json) {
            console().raw(ReceiptJson.write(receipt));
        } else {
            new ReceiptText(console()).print(receipt, dryRun);
            if (dryRun) {
                new PreviewText(console(), session.tableMappings()).print(files, request);
            }
        }
        if (!dryRun && !receipt.cancelled() && Readiness.isWorth(session, receipt)) {
            if (console().terminal()) {
                console().say("Preparing the case to open at once; Ctrl+C leaves that out.");
            }
            Readiness.make(session);
        }
        return exitCode(receipt);
    }

    /** What was saved before the import broke off, as on a full disk, stays and is named. */
    private int partly(CaseException brokenOff, DoneFiles listener) {
        ImportReceipt receipt =
                ImportReceipt.brokenOff(
                        listener.all(), listener.unread(), String.valueOf(brokenOff.getMessage()));
        if (json) {
            console().raw(ReceiptJson.write(receipt));
        } else {
            new ReceiptText(console()).print(receipt, false);
        }
        console()
                .say(
                        brokenOff.getMessage()
                                + " What was saved before stays in the case: when the cause is"
                                + " mended, import the same files again, and it counts as"
                                + " duplicate.");
        return exitCode(receipt);
    }

    /** 3 where nothing at all could be read, 4 where something was refused. */
    static int exitCode(ImportReceipt receipt) {
        List<ImportedFile> all = receipt.files();
        if (receipt.cancelled()) {
            return ExitCode.CANCELLED;
        }
        if (all.stream().allMatch(f -> f.format() == null)) {
            return ExitCode.UNUSABLE;
        }
        return all.stream().allMatch(f -> f.problems().isEmpty()) ? ExitCode.DONE : ExitCode.PARTLY;
    }
}
