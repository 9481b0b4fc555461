package org.harrow.draw;

import org.harrow.model.TimeInterval;

/**
 * How late an answer may be for its arc to be drawn. The bands are those of the ruler: 40 minutes,
 * and a day.
 */
public enum ArcBand {
    ALL("all", Long.MAX_VALUE),
    FORTY_MINUTES("to 40 min", Ruler.FORTY_MINUTES),
    DAY("to a day", 86_400_000_000L);

    private final String word;
    private final long most;

    ArcBand(String word, long most) {
        this.word = word;
        this.most = most;
    }

    /** For a button: {@code to 40 min}. */
    public String word() {
        return word;
    }

    /** True where a latency may lie in the band. */
    public boolean holds(TimeInterval latency) {
        return latency.lo() <= most;
    }

    /** The next one, around the end. */
    public ArcBand next() {
        return switch (this) {
            case ALL -> FORTY_MINUTES;
            case FORTY_MINUTES -> DAY;
            case DAY -> ALL;
        };
    }
}
