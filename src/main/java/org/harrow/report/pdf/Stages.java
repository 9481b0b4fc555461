package org.harrow.report.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.harrow.model.Progress;

/**
 * How far a PDF is: its pages are set, painted and saved, each about a third of the time. Each is a
 * place where a person can stop it.
 */
final class Stages {
    private static final double PAINTED = 0.35;
    private static final double SAVED = 0.7;

    /** Bytes between two looks at whether a person stopped it. */
    private static final long EVERY = 1 << 16;

    /** What a page takes in a file, about: how far a save is need not be known better. */
    private static final double BYTES_A_PAGE = 60_000;

    private final Progress progress;
    private int pages;
    private int painted;

    Stages(Progress progress) {
        this.progress = progress;
    }

    /** For the setting. */
    Progress setting() {
        return (share, step) -> progress.report(share * PAINTED, step);
    }

    /** The pages are set, and now painted. */
    void begin(int count) {
        pages = Math.max(1, count);
    }

    /** A page that is to be painted. */
    PDPage page(PDDocument document, float width, float height, int number, int shadow) {
        double share = Math.min(1, (double) painted++ / Math.max(1, pages));
        progress.report(PAINTED + share * (SAVED - PAINTED), "painting pages");
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    /** The file, while it is saved. */
    OutputStream watch(OutputStream out) {
        double all = pages * BYTES_A_PAGE;
        return new FilterOutputStream(out) {
            private long written;
            private long told;

            @Override
            public void write(int b) throws IOException {
                out.write(b);
                tell(1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                tell(length);
            }

            private void tell(int more) {
                written += more;
                if (written - told >= EVERY) {
                    told = written;
                    double share = Math.min(1, written / all);
                    progress.report(SAVED + share * (1 - SAVED), "saving");
                }
            }
        };
    }
}
