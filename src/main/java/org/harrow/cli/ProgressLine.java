package org.harrow.cli;

import java.util.Locale;
import org.harrow.model.Progress;

/** One line of a terminal that is written over again, no more often than the share changes. */
final class ProgressLine implements Progress {
    private static final int WIDTH = 78;

    private final Console console;
    private String last = "";

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public void report(double fraction, String step) {
        String share =
                fraction < 0 ? "" : String.format(Locale.ROOT, "%3d %% ", (int) (fraction * 100));
        String line = Visible.of(share + step);
        line = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
        if (!line.equals(last)) {
            console.err()
                    .print("\r" + line + " ".repeat(Math.max(0, last.length() - line.length())));
            console.err().flush();
            last = line;
        }
        if (fraction >= 1) {
            clear();
        }
    }

    /** Leaves an empty line for what comes next. */
    void clear() {
        console.err().print("\r" + " ".repeat(last.length()) + "\r");
        console.err().flush();
        last = "";
    }
}
