package org.harrow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harrow.casefile.Batch;
import org.harrow.casefile.CaseImport;
import org.harrow.casefile.FileImport;
import org.harrow.casefile.Sha256;
import org.harrow.intake.FolderFiles;
import org.harrow.intake.FormatMatch;
import org.harrow.intake.IntakeOptions;
import org.harrow.model.CaseException;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.model.Problem;
import org.jspecify.annotations.Nullable;

/** Brings files into a case, one after the other. */
final class ImportJob {
    private final FileReader reader;
    private final CaseImport act;
    private final IntakeOptions options;
    private final ImportListener listener;
    private boolean cancelled;

    ImportJob(FileReader reader, CaseImport act, IntakeOptions options, ImportListener listener) {
        this.reader = reader;
        this.act = act;
        this.options = options;
        this.listener = listener;
    }

    /**
     * The files that paths stand for: folders give theirs.
     *
     * @throws CaseException where a path leads nowhere
     */
    static List<Path> files(List<Path> paths) throws CaseException {
        List<Path> out = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new CaseException(missing(path));
            }
            if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
                throw new CaseException(
                        path
                                + " is a device or a pipe, not a file; nothing was imported. Save"
                                + " what it gives to a file first.");
            }
            try {
                List<Path> inside = FolderFiles.of(path);
                out.addAll(inside.isEmpty() ? List.of(path) : inside);
            } catch (IOException | UncheckedIOException e) {
                throw new CaseException(
                        "The folder " + path + " cannot be listed; nothing was imported.", e);
            }
        }
        return out;
    }

    /** A name in another encoding than the system's reaches Java with marks in place of bytes. */
    private static String missing(Path path) {
        return "There is no file "
                + path
                + "; nothing was imported. "
                + (path.toString().indexOf('\ufffd') < 0
                        ? "Check its name."
                        : "Its name has bytes that are no text in this system's encoding ("
                                + System.getProperty("sun.jnu.encoding", "unknown")
                                + "), so it cannot be named here: import its folder, or rename it.");
    }

    ImportReceipt run(List<Path> files) throws CaseException {
        List<ImportedFile> done = new ArrayList<>();
        listener.filesFound(files);
        for (int i = 0; i < files.size() && !isCancelled(); i++) {
            if (!listener.wants(files.get(i))) {
                continue;
            }
            listener.fileStarted(files.get(i), i, files.size());
            ImportedFile file = one(files.get(i));
            done.add(file);
            listener.fileDone(file);
        }
        ImportReceipt receipt = new ImportReceipt(done, cancelled);
        act.end(receipt.total(), done.size(), cancelled);
        return receipt;
    }

    private boolean isCancelled() {
        cancelled |= listener.isCancelled();
        return cancelled;
    }

    private ImportedFile one(Path path) throws CaseException {
        String name = String.valueOf(path.getFileName());
        ImportedFile.Original original;
        try {
            if (Files.isDirectory(path)) {
                return unreadable(name, Problem.ofFile("The folder holds no file."));
            }
            original = new ImportedFile.Original(Sha256.hex(Sha256.of(path)), Files.size(path));
        } catch (IOException e) {
            return unreadable(name, FileReading.unreadable(e));
        }
        FileImport file = act.open(name, original);
        Problem gone = file.refusal();
        if (gone != null) {
            return file.refused(gone);
        }
        return pump(path, file, original);
    }

    private ImportedFile unreadable(String name, Problem why) throws CaseException {
        ImportedFile refused =
                new ImportedFile(
                        name, null, new ImportedFile.Original("", 0), Ledger.EMPTY, List.of(why));
        act.unreadable(refused);
        return refused;
    }

    /** Writes what the reading thread finds until it ends; then that thread is gone too. */
    private ImportedFile pump(Path path, FileImport file, ImportedFile.Original original)
            throws CaseException {
        FileReading reading = new FileReading(reader);
        Thread thread = reading.start(path, original.bytes(), file.storedBytes(), options);
        try {
            while (true) {
                FileReading.Message message = reading.poll();
                report(reading, original.bytes());
                switch (message) {
                    case null -> {}
                    case FileReading.Message.Some(Batch batch) -> file.commit(batch);
                    case FileReading.Message.End end -> {
                        return end(file, end, original);
                    }
                    case FileReading.Message.Failed(Throwable why) -> {
                        return failed(file, why);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CaseException("The import was interrupted; import the file again.", e);
        } finally {
            stop(reading, thread);
        }
    }

    private void report(FileReading reading, long size) {
        listener.fileProgress((long) (reading.fraction() * size), size, reading.records());
        if (isCancelled()) {
            reading.cancel();
        }
    }

    private ImportedFile end(
            FileImport file, FileReading.Message.End end, ImportedFile.Original original)
            throws CaseException {
        FormatMatch match = end.match();
        if (match == null) {
            cancelled = true;
            return file.done(end.batch(), null, true);
        }
        Problem refusal = match.refusal();
        if (refusal != null) {
            return file.refused(refusal);
        }
        if (!end.sha256().equals(original.sha256())) {
            return file.changed(
                    Problem.ofFile(
                            "The file changed while it was read. Import it again once it is"
                                    + " complete."));
        }
        listener.fileRecognised(match.confidence(), match.others());
        return file.done(end.batch(), match.format(), false);
    }

    private static ImportedFile failed(FileImport file, Throwable why) throws CaseException {
        return switch (why) {
            case IOException e -> file.refused(FileReading.unreadable(e));
            case CaseException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(why);
        };
    }

    private static void stop(FileReading reading, @Nullable Thread thread) {
        reading.cancel();
        boolean interrupted = Thread.interrupted();
        while (thread != null && thread.isAlive()) {
            try {
                if (reading.poll() == null) {
                    thread.join(1);
                }
            } catch (InterruptedException e) {
                interrupted = true;
                thread.interrupt();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
