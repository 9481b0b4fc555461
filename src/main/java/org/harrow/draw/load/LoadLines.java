package org.harrow.draw.load;

import java.util.ArrayList;
import java.util.List;
import org.harrow.draw.Counts;
import org.harrow.draw.chart.Pick;
import org.harrow.draw.chart.Twin;
import org.harrow.model.TimeInterval;

/** The lines of the load view, made while its panels are drawn. */
final class LoadLines {

    private final List<Twin.Line> lines = new ArrayList<>();

    /** Adds a line and returns its number; choosing it brushes its time. */
    int add(String series, String period, String value, TimeInterval range) {
        return add(series, period, value, new Pick.Time(range));
    }

    /** The same, where choosing chooses something else. */
    int add(String series, String period, String value, Pick pick) {
        String sentence = series + ", " + period + ": " + value;
        lines.add(new Twin.Line(List.of(series, period, value), pick, sentence));
        return lines.size() - 1;
    }

    Twin twin() {
        return Twin.of(List.of("Series", "Period (UTC)", "Value"), lines);
    }

    static String of(int count, int all) {
        return all == 0
                ? Counts.of(count)
                : Counts.of(count)
                        + " of "
                        + Counts.of(all)
                        + " ("
                        + Counts.percent((double) count / all)
                        + ")";
    }
}
