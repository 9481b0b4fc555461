package org.harrow.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.harrow.engine.ImportListener;
import org.harrow.model.ImportedFile;

/** Shows on one line of a terminal which file is being read and how far it is. */
final class ImportProgress implements ImportListener {
    private final ProgressLine line;
    private String label = "";

    ImportProgress(Console console) {
        this.line = new ProgressLine(console);
    }

    @Override
    public void fileStarted(Path file, int index, int count) {
        label = String.format(Locale.ROOT, "[%d/%d] %s", index + 1, count, file.getFileName());
        line.report(0, label);
    }

    @Override
    public void fileProgress(long bytesDone, long bytesTotal, long records) {
        double share = bytesTotal == 0 ? 0 : Math.min(.999, (double) bytesDone / bytesTotal);
        line.report(share, String.format(Locale.ROOT, "%s  %,d records", label, records));
    }

    @Override
    public void fileDone(ImportedFile file) {
        line.clear();
    }
}
