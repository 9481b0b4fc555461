package org.harrow.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import org.harrow.model.Progress;
import org.w3c.dom.Document;

/**
 * Breaks lines as the renderer does of itself, and counts the text that goes by: how far the pages
 * are set, and the place where a person can stop it.
 */
final class Pace implements FSTextBreaker {
    /** A table measures its cells before it sets them, so most text goes by more than once. */
    private static final double TIMES = 2.2;

    private static final int EVERY = 2_000;

    private final FSTextBreaker lines =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private final Progress progress;
    private final double all;
    private long seen;
    private long told;

    Pace(Document tree, Progress progress) {
        this.progress = progress;
        this.all = Math.max(1, tree.getDocumentElement().getTextContent().length() * TIMES);
    }

    @Override
    public void setText(String text) {
        seen += text.length();
        if (seen - told >= EVERY) {
            told = seen;
            progress.report(Math.min(1, seen / all), "setting pages");
        }
        lines.setText(text);
    }

    @Override
    public int next() {
        return lines.next();
    }
}
